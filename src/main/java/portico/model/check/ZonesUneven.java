package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.topology.Topology;

/** A service that ECS would rebalance: one zone runs two tasks more than another (R61). */
record ZonesUneven() implements Check {

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        return Stream.of(search(topology, capacity)).mapMulti(Found::forEach);
    }

    @Override
    public Found search(Topology topology, Capacity capacity) {
        return FoundOfZones.of(topology, capacity);
    }
}
