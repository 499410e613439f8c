package portico.model.check;

import java.util.List;
import portico.model.flow.TargetHealth;
import portico.model.id.TaskId;
import portico.model.persistent.OrderedMap;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * The tasks of a service that one of its target groups holds, and which of them their balancers do not reach.
 *
 * @param count of all of them
 * @param stopped the health checks that do not arrive, of each task that fails any
 */
record Targets(Service service, Service.LoadBalancing entry, TargetGroup group, int count,
        OrderedMap<TaskId, List<TargetHealth.Stopped>> stopped, List<Finding> findings) {

    static Targets none(Service service, Service.LoadBalancing entry, TargetGroup group) {
        return new Targets(service, entry, group, 0, OrderedMap.empty(), List.of());
    }

    /**
     * With these instead of those.
     *
     * @param topology that the tasks which come are in
     */
    Targets exchanged(List<Task> gone, List<Task> come, Topology topology, TargetHealth health) {
        if (gone.isEmpty() && come.isEmpty()) {
            return this;
        }
        OrderedMap<TaskId, List<TargetHealth.Stopped>> now = stopped;
        for (Task task : gone) {
            now = now.without(task.id());
        }
        for (Task task : come) {
            List<TargetHealth.Stopped> checks = health.of(group, task, entry.containerPort()).checks();
            now = checks.isEmpty() ? now
                    : now.withAt(topology.table(Task.class).placeOf(task.id()).orElseThrow(), task.id(), checks);
        }
        Targets counted = new Targets(service, entry, group, count - gone.size() + come.size(), now, List.of());
        return new Targets(service, entry, group, counted.count, now, HealthCheckClosed.findings(counted));
    }
}
