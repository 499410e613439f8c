package portico.model.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.NetworkMode;
import portico.model.topology.Stop;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** What ECS does around the end of a task: it lets the service start another, at once or step by step (R92, R94). */
final class Stopping {

    private Stopping() {}

    /** The task on its way out, in this state; its service starts another, which finds the old one still holding what it holds. */
    static Topology stop(Topology topology, Placer placer, Task task, TaskStatus status, Stop why) {
        Topology stopped = topology.with(task.stopped(status, why));
        return task.service().map(service -> started(stopped, placer, service)).orElse(stopped);
    }

    private static Topology started(Topology topology, Placer placer, ServiceId service) {
        return Settlement.start(topology, service, placer);
    }

    /** Whatever was placed between the two stands at the first state of its life instead of running already. */
    static Topology begin(Topology before, Topology after) {
        Set<TaskId> placed = before.tasks().stream().filter(Task::isPlaced).map(Task::id).collect(Collectors.toSet());
        List<Task> begun = after.tasks()
                .stream()
                .filter(task -> task.isPlaced() && !placed.contains(task.id()))
                .map(task -> task.withStatus(TaskStatus.first(hasOwnInterface(after, task))))
                .toList();
        return after.withAll(begun);
    }

    static boolean hasOwnInterface(Topology topology, Task task) {
        return topology.definitionOf(task).networkMode() == NetworkMode.AWSVPC;
    }
}
