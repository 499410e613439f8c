package portico.model.rule;

/**
 * How much of a rule Portico models, and where a person sees it. Whoever implements a rule cites its number where the
 * rule is decided, as a {@link RuleId} or in the comment of the class, tests its example, and changes its line in the
 * book from {@link #none} to {@link #shown}, or to {@link #partly} while something is left out. {@code RuleBookTest}
 * refuses a book that claims more, or less, than the code cites.
 */
public sealed interface Coverage {

    /** What is left out wherever the scheduler does not foresee that a task fails at its start. */
    String UNFORESEEN = "a scheduler that starts the task on such a host again and again: here it passes the host by as long as another takes the task; one that fits nowhere waits with the reason, and with how each start ends";

    /** All of it, or all that a document can lead to. */
    record Shown(String where) implements Coverage {}

    /** Some of it, and what is left out. */
    record Partly(String where, String missing) implements Coverage {}

    /** Nothing of it, and why. */
    record None(String reason) implements Coverage {}

    /** @param where what shows it, such as "trace" or "verdict of each host" */
    static Coverage shown(String where) {
        return new Shown(where);
    }

    static Coverage partly(String where, String missing) {
        return new Partly(where, missing);
    }

    /** @param reason why Portico does not model it, as a person would be told */
    static Coverage none(String reason) {
        return new None(reason);
    }

    /** Whether anything of the rule is modelled. */
    default boolean isModelled() {
        return switch (this) {
            case Shown _,Partly _ -> true;
            case None _ -> false;
        };
    }
}
