package portico.model.capacity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Counts a whole topology once; what placed tasks hold, they hold from placement until they have stopped (R94). */
public final class CapacityCount {

    private CapacityCount() {}

    public static Capacity of(Topology topology, InstanceTypes types) {
        return new Capacity(instances(topology, types), subnets(topology, types), ServiceCount.of(topology));
    }

    private static Map<InstanceId, InstanceUse> instances(Topology topology, InstanceTypes types) {
        Map<InstanceId, InstanceCount> counts = new HashMap<>();
        topology.instances()
                .forEach(instance -> counts.put(instance.id(),
                        new InstanceCount(instance, types.find(instance.instanceType()))));
        for (Task task : topology.tasks()) {
            Optional<InstanceId> instance = task.isPlaced() ? task.instance() : Optional.empty();
            if (instance.isPresent()) {
                counts.get(instance.get()).add(task, topology.definitionOf(task));
            }
        }
        return topology.table(ContainerInstance.class)
                .derive(ContainerInstance::id, instance -> counts.get(instance.id()).toUse());
    }

    private static Map<SubnetId, SubnetUse> subnets(Topology topology, InstanceTypes types) {
        SubnetCount count = SubnetCount.of(topology.subnets(), topology, types);
        return topology.table(Subnet.class).derive(Subnet::id, count::of);
    }
}
