package portico.model.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.TargetType;
import portico.model.topology.Topology;

/** What targets of a load balancer are when their tasks run in another network mode: addresses in awsvpc mode, else instances (R124). */
public final class TargetTypes {

    private TargetTypes() {}

    public static TargetType of(NetworkMode mode) {
        return mode == NetworkMode.AWSVPC ? TargetType.IP : TargetType.INSTANCE;
    }

    /** The target groups that have to change, as they would be; of those only that hold tasks of these definitions and of no others. */
    public static List<TargetGroup> changed(Topology topology, Set<TaskDefinitionId> definitions, NetworkMode mode) {
        Map<Boolean, Set<TargetGroupId>> held = topology.services()
                .stream()
                .collect(Collectors.partitioningBy(service -> definitions.contains(service.taskDefinition()),
                        Collectors.flatMapping(
                                service -> service.loadBalancers().stream().map(Service.LoadBalancing::targetGroup),
                                Collectors.toSet())));
        return topology.all(TargetGroup.class)
                .stream()
                .filter(group -> held.get(true).contains(group.id()) && !held.get(false).contains(group.id()))
                .filter(group -> group.targetType() != of(mode))
                .map(group -> group.withType(of(mode)))
                .toList();
    }
}
