package portico.model.edit;

import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Resource;
import portico.model.topology.Topology;

/** Adds a resource, or replaces the one of its id, as it stands. */
public record AddResource(Resource resource) implements Edit {

    @Override
    public String label() {
        return "Add " + resource.name();
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return resource instanceof ContainerInstance instance && topology.find(instance.id()).isEmpty()
                ? new AddInstance(instance).applyTo(topology, placer)
                : topology.with(resource);
    }
}
