package portico.view.motion.stage;

import java.util.List;
import java.util.Optional;

/**
 * On what terms a workload can be run in one way.
 *
 * @param notes what is different there, a short sentence each, the most important first
 * @param refusal why AWS does not run it so at all
 */
public record Terms(List<String> notes, Optional<Refusal> refusal) {

    /** Nothing to be said. */
    public static final Terms NONE = new Terms(List.of(), Optional.empty());

    /**
     * A refusal as it is drawn.
     *
     * @param rule the numbered rule, such as {@code R71}
     */
    public record Refusal(String title, String detail, String rule) {}

    public Terms {
        notes = List.copyOf(notes);
    }
}
