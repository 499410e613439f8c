package portico.model.edit;

import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.topology.Stop;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/**
 * Stops a task, as stop-task does; its service starts another in its stead, with another id, interface and address (R91). The stopped one stays
 * listed and holds nothing (R94, R98).
 *
 * @param stepwise whether it only begins to stop, so that each state and what it holds can be shown ({@link AdvanceTask})
 */
public record StopTask(TaskId task, boolean stepwise) implements Edit {

    private static final Stop BY_USER = new Stop(Stop.Code.USER_INITIATED, "Task stopped by user");

    @Override
    public String label() {
        return stepwise ? "Begin to stop " + task : "Stop " + task;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Task.class)
                .find(task)
                .filter(Task::isStaying)
                .map(found -> stepwise
                        ? Stopping.begin(topology,
                                Stopping.stop(topology, placer, found, TaskStatus.DEACTIVATING, BY_USER))
                        : Stopping.stop(topology, placer, found, TaskStatus.STOPPED, BY_USER))
                .orElse(topology);
    }
}
