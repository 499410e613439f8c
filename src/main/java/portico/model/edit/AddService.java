package portico.model.edit;

import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** A task definition and a service that runs it; its tasks are placed by the scheduler, or wait. */
public record AddService(TaskDefinition taskDefinition, Service service) implements Edit {

    @Override
    public String label() {
        return "Add service " + service.name();
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return Settlement.start(topology.with(taskDefinition).with(service), service.id(), placer);
    }
}
