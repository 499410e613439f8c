package portico.model.capacity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Counts a whole topology once; what placed tasks hold, they hold from placement until they have stopped (R94). */
public final class CapacityCount {

    private CapacityCount() {}

    public static Capacity of(Topology topology, InstanceTypes types) {
        return new Capacity(instances(topology, types), subnets(topology, types));
    }

    private static Map<InstanceId, InstanceUse> instances(Topology topology, InstanceTypes types) {
        Map<InstanceId, InstanceCount> counts = new LinkedHashMap<>();
        topology.instances()
                .forEach(instance -> counts.put(instance.id(),
                        new InstanceCount(instance, types.find(instance.instanceType()))));
        for (Task task : topology.tasks()) {
            Optional<InstanceId> instance = task.isPlaced() ? task.instance() : Optional.empty();
            if (instance.isPresent()) {
                counts.get(instance.get()).add(task, topology.definitionOf(task));
            }
        }
        SequencedMap<InstanceId, InstanceUse> uses = new LinkedHashMap<>();
        counts.forEach((id, count) -> uses.put(id, count.toUse()));
        return uses;
    }

    private static Map<SubnetId, SubnetUse> subnets(Topology topology, InstanceTypes types) {
        SubnetCount count = new SubnetCount(topology.subnets());
        count.addAll(topology);
        for (ContainerInstance instance : topology.instances()) {
            if (Offer.hasTrunk(instance, types.find(instance.instanceType()))) {
                count.addTrunk(instance);
            }
        }
        SequencedMap<SubnetId, SubnetUse> uses = new LinkedHashMap<>();
        topology.subnets().forEach(subnet -> uses.put(subnet.id(), count.of(subnet)));
        return uses;
    }
}
