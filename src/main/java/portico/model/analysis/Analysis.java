package portico.model.analysis;

import java.util.List;
import portico.model.capacity.Capacity;
import portico.model.check.Finding;
import portico.model.topology.Topology;

/** What follows from a topology: a function of the document and the catalogue, and of nothing else. */
public record Analysis(Topology topology, Capacity capacity, List<Unplaced> unplaced, List<Finding> findings) {

    public Analysis {
        unplaced = List.copyOf(unplaced);
        findings = List.copyOf(findings);
    }
}
