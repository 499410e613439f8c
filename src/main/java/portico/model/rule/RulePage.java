package portico.model.rule;

/**
 * What a rule says, and where AWS says it.
 *
 * @param title the rule in a few words
 * @param statement the rule in a sentence or two
 * @param page address of AWS's page; empty where it was read from source code or observed
 */
public record RulePage(RuleId rule, String title, String statement, String page) {}
