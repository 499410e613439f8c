package portico.model.edit;

import java.util.Optional;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Takes a task away for good: its service wants one fewer, or it would start another. */
public record RemoveTask(TaskId task) implements Edit {

    @Override
    public String label() {
        return "Remove " + task;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        Optional<Task> gone = topology.table(Task.class).find(task);
        Topology smaller = topology.without(task);
        return gone.flatMap(Task::service)
                .map(smaller::service)
                .map(service -> lowered(smaller, service))
                .orElse(smaller);
    }

    private static Topology lowered(Topology topology, Service service) {
        int left = (int) topology.tasks().stream().filter(task -> isOf(task, service.id())).count();
        return service.desiredCount() <= left ? topology : topology.with(service.withDesiredCount(left));
    }

    private static boolean isOf(Task task, ServiceId service) {
        return task.isWanted() && task.service().filter(service::equals).isPresent();
    }
}
