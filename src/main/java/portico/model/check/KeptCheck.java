package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.topology.Topology;

/** A check that keeps counts from which its findings follow, and changes them by what an edit touches. */
interface KeptCheck extends Check {

    @Override
    default Stream<Finding> findings(Topology topology, Capacity capacity) {
        return Stream.of(search(topology, capacity)).mapMulti(Found::forEach);
    }

    @Override
    Found search(Topology topology, Capacity capacity);
}
