package portico.model.replacement;

import java.util.OptionalInt;
import portico.model.discovery.Said;

/**
 * A stretch of time after the task was told to stop.
 *
 * @param from seconds after that
 * @param until seconds after that; empty where it lasts, or where AWS gives no number
 */
public record Moment(int from, OptionalInt until, Outcome outcome, Said said) {

    /** What clients get. */
    public enum Outcome {
        /** Answers. */
        WORKS,
        /** Answers or failures: it depends on the application, the client or chance. */
        AT_RISK,
        /** Failures only. */
        FAILS
    }

    static Moment between(int from, int until, Outcome outcome, Said said) {
        return new Moment(from, OptionalInt.of(until), outcome, said);
    }

    static Moment since(int from, Outcome outcome, Said said) {
        return new Moment(from, OptionalInt.empty(), outcome, said);
    }
}
