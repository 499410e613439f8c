package portico.model.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.ServiceUse;
import portico.model.id.ZoneId;
import portico.model.rule.RuleId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** A load balancer sends nothing to a zone it is not enabled in (R137). */
record BalancerZoneMissing() implements ServiceCheck {

    private static final RuleId ENABLED_ZONES = new RuleId(137);

    @Override
    public Stream<Finding> findings(Topology topology, Service service, ServiceUse use) {
        return service.loadBalancers().isEmpty() ? Stream.empty()
                : topology.all(LoadBalancer.class)
                        .stream()
                        .filter(balancer -> Fronting.serves(balancer, service))
                        .flatMap(balancer -> findings(topology, balancer, service, Fronting.zones(topology, use)));
    }

    private static Stream<Finding> findings(Topology topology, LoadBalancer balancer, Service service,
            Set<ZoneId> used) {
        Set<ZoneId> enabled = balancer.nodes()
                .stream()
                .map(node -> topology.subnet(node.subnet()).zone())
                .collect(Collectors.toSet());
        return used.stream()
                .filter(zone -> !enabled.isEmpty() && !enabled.contains(zone))
                .map(zone -> new Finding(ENABLED_ZONES, Severity.WARNING, service.id(), service.name() + " runs in "
                        + zone + ", where " + balancer.name() + " is not enabled: it gets no traffic there"));
    }
}
