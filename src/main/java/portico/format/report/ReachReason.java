package portico.format.report;

import java.util.Optional;
import portico.model.flow.FlowTracer;
import portico.model.flow.Trace;
import portico.model.flow.reach.Opening;
import portico.model.flow.reach.Outcome;
import portico.model.flow.reach.Reachability;

/** What stops connections of a matrix, by tracing one of those that are stopped. */
final class ReachReason {

    private final FlowTracer tracer;

    ReachReason(Reachability reach) {
        tracer = new FlowTracer(reach.topology());
    }

    FlowTracer tracer() {
        return tracer;
    }

    /** The trace of one that is stopped; empty where all are open. */
    Optional<Trace> trace(Opening opening) {
        return opening.stopped().map(Outcome::example).map(tracer::trace);
    }

    /** The first obstacle of one that is stopped. */
    Optional<Trace.Blocker> blocker(Opening opening) {
        return trace(opening).flatMap(trace -> trace.blockers().stream().findFirst());
    }

    /** The same in words; empty where all are open. */
    String words(Opening opening) {
        return blocker(opening).map(ReachReason::words).orElse("");
    }

    private static String words(Trace.Blocker blocker) {
        return blocker.step().by() + ": " + blocker.step().detail() + " (" + blocker.step().rule() + ")";
    }
}
