package portico.model.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.ServiceUse;
import portico.model.id.ZoneId;
import portico.model.rule.RuleId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Topology;

/** A node that sends to its own zone only serves nobody where its zone has no target (R135). */
record ZoneWithoutTarget() implements ServiceCheck {

    private static final RuleId CROSS_ZONE = new RuleId(135);

    @Override
    public Stream<Finding> findings(Topology topology, Service service, ServiceUse use) {
        Set<ZoneId> used = Fronting.zones(topology, use);
        return service.loadBalancers()
                .stream()
                .map(registered -> topology.targetGroup(registered.targetGroup()))
                .filter(group -> group.otherTargets().isEmpty() && isAlone(topology, service, group))
                .distinct()
                .flatMap(group -> topology.all(LoadBalancer.class)
                        .stream()
                        .filter(balancer -> balancer.leadsTo(group.id()) && !group.crossesZones(balancer))
                        .flatMap(balancer -> findings(topology, service, balancer, used)));
    }

    private static boolean isAlone(Topology topology, Service service, TargetGroup group) {
        return topology.services()
                .stream()
                .filter(other -> !other.id().equals(service.id()))
                .flatMap(other -> other.loadBalancers().stream())
                .noneMatch(registered -> registered.targetGroup().equals(group.id()));
    }

    private static Stream<Finding> findings(Topology topology, Service service, LoadBalancer balancer,
            Set<ZoneId> used) {
        Set<ZoneId> enabled = balancer.nodes()
                .stream()
                .map(node -> topology.subnet(node.subnet()).zone())
                .collect(Collectors.toSet());
        return enabled.stream()
                .sorted(java.util.Comparator.comparing(ZoneId::value))
                .filter(zone -> !used.isEmpty() && !used.contains(zone))
                .map(zone -> new Finding(CROSS_ZONE, Severity.WARNING, service.id(),
                        "Clients that reach the node of " + balancer.name() + " in " + zone + " find no task of "
                                + service.name() + ": cross-zone balancing is off"));
    }
}
