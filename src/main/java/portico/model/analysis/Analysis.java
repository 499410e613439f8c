package portico.model.analysis;

import java.util.List;
import java.util.Optional;
import portico.model.capacity.Capacity;
import portico.model.check.Finding;
import portico.model.placement.Verdict;
import portico.model.topology.Topology;

/** What follows from a topology: a function of the document and the catalogue, and of nothing else. */
public record Analysis(Topology topology, Capacity capacity, List<Unplaced> unplaced, List<Finding> findings) {

    public Analysis {
        unplaced = List.copyOf(unplaced);
        findings = List.copyOf(findings);
    }

    /** The refusal of the instance that ECS names in its event; empty where no active instance refused (R47). */
    public Optional<Verdict.Refused> closest(Unplaced group) {
        return ClosestMatch.of(group.refusals(), capacity).map(ClosestMatch::refused);
    }
}
