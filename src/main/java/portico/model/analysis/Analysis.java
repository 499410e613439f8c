package portico.model.analysis;

import java.util.List;
import java.util.Optional;
import portico.model.capacity.Capacity;
import portico.model.check.Finding;
import portico.model.flow.TargetHealth;
import portico.model.placement.Verdict;
import portico.model.topology.Topology;

/**
 * What follows from a topology: a function of the document and the catalogue, and of nothing else.
 *
 * @param health how load balancers hold their targets, worked out as it is asked for
 */
public record Analysis(Topology topology, Capacity capacity, List<Unplaced> unplaced, List<Finding> findings,
        TargetHealth health) {

    public Analysis {
        unplaced = List.copyOf(unplaced);
        findings = List.copyOf(findings);
    }

    public Analysis(Topology topology, Capacity capacity, List<Unplaced> unplaced, List<Finding> findings) {
        this(topology, capacity, unplaced, findings, new TargetHealth(topology));
    }

    /** The refusal of the instance that ECS names in its event; empty where no active instance refused (R47). */
    public Optional<Verdict.Refused> closest(Unplaced group) {
        return ClosestMatch.of(group.refusals(), capacity).map(ClosestMatch::refused);
    }
}
