package portico.model.edit;

import portico.model.id.InstanceId;
import portico.model.placement.Evacuation;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Topology;

/**
 * Drains an instance as ECS does: it takes no new tasks, its replicas move elsewhere as far as their deployment percentages and the room there allow,
 * and daemons stop last (R59, R60).
 */
public record DrainInstance(InstanceId instance) implements Edit {

    @Override
    public String label() {
        return "Drain " + instance;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(found -> found.status() == InstanceStatus.ACTIVE)
                .map(_ -> Evacuation.drain(topology, instance, placer))
                .orElse(topology);
    }
}
