package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.topology.Topology;

/** One kind of fault, looked for in the whole topology. */
@FunctionalInterface
public interface Check {

    /** What it finds, in the topology's order. */
    Stream<Finding> findings(Topology topology, Capacity capacity);
}
