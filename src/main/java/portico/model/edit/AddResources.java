package portico.model.edit;

import java.util.List;
import portico.model.placement.Placer;
import portico.model.topology.Resource;
import portico.model.topology.Topology;

/** Resources that belong together, such as a NAT gateway and the routes to it; each is added, or replaces the one of its id, as it stands. */
public record AddResources(String label, List<Resource> resources) implements Edit {

    public AddResources {
        resources = List.copyOf(resources);
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.withAll(resources);
    }
}
