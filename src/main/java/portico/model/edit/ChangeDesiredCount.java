package portico.model.edit;

import java.util.List;
import portico.model.id.ServiceId;
import portico.model.placement.Placer;
import portico.model.placement.ScaleIn;
import portico.model.placement.Settlement;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Another number of tasks for a service: new ones are placed by the scheduler, or wait; of those too many the waiting go
 * first, then those that its strategies can best spare (R58). A daemon has no desired count (R59).
 */
public record ChangeDesiredCount(ServiceId service, int count) implements Edit {

    @Override
    public String label() {
        return "Scale " + service + " to " + count;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Service.class)
                .find(service)
                .filter(found -> !found.daemon() && found.desiredCount() != count && count >= 0)
                .map(found -> scale(topology.with(found.withDesiredCount(count)), placer))
                .orElse(topology);
    }

    private Topology scale(Topology topology, Placer placer) {
        List<Task> tasks = topology.tasks()
                .stream()
                .filter(task -> task.isWanted() && task.service().filter(service::equals).isPresent())
                .toList();
        return tasks.size() > count
                ? topology.withoutAll(ScaleIn.choose(topology, placer.capacity(topology), tasks, tasks.size() - count))
                : Settlement.start(topology, service, placer);
    }
}
