package portico.model.edit;

import portico.model.id.InstanceId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Topology;

/** The end of REGISTERING: the instance is active, has its trunk, and takes what waits (R72). */
public record FinishRegistration(InstanceId instance) implements Edit {

    @Override
    public String label() {
        return "Finish registering " + instance;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(found -> found.status() == InstanceStatus.REGISTERING)
                .map(found -> topology.with(Registering.finished(topology, placer, found)))
                .map(registered -> placer.placeWaiting(Settlement.startDaemons(registered, placer)))
                .orElse(topology);
    }
}
