package portico.view.motion;

import java.util.Optional;
import portico.model.flow.Hop;
import portico.model.flow.Step;

/**
 * A journey at one time.
 *
 * @param seconds since the journey's start
 * @param index of the hop in the journey
 * @param local index of the hop in its phase
 * @param distance along the phase's track
 * @param stopped how long ago the packet was stopped, in seconds; negative while it is not
 * @param rewriting how far the new label is written, from 0 to 1; empty elsewhere
 */
record Moment(double seconds, TimedHop hop, int index, int local, double distance, double stopped,
        Optional<Double> rewriting) {

    Phase phase() {
        return hop.phase();
    }

    boolean isStopped() {
        return stopped >= 0;
    }

    /** The step that stopped the packet. */
    Optional<Step> denial() {
        return hop.hop().steps().stream().filter(step -> step.outcome() == Step.Outcome.DENIED).findFirst();
    }

    Hop at() {
        return hop.hop();
    }
}
