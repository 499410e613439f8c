package portico.model.rule;

import java.util.List;

/**
 * Two sources that cannot both be right, and which of them Portico follows.
 *
 * @param number as in D3
 * @param choice what Portico goes by
 * @param rules those that rest on the choice
 */
public record Disagreement(int number, String topic, String first, String second, String choice, List<RuleId> rules) {

    public Disagreement {
        rules = List.copyOf(rules);
    }

    /** As people write it. */
    public String id() {
        return "D" + number;
    }
}
