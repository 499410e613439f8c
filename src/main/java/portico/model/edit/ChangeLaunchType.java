package portico.model.edit;

import java.util.List;
import portico.model.id.ServiceId;
import portico.model.placement.Placer;
import portico.model.topology.Compute;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Tells what a service runs its tasks on, of which it was assumed: they start again there, or wait (R192). */
public record ChangeLaunchType(ServiceId service, LaunchType launchType) implements Edit {

    @Override
    public String label() {
        return "Run " + service + " on " + launchType;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Service.class)
                .find(service)
                .filter(found -> found.launchType() != launchType)
                .map(found -> moved(topology, placer, found.withCompute(Compute.of(launchType))))
                .orElse(topology);
    }

    private static Topology moved(Topology topology, Placer placer, Service there) {
        List<Task> tasks = topology.tasks()
                .stream()
                .filter(task -> task.isWanted() && task.service().filter(there.id()::equals).isPresent())
                .map(task -> task.waiting().withCompute(there.compute()))
                .toList();
        return placer.schedule(topology.with(there).withAll(tasks), tasks);
    }
}
