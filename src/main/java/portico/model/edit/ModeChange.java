package portico.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.model.id.TaskDefinitionId;
import portico.model.placement.Placer;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** The work of {@link ChangeNetworkMode}: definition, services and standalone tasks change together. */
final class ModeChange {

    private final Topology topology;
    private final TaskDefinitionId id;
    private final NetworkMode mode;

    ModeChange(Topology topology, TaskDefinitionId id, NetworkMode mode) {
        this.topology = topology;
        this.id = id;
        this.mode = mode;
    }

    Topology apply(Placer placer) {
        Optional<TaskDefinition> found = topology.table(TaskDefinition.class)
                .find(id)
                .filter(definition -> definition.networkMode() != mode);
        return found.map(this::changed).map(changed -> placer.restart(topology.withAll(changed), id)).orElse(topology);
    }

    private List<Resource> changed(TaskDefinition definition) {
        List<Resource> changed = new ArrayList<>();
        changed.add(definition.withContainers(definition.containers().stream().map(this::changed).toList())
                .withNetworkMode(mode));
        topology.services()
                .stream()
                .filter(service -> service.taskDefinition().equals(id))
                .forEach(service -> changed.add(changed(service)));
        topology.tasks()
                .stream()
                .filter(task -> task.taskDefinition().equals(id) && task.service().isEmpty())
                .forEach(task -> changed.add(changed(task)));
        return changed;
    }

    /** Host port 0 asks for a dynamic port, which host and awsvpc mode do not have; a real one stays, and is judged (R21). */
    private ContainerDefinition changed(ContainerDefinition container) {
        boolean keepsZero = mode == NetworkMode.BRIDGE || mode == NetworkMode.DEFAULT;
        return keepsZero ? container
                : container.withPortMappings(container.portMappings().stream().map(ModeChange::withoutZero).toList());
    }

    private static PortMapping withoutZero(PortMapping mapping) {
        return mapping.isStatic() ? mapping
                : new PortMapping(mapping.containerPorts(), OptionalInt.empty(), mapping.protocol(), mapping.name(),
                        mapping.appProtocol());
    }

    private Service changed(Service service) {
        return service.withNetworkConfiguration(configuration(service.networkConfiguration()));
    }

    private Task changed(Task task) {
        return task.withNetworkConfiguration(configuration(task.networkConfiguration()));
    }

    private Optional<AwsvpcConfiguration> configuration(Optional<AwsvpcConfiguration> now) {
        return mode != NetworkMode.AWSVPC ? Optional.empty() : now.or(() -> PrivateSubnets.configuration(topology));
    }
}
