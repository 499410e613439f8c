package portico.view.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.flow.FlowTracer;
import portico.model.flow.Trace;
import portico.model.flow.reach.Fronts;
import portico.model.flow.reach.Opening;
import portico.model.flow.reach.Outcome;
import portico.model.flow.reach.ReachChange;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;
import portico.model.flow.reach.Spread;

/**
 * What is said below the matrix about the cell or row that is chosen.
 *
 * @param lines each with the tone of its mark
 */
public record ReachDetail(String title, List<Line> lines) {

    /** One port or one step. */
    public record Line(Tone tone, String words) {}

    public ReachDetail {
        lines = List.copyOf(lines);
    }

    /** Each port of a pair, open or what stops it. */
    public static ReachDetail ofPair(Reachability reach, ReachEnd from, ReachEnd to) {
        FlowTracer tracer = new FlowTracer(reach.topology());
        Fronts fronts = new Fronts(reach.topology());
        List<Line> lines = reach.between(from, to)
                .stream()
                .map(opening -> line(opening, tracer, via(fronts.of(opening))))
                .toList();
        return new ReachDetail(from.name() + " to " + to.name(),
                lines.isEmpty() ? List.of(new Line(Tone.QUIET, why(from, to))) : lines);
    }

    /** The same, with what becomes of connections that were open before the last change and are opened no more (R112). */
    public static ReachDetail ofPair(Reachability reach, Reachability before, ReachEnd from, ReachEnd to) {
        ReachDetail now = ofPair(reach, from, to);
        FlowTracer tracer = new FlowTracer(reach.topology());
        Stream<Line> kept = ReachChange.between(before, reach, from, to)
                .stream()
                .flatMap(change -> change.tracking(before.topology(), tracer).stream())
                .distinct()
                .map(tracking -> new Line(Tone.QUIET, Words.capital(tracking.words())));
        return new ReachDetail(now.title(), Stream.concat(now.lines().stream(), kept).toList());
    }

    private static String why(ReachEnd from, ReachEnd to) {
        return from.kind() == ReachEnd.Kind.LOAD_BALANCER
                ? "A load balancer asks only those registered behind it (R125)"
                : from.kind().isOutside() && to.kind().isOutside() ? "Both are outside this network"
                        : to.name() + " is not known to listen on any port";
    }

    private static Line line(Opening opening, FlowTracer tracer, String via) {
        String stopped = opening.stopped().map(Outcome::example).map(tracer::trace).map(ReachDetail::stop).orElse("");
        return switch (opening.answer()) {
            case OPEN -> new Line(Tone.OK, "Port " + opening.port() + " is open" + via);
            case PARTLY -> new Line(Tone.WAIT, "Port " + opening.port() + " is open for " + opening.open() + " of "
                    + opening.pairs() + " pairs of tasks" + via + "; others are stopped by " + stopped);
            case CLOSED -> new Line(Tone.NO, "Port " + opening.port() + " is closed by " + stopped);
        };
    }

    private static String via(List<Fronts.Front> fronts) {
        return fronts.isEmpty() ? ""
                : " via " + fronts.stream().map(Fronts.Front::toString).collect(Collectors.joining(" and ")) + " only";
    }

    private static String stop(Trace trace) {
        return trace.blockers()
                .stream()
                .findFirst()
                .map(b -> b.step().by() + ": " + b.step().detail() + " (" + b.step().rule() + ")")
                .orElse(Words.sentence(trace.disposition()));
    }

    /** How far somebody gets who takes over the whole of a row. */
    public static ReachDetail ofTakeover(Reachability reach, ReachEnd from) {
        Spread spread = Spread.of(reach, from);
        Fronts fronts = new Fronts(reach.topology());
        Stream<Line> steps = spread.steps()
                .stream()
                .map(step -> new Line(step.distance() == 1 ? Tone.NO : Tone.WAIT, "Step " + step.distance() + ": "
                        + step.to().name() + " on " + ports(step, fronts) + by(step, from)));
        String safe = String.join(", ", spread.unreached().stream().map(ReachEnd::name).toList());
        return new ReachDetail("If " + from.name() + " is taken over", Stream
                .concat(steps, safe.isEmpty() ? Stream.empty() : Stream.of(new Line(Tone.OK, "No way to " + safe)))
                .toList());
    }

    private static String ports(Spread.Step step, Fronts fronts) {
        return String.join(", ", step.openings().stream().map(o -> o.port() + via(fronts.of(o))).toList());
    }

    private static String by(Spread.Step step, ReachEnd start) {
        return step.by().equals(start) ? "" : " from " + step.by().name();
    }
}
