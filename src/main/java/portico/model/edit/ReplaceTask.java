package portico.model.edit;

import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Stops a task and starts another in its stead: a new id, a new interface, another address (R91). */
public record ReplaceTask(TaskId task) implements Edit {

    @Override
    public String label() {
        return "Replace " + task;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Task.class)
                .find(task)
                .filter(Task::isWanted)
                .map(old -> placer.replace(topology, old))
                .orElse(topology);
    }
}
