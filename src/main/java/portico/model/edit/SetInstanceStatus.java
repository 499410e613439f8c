package portico.model.edit;

import portico.model.id.InstanceId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Topology;

/** Drains an instance, or makes it active again; tasks that run there stay. */
public record SetInstanceStatus(InstanceId instance, InstanceStatus status) implements Edit {

    @Override
    public String label() {
        return "Set " + instance + " to " + status;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(found -> found.status() != status)
                .map(found -> Settlement.startDaemons(topology.with(found.withStatus(status)), placer))
                .orElse(topology);
    }
}
