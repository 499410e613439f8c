package portico.model.rule;

/**
 * What AWS does, in words of ours.
 *
 * @param title the matter in a few words
 * @param page where AWS, or the source of its agent, says so; for a rule AWS is silent on, where it would stand
 * @param coverage how much of it Portico models, and where it shows
 */
public record Rule(RuleId id, String title, String statement, Example example, String page, Confidence confidence,
        Coverage coverage) {

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

    Rule(int number, String title, String statement, Example example, String page, Confidence confidence,
            Coverage coverage) {
        this(new RuleId(number), title, statement, example, page, confidence, coverage);
    }
}
