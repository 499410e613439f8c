package portico.model.remedy;

import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.FlowTracer;
import portico.model.flow.reach.ListeningPort;
import portico.model.flow.reach.Opening.Answer;
import portico.model.flow.reach.ReachEnd;
import portico.model.flow.reach.Reachability;

/**
 * How many pairs of members speak on a port after a change that did not before it. Where some did before and some do not after it, each pair is asked
 * by itself, for as many may close as open; of more than a few hundred pairs, only how many more there are is told.
 */
final class OpenedPairs {

    private static final int FEW = 400;

    private final Reachability before;
    private final Reachability after;
    private final FlowTracer then;
    private final FlowTracer now;

    OpenedPairs(Reachability before, Reachability after) {
        this.before = before;
        this.after = after;
        this.then = new FlowTracer(before.topology());
        this.now = new FlowTracer(after.topology());
    }

    /** One port of a pair of ends, on which so many pairs of members can speak now. */
    record Opened(ReachEnd from, ReachEnd to, ListeningPort port, long pairs) {}

    /** Of everybody who opens connections for himself: a balancer speaks for others. */
    Stream<Opened> all() {
        return after.senders()
                .stream()
                .filter(from -> from.kind() != ReachEnd.Kind.LOAD_BALANCER)
                .flatMap(from -> after.ends().stream().flatMap(to -> between(from, to)))
                .filter(opened -> opened.pairs() > 0);
    }

    private Stream<Opened> between(ReachEnd from, ReachEnd to) {
        return after.between(from, to)
                .stream()
                .map(opening -> new Opened(from, to, opening.port(), count(from, to, opening.port())));
    }

    private long count(ReachEnd from, ReachEnd to, ListeningPort port) {
        var old = before.between(from, to).stream().filter(o -> o.port().equals(port)).findFirst();
        var opening = after.between(from, to).stream().filter(o -> o.port().equals(port)).findFirst().orElseThrow();
        boolean mixed = opening.answer() == Answer.PARTLY && old.filter(o -> o.answer() != Answer.CLOSED).isPresent();
        return mixed && opening.pairs() <= FEW ? eachAsked(from, to, port)
                : opening.open() - old.map(o -> o.open()).orElse(0L);
    }

    private long eachAsked(ReachEnd from, ReachEnd to, ListeningPort port) {
        return from.members()
                .stream()
                .flatMap(a -> to.members()
                        .stream()
                        .filter(b -> !a.equals(b))
                        .map(b -> new Flow(a, b, port.ports().first(), port.protocol())))
                .filter(flow -> now.trace(flow).isDelivered() && !then.trace(flow).isDelivered())
                .count();
    }
}
