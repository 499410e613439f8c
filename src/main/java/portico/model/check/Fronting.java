package portico.model.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.ZoneId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** Which load balancers stand before which services, and which rules admit them. */
final class Fronting {

    private Fronting() {}

    static boolean serves(LoadBalancer balancer, Service service) {
        return service.loadBalancers().stream().anyMatch(balancing -> balancer.leadsTo(balancing.targetGroup()));
    }

    static Stream<Task> placed(Topology topology, Service service) {
        return topology.tasks()
                .stream()
                .filter(task -> task.isPlaced() && task.service().filter(service.id()::equals).isPresent());
    }

    /** Where the tasks of a service are, in the order in which they come. */
    static Set<ZoneId> zones(Topology topology, Service service) {
        return placed(topology, service)
                .flatMap(task -> task.networkInterface()
                        .map(TaskInterface::subnet)
                        .or(() -> task.instance().map(id -> topology.instance(id).subnet()))
                        .stream())
                .map(id -> topology.subnet(id).zone())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a rule is for packets of every node. */
    static boolean isPeer(LoadBalancer balancer, SecurityGroupRule.Peer peer) {
        return switch (peer) {
            case SecurityGroupRule.Block block ->
                balancer.nodes().stream().allMatch(node -> block.cidr().contains(node.privateIp()));
            case SecurityGroupRule.Group group -> balancer.securityGroups().contains(group.id());
            case SecurityGroupRule.PrefixList _ -> false;
        };
    }
}
