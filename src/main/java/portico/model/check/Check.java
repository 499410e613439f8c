package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.topology.Topology;

/**
 * One kind of fault, looked for in the whole topology. A check that looks at one resource after the other says so by being an
 * {@link InstanceCheck}, {@link SubnetCheck}, {@link ServiceCheck} or {@link LaunchCheck}, one that looks at neither tasks nor instances by being
 * a {@link SettledCheck}, one that keeps counts a {@link KeptCheck}: then an edit costs it no more than what the edit touches.
 */
@FunctionalInterface
public interface Check {

    /** What it finds, in the topology's order. */
    Stream<Finding> findings(Topology topology, Capacity capacity);

    /** What it finds, kept for the version after. */
    default Found search(Topology topology, Capacity capacity) {
        return FoundAnew.of(this, topology, capacity);
    }
}
