package portico.model.flow.reach;

import portico.model.flow.Disposition;
import portico.model.flow.Flow;

/**
 * How many pairs of members end alike on a port.
 *
 * @param pairs of a sender and a target
 * @param example one of them; tracing it says why
 */
public record Outcome(Disposition disposition, long pairs, Flow example) {

    public boolean isOpen() {
        return disposition == Disposition.DELIVERED;
    }

    Outcome and(Outcome more) {
        return new Outcome(disposition, pairs + more.pairs, example);
    }
}
