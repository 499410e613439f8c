package portico.model.edit;

import java.util.Optional;
import portico.model.id.ServiceId;
import portico.model.placement.PlacementRequest;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/**
 * Gives services the tasks they lack and places them, with those that wait, where they fit; a service that lacks none is left alone (R55, R59).
 *
 * @param service empty for every service, and for the single tasks that wait
 */
public record PlaceMissingTasks(Optional<ServiceId> service) implements Edit {

    @Override
    public String label() {
        return "Place what is missing" + service.map(id -> " of " + id).orElse("");
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return service.isEmpty() ? Settlement.settle(topology, placer)
                : topology.table(Service.class)
                        .find(service.get())
                        .map(found -> PlacementRequest.fill(topology, found.id(), placer).topology())
                        .orElse(topology);
    }
}
