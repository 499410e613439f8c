package portico.model.edit;

import java.util.List;
import java.util.Optional;
import portico.model.id.TaskDefinitionId;
import portico.model.placement.Placer;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Other port mappings for one container of a task definition; its tasks start again where they are, or wait. */
public record ChangePortMappings(TaskDefinitionId taskDefinition, String container, List<PortMapping> portMappings)
        implements Edit {

    public ChangePortMappings {
        portMappings = List.copyOf(portMappings);
    }

    @Override
    public String label() {
        return "Change the ports of " + container + " in " + taskDefinition;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        Optional<TaskDefinition> found = topology.table(TaskDefinition.class).find(taskDefinition);
        return found.map(this::changed)
                .filter(changed -> !changed.equals(found.get()))
                .map(changed -> placer.restart(topology.with(changed), taskDefinition))
                .orElse(topology);
    }

    private TaskDefinition changed(TaskDefinition definition) {
        List<ContainerDefinition> containers = definition.containers()
                .stream()
                .map(c -> c.name().equals(container) ? c.withPortMappings(portMappings) : c)
                .toList();
        return definition.withContainers(containers);
    }
}
