package portico.model.remedy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.reach.ListeningPort;
import portico.model.flow.reach.Opening;
import portico.model.flow.reach.Opening.Answer;
import portico.model.flow.reach.ReachEnd;
import portico.model.net.PortRange;

/**
 * How many pairs of members speak on a port in one version of a network that do not in another. Where some do in the one and some do not in the other,
 * each pair is asked by itself, for as many may close as open; of more than a few hundred pairs, only how many more there are is told.
 */
final class MorePairs {

    private static final int FEW = 400;

    private final Version here;
    private final Version there;

    private MorePairs(Version here, Version there) {
        this.here = here;
        this.there = there;
    }

    /** Ports of pairs of ends, on which so many pairs of members can speak in one of two versions only. */
    record More(ReachEnd from, ReachEnd to, ListeningPort port, long pairs) {}

    /** What speaks in one version and not in another, of everybody who opens connections for himself: a balancer speaks for others. */
    static Stream<More> of(Version here, Version there) {
        MorePairs pairs = new MorePairs(here, there);
        return here.reach()
                .senders()
                .stream()
                .filter(from -> from.kind() != ReachEnd.Kind.LOAD_BALANCER)
                .flatMap(from -> here.reach().ends().stream().flatMap(to -> pairs.between(from, to)))
                .filter(more -> more.pairs() > 0);
    }

    private Stream<More> between(ReachEnd from, ReachEnd to) {
        List<Opening> others = there.reach().between(from, to);
        return here.reach().between(from, to).stream().filter(Opening::isPossible).flatMap(opening -> {
            List<Opening> same = others.stream().filter(other -> shared(opening, other).isPresent()).toList();
            return same.isEmpty() ? Stream.of(new More(from, to, opening.port(), opening.open()))
                    : same.stream().map(other -> more(from, to, opening, other));
        });
    }

    /** A rule may cut a range of ports in one version that is whole in the other: what both have is compared. */
    private static Optional<PortRange> shared(Opening a, Opening b) {
        return a.port().protocol() == b.port().protocol() ? a.port().ports().shared(b.port().ports())
                : Optional.empty();
    }

    private More more(ReachEnd from, ReachEnd to, Opening opening, Opening other) {
        ListeningPort port = new ListeningPort(shared(opening, other).orElseThrow(), opening.port().protocol());
        boolean mixed = opening.answer() == Answer.PARTLY && other.isPossible() && opening.pairs() <= FEW;
        return new More(from, to, port, mixed ? eachAsked(from, to, port) : opening.open() - other.open());
    }

    private long eachAsked(ReachEnd from, ReachEnd to, ListeningPort port) {
        return from.members()
                .stream()
                .flatMap(a -> to.members()
                        .stream()
                        .filter(b -> !a.equals(b))
                        .map(b -> new Flow(a, b, port.ports().first(), port.protocol())))
                .filter(flow -> here.tracer().trace(flow).isDelivered() && !there.tracer().trace(flow).isDelivered())
                .count();
    }
}
