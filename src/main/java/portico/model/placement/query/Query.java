package portico.model.placement.query;

/** A text in the cluster query language, understood or not (R57). */
public sealed interface Query {

    /** What it means. */
    record Valid(Expression expression) implements Query {}

    /**
     * Why it means nothing.
     *
     * @param column of the first character that cannot be read, from 1
     * @param message what is due there
     */
    record Faulty(int column, String message) implements Query {}

    /** Reads the text; whatever stands in it, the answer comes back. */
    static Query parse(String text) {
        try {
            return new Valid(new QueryParser(text).parse());
        } catch (QueryFaultException fault) {
            return new Faulty(fault.column(), fault.getMessage());
        }
    }

    /** Whether its answer may be another where an instance runs other tasks. */
    default boolean asksForTasks() {
        return switch (this) {
            case Valid(Expression expression) -> expression.subjects().anyMatch(Subject::isOfTasks);
            case Faulty _ -> false;
        };
    }

    /** Whether it is true of the instance; what cannot be read is true of none. */
    default boolean holds(InstanceFacts facts) {
        return switch (this) {
            case Valid(Expression expression) -> new Evaluation(facts).holds(expression);
            case Faulty _ -> false;
        };
    }
}
