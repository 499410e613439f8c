package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.topology.Resource;
import portico.model.topology.Topology;

/** A check that looks at one resource after the other. */
interface OneByOne<R extends Resource> extends Check, FoundOneByOne.Look<R> {

    @Override
    default Stream<Finding> findings(Topology topology, Capacity capacity) {
        return topology.all(kind()).stream().flatMap(resource -> findings(topology, capacity, resource));
    }

    @Override
    default Found search(Topology topology, Capacity capacity) {
        return FoundOneByOne.of(this, topology, capacity);
    }
}
