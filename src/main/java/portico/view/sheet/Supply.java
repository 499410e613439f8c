package portico.view.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.TaskDefinitionId;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Where another task can be taken from: a service, or a task definition that no service runs. */
public record Supply(ResourceId source, String name, String mode) {
    /** Those whose tasks run on hosts, the services first. */
    public static List<Supply> of(Topology topology) {
        Set<TaskDefinitionId> served = topology.services()
                .stream()
                .map(Service::taskDefinition)
                .collect(Collectors.toSet());
        Stream<Supply> services = topology.services()
                .stream()
                .filter(service -> service.launchType() != LaunchType.FARGATE)
                .map(service -> new Supply(service.id(), service.name(),
                        mode(topology.taskDefinition(service.taskDefinition()))));
        Stream<Supply> alone = topology.all(TaskDefinition.class)
                .stream()
                .filter(definition -> !served.contains(definition.id()) && runsOnHosts(definition))
                .map(definition -> new Supply(definition.id(), definition.id().value(), mode(definition)));
        return Stream.concat(services, alone).toList();
    }

    /** Whether a definition leaves hosts open to its tasks. */
    public static boolean runsOnHosts(TaskDefinition definition) {
        return !definition.requiresCompatibilities().equals(Set.of(LaunchType.FARGATE));
    }

    private static String mode(TaskDefinition definition) {
        return definition.networkMode().apiName();
    }
}
