package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.InstanceUse;
import portico.model.capacity.Recount;
import portico.model.id.ResourceId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** A check that looks at one instance and the tasks on it, and at no other instance or task. */
interface InstanceCheck extends OneByOne<ContainerInstance> {

    Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use);

    @Override
    default Class<ContainerInstance> kind() {
        return ContainerInstance.class;
    }

    @Override
    default Stream<Finding> findings(Topology topology, Capacity capacity, ContainerInstance instance) {
        return findings(topology, instance, capacity.of(instance.id()));
    }

    @Override
    default Stream<? extends ResourceId> touched(Recount recount) {
        return recount.instances().stream();
    }
}
