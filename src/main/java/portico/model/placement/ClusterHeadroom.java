package portico.model.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many more tasks of one kind fit on all instances together, or on Fargate.
 *
 * @param more so many can be placed, and the next one waits
 * @param instances how many there are in the cluster
 * @param withRoom how many take at least one
 * @param unknown of how many nobody told enough to count room on them; their room is not in {@code more}
 * @param tallies instances by what runs out first on them, most instances first; those that are no candidates are in none
 */
public record ClusterHeadroom(int more, int instances, int withRoom, int unknown, List<Tally> tallies) {

    /**
     * Instances on which the same runs out first.
     *
     * @param limit empty where nothing does
     * @param more how many tasks fit on them before it does; addresses that several share are counted once
     */
    public record Tally(Optional<Limit> limit, int instances, int more) {}

    public ClusterHeadroom {
        tallies = List.copyOf(tallies);
    }

    /** Whether {@code more} says anything: not so where no room is counted, and some could not be. */
    public boolean isKnown() {
        return unknown == 0 || more > 0;
    }

    /** What ends the room there is: the limit under which most more fit; where none fits, the one of most instances. */
    public Optional<Limit> runsOutFirst() {
        return tallies.stream().min(Comparator.comparingInt(Tally::more).reversed()).flatMap(Tally::limit);
    }
}
