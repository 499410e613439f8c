package portico.model.edit;

import java.util.List;
import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.placement.Placer;
import portico.model.placement.TaskIds;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * One more task of a service, whose desired count grows with it.
 *
 * @param instance where it is wanted; empty leaves it to the scheduler
 */
public record RunTask(ServiceId service, Optional<InstanceId> instance) implements Edit {

    @Override
    public String label() {
        return "Run a task of " + service + instance.map(id -> " on " + id).orElse("");
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Service.class).find(service).map(found -> run(topology, placer, found)).orElse(topology);
    }

    private Topology run(Topology topology, Placer placer, Service found) {
        Task task = TaskIds.of(topology).taskOf(found);
        Topology grown = topology.with(found.withDesiredCount(found.desiredCount() + 1)).with(task);
        return instance.filter(id -> topology.find(id).isPresent())
                .map(id -> placer.place(grown, task, id))
                .orElseGet(() -> placer.schedule(grown, List.of(task)));
    }
}
