package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.topology.Topology;

/** A check that looks at neither tasks nor instances, nor at what they take. */
interface SettledCheck extends Check {

    Stream<Finding> findings(Topology topology);

    @Override
    default Stream<Finding> findings(Topology topology, Capacity capacity) {
        return findings(topology);
    }

    @Override
    default Found search(Topology topology, Capacity capacity) {
        return new FoundForGood(findings(topology).toList());
    }
}
