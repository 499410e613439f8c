package portico.model.discovery;

import portico.model.rule.RuleId;

/**
 * One sentence, and the rule it follows from.
 *
 * @param modelling whether AWS does not publish it, so that Portico chose
 */
public record Said(String text, RuleId rule, boolean modelling) {

    public static Said of(int rule, String text) {
        return new Said(text, new RuleId(rule), false);
    }

    /** What AWS does not publish. */
    public static Said assumed(int rule, String text) {
        return new Said(text, new RuleId(rule), true);
    }

    /** Such as {@code round robin (R148)} or {@code kept for 60 s (R142, modelling)}. */
    @Override
    public String toString() {
        return text + " (" + rule + (modelling ? ", modelling)" : ")");
    }
}
