package portico.model.check;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import portico.model.capacity.ServiceUse;
import portico.model.id.ZoneId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** Which load balancers stand before which services, and which rules admit them. */
final class Fronting {

    private Fronting() {}

    static boolean serves(LoadBalancer balancer, Service service) {
        return service.loadBalancers().stream().anyMatch(balancing -> balancer.leadsTo(balancing.targetGroup()));
    }

    /** Where packets for its tasks arrive, in the order of the names. */
    static Set<ZoneId> zones(Topology topology, ServiceUse use) {
        return use.taken()
                .flatMap(seat -> seat.door().stream())
                .map(id -> topology.subnet(id).zone())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(ZoneId::value))));
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
