package portico.model.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.flow.reach.Reachability;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.placement.Placer;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * The same services with the groups of their hosts, where all tasks of a host share one set of rules, and with groups of their own (R104, R105).
 * Both are what {@link ChangeNetworkMode} makes of the topology, with target groups of the type that the mode needs (R124); Fargate tasks and those
 * without a network stay as they are.
 *
 * @param hostGroups everything in bridge mode
 * @param taskGroups everything in awsvpc mode
 */
public record ModeComparison(Reachability hostGroups, Reachability taskGroups) {

    /** @param service the one whose mode is changed; empty for all of them */
    public static ModeComparison of(Topology topology, Optional<ServiceId> service, Placer placer) {
        return new ModeComparison(Reachability.of(in(NetworkMode.BRIDGE, topology, service, placer)),
                Reachability.of(in(NetworkMode.AWSVPC, topology, service, placer)));
    }

    private static Topology in(NetworkMode mode, Topology topology, Optional<ServiceId> service, Placer placer) {
        Set<TaskDefinitionId> definitions = definitions(topology, service);
        Topology changed = topology;
        for (TaskDefinitionId id : definitions) {
            changed = new ChangeNetworkMode(id, mode).applyTo(changed, placer);
        }
        return changed.withAll(TargetTypes.changed(topology, definitions, mode));
    }

    private static Set<TaskDefinitionId> definitions(Topology topology, Optional<ServiceId> service) {
        return service.map(id -> Set.of(topology.service(id).taskDefinition()))
                .orElseGet(() -> topology.tasks()
                        .stream()
                        .filter(task -> task.launchType() != LaunchType.FARGATE)
                        .map(Task::taskDefinition)
                        .filter(id -> topology.taskDefinition(id).networkMode() != NetworkMode.NONE)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Names of services that lack tasks on a side because there is no room for all of them. */
    public static List<String> crowdedOut(Reachability side) {
        return side.topology()
                .services()
                .stream()
                .filter(service -> side.topology()
                        .tasks()
                        .stream()
                        .anyMatch(task -> task.isWaiting() && task.service().equals(Optional.of(service.id()))))
                .map(Service::name)
                .toList();
    }
}
