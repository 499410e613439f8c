package portico.model.check;

import java.util.stream.Stream;
import portico.model.rule.RuleId;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.ServiceRegistry.RecordType;
import portico.model.topology.Topology;

/** Service discovery needs the VPC's resolver (R144), records that suit their mode (R138), and has a limit (R143). */
record DiscoveryWithoutDns() implements SettledCheck {

    private static final RuleId RECORDS = new RuleId(138);
    private static final RuleId LIMIT = new RuleId(143);
    private static final int MOST_TASKS = 1_000;
    private static final RuleId DNS_SUPPORT = new RuleId(144);

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.services()
                .stream()
                .filter(service -> service.registry().isPresent())
                .flatMap(service -> Stream.of(records(topology, service), limit(service), dns(topology, service))
                        .flatMap(found -> found));
    }

    private static Stream<Finding> records(Topology topology, Service service) {
        NetworkMode mode = topology.taskDefinition(service.taskDefinition()).networkMode();
        return service.registry()
                .stream()
                .filter(_ -> mode != NetworkMode.AWSVPC && mode != NetworkMode.NONE)
                .flatMap(registry -> registry.records().stream())
                .filter(type -> type != RecordType.SRV)
                .map(type -> new Finding(RECORDS, Severity.ERROR, service.id(), service.name() + " runs in mode "
                        + mode.apiName() + " and cannot have " + type + " records; SRV records name its host ports"));
    }

    private static Stream<Finding> limit(Service service) {
        return service.desiredCount() <= MOST_TASKS ? Stream.empty()
                : Stream.of(new Finding(LIMIT, Severity.WARNING, service.id(), service.name() + " wants "
                        + service.desiredCount() + " tasks; a service with discovery registers " + MOST_TASKS));
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
