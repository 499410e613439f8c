package portico.model.edit;

import java.util.List;
import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.id.TaskDefinitionId;
import portico.model.placement.Placer;
import portico.model.placement.TaskIds;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/**
 * Runs a task that no service keeps; on Fargate where the definition allows nothing else.
 *
 * @param networkConfiguration needed in awsvpc mode (R4)
 * @param instance where it is wanted; empty leaves it to the scheduler
 */
public record RunStandaloneTask(TaskDefinitionId taskDefinition, Optional<AwsvpcConfiguration> networkConfiguration,
        Optional<InstanceId> instance) implements Edit {

    @Override
    public String label() {
        return "Run a task of " + taskDefinition + instance.map(id -> " on " + id).orElse("");
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(TaskDefinition.class)
                .find(taskDefinition)
                .map(found -> run(topology, placer, found))
                .orElse(topology);
    }

    private Topology run(Topology topology, Placer placer, TaskDefinition definition) {
        Task task = new Task(TaskIds.of(topology).next(definition.family()), taskDefinition, Optional.empty(),
                definition.usualLaunchType(), TaskStatus.PROVISIONING, networkConfiguration, Optional.empty());
        Topology grown = topology.with(task);
        return instance.filter(id -> topology.find(id).isPresent())
                .map(id -> placer.place(grown, task, id))
                .orElseGet(() -> placer.schedule(grown, List.of(task)));
    }
}
