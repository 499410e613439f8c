package portico.model.edit;

import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.Stop;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** A container of a running task ends: an essential one takes the whole task with it, another leaves it running (R97). */
public record ExitContainer(TaskId task, String container) implements Edit {

    private static final Stop EXITED = new Stop(Stop.Code.ESSENTIAL_CONTAINER_EXITED,
            "Essential container in task exited");

    @Override
    public String label() {
        return "End container " + container + " of " + task;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Task.class)
                .find(task)
                .filter(found -> found.isPlaced() && found.status() == TaskStatus.RUNNING
                        && isEssential(topology, found))
                .map(found -> Stopping.stop(topology, placer, found, TaskStatus.STOPPED, EXITED))
                .orElse(topology);
    }

    private boolean isEssential(Topology topology, Task found) {
        return topology.definitionOf(found)
                .containers()
                .stream()
                .filter(definition -> definition.name().equals(container))
                .anyMatch(ContainerDefinition::essential);
    }
}
