package portico.model.check;

import portico.model.id.TargetGroupId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;

/** Which load balancers stand before which services, and which rules admit them. */
final class Balancers {

    private Balancers() {}

    static boolean serves(LoadBalancer balancer, Service service) {
        return service.loadBalancers().stream().anyMatch(balancing -> leadsTo(balancer, balancing.targetGroup()));
    }

    static boolean leadsTo(LoadBalancer balancer, TargetGroupId group) {
        return balancer.listeners()
                .stream()
                .flatMap(listener -> listener.rules().stream())
                .anyMatch(rule -> rule.targetGroup().equals(group));
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
