package portico.model.edit;

import java.util.List;
import portico.model.id.ServiceId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Other strategies, constraints or bounds of a deployment for a service, as update-service takes them. What runs stays
 * where it is; what waits is tried again at once (R50). Refused ones are kept and found fault with.
 */
public record ChangeScheduling(ServiceId service, Scheduling scheduling) implements Edit {

    @Override
    public String label() {
        return "Schedule " + service + " in another way";
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Service.class)
                .find(service)
                .filter(found -> !found.scheduling().equals(scheduling))
                .map(found -> retry(topology.with(found.withScheduling(scheduling)), placer))
                .orElse(topology);
    }

    private Topology retry(Topology topology, Placer placer) {
        List<Task> waiting = topology.tasks()
                .stream()
                .filter(task -> task.isWaiting() && task.service().filter(service::equals).isPresent())
                .toList();
        return topology.service(service).daemon() ? Settlement.start(topology, service, placer)
                : placer.schedule(topology, waiting);
    }
}
