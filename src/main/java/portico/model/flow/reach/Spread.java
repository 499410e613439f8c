package portico.model.flow.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.flow.FlowEnd;

/**
 * How far somebody gets who has taken over one end: what it can open connections to, then what those can, and so on. Each is told with the fewest
 * steps. A service that some of its tasks can be reached of counts as reached, and a reached one as able to do all that any of its tasks can, so
 * the answer errs on the side of more (modelling).
 *
 * @param unreached everybody else who takes connections
 */
public record Spread(ReachEnd start, List<Step> steps, List<ReachEnd> unreached) {

    /**
     * One end that can be reached.
     *
     * @param distance 1 for what the start itself can open connections to
     * @param by who opens the connection
     * @param openings the ports on which it can, never empty
     */
    public record Step(int distance, ReachEnd by, ReachEnd to, List<Opening> openings) {}

    public Spread {
        steps = List.copyOf(steps);
        unreached = List.copyOf(unreached);
    }

    /** Where connections from an end of the matrix can lead. */
    public static Spread of(Reachability reach, ReachEnd start) {
        List<Step> steps = new ArrayList<>();
        Set<FlowEnd> seen = reach.ends()
                .stream()
                .filter(end -> end.members().equals(start.members()))
                .map(ReachEnd::subject)
                .collect(Collectors.toCollection(HashSet::new));
        List<ReachEnd> front = List.of(start);
        for (int distance = 1; !front.isEmpty(); distance++) {
            List<ReachEnd> next = new ArrayList<>();
            for (ReachEnd by : front) {
                for (ReachEnd to : reach.ends()) {
                    List<Opening> open = reach.between(by, to).stream().filter(Opening::isPossible).toList();
                    if (!open.isEmpty() && seen.add(to.subject())) {
                        steps.add(new Step(distance, by, to, open));
                        next.add(to);
                    }
                }
            }
            // What stands outside is the way out, not a way on: it belongs to somebody else
            front = next.stream().filter(end -> end.kind().asks() && !end.kind().isOutside()).toList();
        }
        return new Spread(start, steps, reach.ends().stream().filter(end -> !seen.contains(end.subject())).toList());
    }
}
