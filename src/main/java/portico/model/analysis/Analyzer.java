package portico.model.analysis;

import java.util.List;
import portico.model.capacity.Capacity;
import portico.model.capacity.CapacityCount;
import portico.model.capacity.InstanceTypes;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** Works out everything that follows from a topology. The same topology and catalogue give an equal analysis. */
public final class Analyzer {

    private final InstanceTypes types;
    private final Placer placer;

    public Analyzer(InstanceTypes types) {
        this.types = types;
        this.placer = new Placer(types);
    }

    public Analysis analyze(Topology topology) {
        Capacity capacity = CapacityCount.of(topology, types);
        List<Unplaced> unplaced = new WaitingTasks(topology, capacity, placer).unplaced();
        return new Analysis(topology, capacity, unplaced, List.of());
    }
}
