package portico.model.placement;

import java.util.List;
import java.util.function.Function;
import portico.model.capacity.InstanceUse;
import portico.model.id.TaskId;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/**
 * Who the tasks on an instance are.
 *
 * @param topology which names their services and families
 * @param tasks the task of an id, as it stands at the moment of the question
 */
record Residents(Topology topology, Function<TaskId, Task> tasks) {

    static Residents of(Topology topology) {
        return new Residents(topology, topology::task);
    }

    /** Whether a task of the group other than this one runs there. */
    boolean hasOther(InstanceUse use, TaskGroup group, TaskId self) {
        for (TaskId id : use.tasks()) {
            if (!id.equals(self) && group.holds(topology, tasks.apply(id))) {
                return true;
            }
        }
        return false;
    }

    /** How many of the tasks there run, beside those that start or stop, as a query asks for them (R57). */
    int running(InstanceUse use) {
        return (int) use.tasks().stream().filter(id -> tasks.apply(id).status() == TaskStatus.RUNNING).count();
    }

    /** The groups of the tasks there, as a query asks for them. */
    List<String> groups(InstanceUse use) {
        return use.tasks()
                .stream()
                .map(tasks)
                .map(task -> TaskGroup.of(topology, task).name(topology))
                .distinct()
                .toList();
    }
}
