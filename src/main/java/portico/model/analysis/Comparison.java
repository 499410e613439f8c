package portico.model.analysis;

import portico.model.id.ResourceId;
import portico.model.rule.RuleId;

/**
 * One figure as Portico works it out and as AWS printed it.
 *
 * @param quantity what is counted, with its unit, such as {@code CPU units left}
 * @param rule by which it was worked out
 * @param explanation what the difference means; empty where there is none
 */
public record Comparison(ResourceId subject, String quantity, String predicted, String stated, RuleId rule,
        String explanation) {

    public boolean agrees() {
        return predicted.equals(stated);
    }
}
