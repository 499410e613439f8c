package portico.model.flow.reach;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether one end can open a connection to another on a port.
 *
 * @param outcomes at least one, the open ones first; several where members of the ends fare differently
 */
public record Opening(ListeningPort port, List<Outcome> outcomes) {

    /** The answer in a word. */
    public enum Answer {
        OPEN, PARTLY, CLOSED
    }

    public Opening {
        outcomes = List.copyOf(outcomes);
    }

    public Answer answer() {
        boolean open = outcomes.stream().anyMatch(Outcome::isOpen);
        boolean closed = !outcomes.stream().allMatch(Outcome::isOpen);
        return open && closed ? Answer.PARTLY : open ? Answer.OPEN : Answer.CLOSED;
    }

    /** Whether at least one member can connect to at least one. */
    public boolean isPossible() {
        return answer() != Answer.CLOSED;
    }

    /** How many pairs of members can connect. */
    public long open() {
        return outcomes.stream().filter(Outcome::isOpen).mapToLong(Outcome::pairs).sum();
    }

    /** How many pairs of members were asked. */
    public long pairs() {
        return outcomes.stream().mapToLong(Outcome::pairs).sum();
    }

    /** What stops most of those that are stopped; empty where all are open. */
    public Optional<Outcome> stopped() {
        return outcomes.stream().filter(outcome -> !outcome.isOpen()).max(Comparator.comparingLong(Outcome::pairs));
    }

    /** The one that says most: a pair that is stopped, else any. */
    public Outcome telling() {
        return stopped().orElseGet(outcomes::getFirst);
    }
}
