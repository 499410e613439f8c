package portico.model.check;

import portico.model.capacity.Capacity;
import portico.model.topology.Topology;

/** A service that ECS would rebalance: one zone runs two tasks more than another (R61). */
record ZonesUneven() implements KeptCheck {

    @Override
    public Found search(Topology topology, Capacity capacity) {
        return FoundOfZones.of(topology, capacity);
    }
}
