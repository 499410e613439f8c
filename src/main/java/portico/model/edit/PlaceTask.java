package portico.model.edit;

import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Puts a task, waiting or running elsewhere, on an instance: it stops where it was and starts there with other ports or
 * another address (R91). Where the instance refuses, the task waits, and the analysis says why. One that is stopping goes nowhere else (R92).
 */
public record PlaceTask(TaskId task, InstanceId instance) implements Edit {

    @Override
    public String label() {
        return "Move " + task + " to " + instance;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        Optional<Task> moved = topology.table(Task.class).find(task).filter(Task::isWanted);
        boolean known = moved.isPresent() && topology.find(instance).isPresent();
        return known ? placer.place(topology, moved.get(), instance) : topology;
    }
}
