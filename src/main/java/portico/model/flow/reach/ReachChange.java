package portico.model.flow.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.FlowTracer;
import portico.model.topology.Topology;

/**
 * What is different about one port of a pair between two versions of a network.
 *
 * @param before empty where one of the ends was not there, or did not listen on it
 * @param after empty where one of the ends is gone, or does not listen on it any more
 */
public record ReachChange(ReachEnd from, ReachEnd to, ListeningPort port, Optional<Opening> before,
        Optional<Opening> after) {

    /** What became of it. */
    public enum Kind {
        OPENS, OPENS_FOR_MORE, CLOSES_FOR_SOME, CLOSES
    }

    public Kind kind() {
        Opening.Answer then = answer(before);
        Opening.Answer now = answer(after);
        if (then == Opening.Answer.CLOSED) {
            return Kind.OPENS;
        }
        if (now == Opening.Answer.CLOSED) {
            return Kind.CLOSES;
        }
        return share(after) > share(before) ? Kind.OPENS_FOR_MORE : Kind.CLOSES_FOR_SOME;
    }

    /**
     * What becomes of connections that are open where fewer open from now on (R112); empty where groups have no part in it.
     *
     * @param before the network as it was when they were opened
     * @param now traces through the network as it is
     */
    public Optional<Tracking> tracking(Topology before, FlowTracer now) {
        return switch (kind()) {
            case OPENS, OPENS_FOR_MORE -> Optional.empty();
            case CLOSES,
                    CLOSES_FOR_SOME ->
                after.flatMap(Opening::stopped)
                        .map(stopped -> Tracking.of(before, now.trace(stopped.example())))
                        .filter(tracking -> tracking != Tracking.NOT_BY_GROUPS);
        };
    }

    private static Opening.Answer answer(Optional<Opening> opening) {
        return opening.map(Opening::answer).orElse(Opening.Answer.CLOSED);
    }

    private static double share(Optional<Opening> opening) {
        return opening.map(o -> (double) o.open() / o.pairs()).orElse(0.0);
    }

    private boolean isNone() {
        return answer(before) == answer(after)
                && (answer(before) != Opening.Answer.PARTLY || share(before) == share(after));
    }

    /** Everything that opens or closes from one version to the next, in the order of the next; ends are the same where their ids are. */
    public static List<ReachChange> between(Reachability before, Reachability after) {
        List<ReachEnd> all = new ArrayList<>(after.ends());
        before.ends().stream().filter(end -> after.end(end.subject()).isEmpty()).forEach(all::add);
        return all.stream()
                .flatMap(from -> all.stream().flatMap(to -> between(before, after, from, to).stream()))
                .toList();
    }

    /** The same of one pair. */
    public static List<ReachChange> between(Reachability before, Reachability after, ReachEnd from, ReachEnd to) {
        return between(before.between(from, to), after.between(from, to), from, to).filter(change -> !change.isNone())
                .toList();
    }

    private static Stream<ReachChange> between(List<Opening> before, List<Opening> after, ReachEnd from, ReachEnd to) {
        return Stream.concat(after.stream(), before.stream())
                .map(Opening::port)
                .distinct()
                .map(port -> new ReachChange(from, to, port, at(before, port), at(after, port)));
    }

    private static Optional<Opening> at(List<Opening> openings, ListeningPort port) {
        return openings.stream().filter(opening -> opening.port().equals(port)).findFirst();
    }
}
