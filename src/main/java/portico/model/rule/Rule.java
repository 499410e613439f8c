package portico.model.rule;

/**
 * What AWS does, in one sentence of ours.
 *
 * @param page where AWS, or the source of its agent, says so
 */
public record Rule(RuleId id, String statement, String page, Confidence confidence) {

    /** How the rule is known. */
    public enum Confidence {
        DOCUMENTED,
        /** The behaviour is documented, its exact words were seen in the live API. */
        OBSERVED,
        /** Follows from what is documented, without being said there. */
        INFERRED,
        /** AWS does not say; Portico chose. */
        MODELLING
    }

    Rule(int number, String statement, String page, Confidence confidence) {
        this(new RuleId(number), statement, page, confidence);
    }
}
