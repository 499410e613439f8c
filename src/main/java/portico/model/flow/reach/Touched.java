package portico.model.flow.reach;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.flow.FlowEnd;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.topology.Cluster;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Resource;
import portico.model.topology.Revision;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Which ends an edit may have changed. */
final class Touched {

    private Touched() {}

    /**
     * Empty where more differs than tasks and instances, or the targets of a network balancer, whose own packets come back (R133), or where targets are
     * registered by hand, which may be any of them (R125).
     */
    static Optional<Set<FlowEnd>> between(Topology before, Topology after) {
        return Revision.between(before, after)
                .filter(_ -> !hasTargetsByHand(after))
                .map(Touched::of)
                .filter(ends -> !hasNetworkBalancer(ends, after));
    }

    private static boolean hasTargetsByHand(Topology topology) {
        return topology.all(TargetGroup.class).stream().anyMatch(group -> !group.otherTargets().isEmpty());
    }

    private static boolean hasNetworkBalancer(Set<FlowEnd> ends, Topology topology) {
        return topology.all(LoadBalancer.class)
                .stream()
                .anyMatch(b -> b.type() == LoadBalancer.Type.NETWORK && ends.contains(new FlowEnd.At(b.id())));
    }

    private static Set<FlowEnd> of(Revision revision) {
        Set<ResourceId> owners = new HashSet<>();
        Stream.concat(revision.tasksBefore(), revision.tasksAfter()).map(ReachEnds::owner).forEach(owners::add);
        Set<InstanceId> hosts = Stream.concat(revision.instancesBefore(), revision.instancesAfter())
                .map(ContainerInstance::id)
                .collect(Collectors.toSet());
        if (!hosts.isEmpty()) {
            Stream.of(revision.before(), revision.after())
                    .flatMap(topology -> topology.tasks().stream())
                    .filter(task -> task.instance().filter(hosts::contains).isPresent())
                    .map(ReachEnds::owner)
                    .forEach(owners::add);
        }
        Registrations registrations = new Registrations(revision.after());
        owners.addAll(registrations.besides(owners).toList());
        owners.addAll(registrations.fronting(owners).toList());
        return owners.stream().map(FlowEnd.At::new).collect(Collectors.toSet());
    }

    /** Whether everything is the same that classes do not spell out: networks, routes, groups, balancers. */
    static boolean isSameLandscape(Topology before, Topology after) {
        return landscape(before).equals(landscape(after));
    }

    private static List<Resource> landscape(Topology topology) {
        return topology.resources().filter(Touched::isLandscape).toList();
    }

    private static boolean isLandscape(Resource resource) {
        return !(resource instanceof Task || resource instanceof ContainerInstance || resource instanceof Service
                || resource instanceof TaskDefinition || resource instanceof Database || resource instanceof Cluster);
    }
}
