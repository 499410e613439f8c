package portico.model.edit;

import java.util.ArrayList;
import java.util.List;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** Takes a service and all its tasks away; its task definition stays registered. */
public record RemoveService(ServiceId service) implements Edit {

    @Override
    public String label() {
        return "Remove service " + service;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        List<ResourceId> gone = new ArrayList<>(List.of(service));
        topology.tasks()
                .stream()
                .filter(task -> task.service().filter(service::equals).isPresent())
                .forEach(task -> gone.add(task.id()));
        return topology.withoutAll(gone);
    }
}
