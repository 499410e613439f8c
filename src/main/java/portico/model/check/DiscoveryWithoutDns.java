package portico.model.check;

import java.util.stream.Stream;
import portico.model.rule.RuleId;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** Service discovery needs the VPC's resolver (R144), and tasks with a network (R7, R138). */
record DiscoveryWithoutDns() implements SettledCheck {

    private static final RuleId NO_NETWORK = new RuleId(7);
    private static final RuleId DNS_SUPPORT = new RuleId(144);

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.services()
                .stream()
                .filter(service -> service.registry().isPresent())
                .flatMap(service -> Stream.concat(none(topology, service), dns(topology, service)));
    }

    private static Stream<Finding> none(Topology topology, Service service) {
        return topology.taskDefinition(service.taskDefinition()).networkMode() != NetworkMode.NONE ? Stream.empty()
                : Stream.of(new Finding(NO_NETWORK, Severity.ERROR, service.id(),
                        service.name() + " has no network and cannot be registered for discovery"));
    }

    private static Stream<Finding> dns(Topology topology, Service service) {
        return service.networkConfiguration()
                .stream()
                .flatMap(network -> network.subnets().stream().limit(1))
                .map(subnet -> topology.vpc(topology.subnet(subnet).vpc()))
                .filter(vpc -> !vpc.enableDnsSupport() && !topology.isUnresolved(vpc.id()))
                .map(vpc -> new Finding(DNS_SUPPORT, Severity.WARNING, service.id(), "DNS support of " + vpc.name()
                        + " is off: the name of " + service.name() + " does not resolve"));
    }
}
