package portico.model.check;

import java.util.List;
import java.util.stream.Stream;
import portico.model.capacity.Recount;
import portico.model.topology.Topology;

/** What all checks found in one version of a topology, ready for the next. Immutable. */
public final class Inspection {

    private final List<Found> found;

    Inspection(List<Found> found) {
        this.found = List.copyOf(found);
    }

    /** What the checks find in the version after: the same as from nothing, at the cost of what the revision touches. */
    public Inspection after(Recount recount) {
        return new Inspection(found.stream().map(f -> f.after(recount)).toList());
    }

    /**
     * The findings of {@link CheckBook#findings}, in its order.
     *
     * @param topology that which was inspected
     */
    public Stream<Finding> findings(Topology topology) {
        return found.stream()
                .<Finding>mapMulti(Found::forEach)
                .filter(finding -> !topology.isUnresolved(finding.subject()));
    }
}
