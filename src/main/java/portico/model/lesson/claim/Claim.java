package portico.model.lesson.claim;

import java.util.stream.Stream;
import portico.model.analysis.Analysis;

/** Something that is so of a network or is not. Whether it is, the engine says: no author writes down which answer is right. */
public sealed interface Claim
        permits Connects, Runs, Waits, HoldsHostPort, HoldsAddress, Finds, InMode, OfType, HostsAtMost, Not, All {

    /** Whether it is so; a name that nothing goes by makes it untrue. */
    boolean holds(Analysis analysis);

    /** The connections that it speaks of; none as a rule. */
    default Stream<Connects> connections() {
        return Stream.empty();
    }

    /** As a goal says it, such as {@code web runs 2 tasks}. */
    String words();
}
