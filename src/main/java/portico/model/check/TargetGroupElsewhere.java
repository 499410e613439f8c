package portico.model.check;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.ServiceUse;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.rule.RuleId;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** A service registers its tasks in target groups of their own VPC only (R128); where nobody tells the VPC of one, nothing is said. */
record TargetGroupElsewhere() implements ServiceCheck {

    private static final RuleId SAME_VPC = new RuleId(128);

    @Override
    public Stream<Finding> findings(Topology topology, Service service, ServiceUse use) {
        if (service.loadBalancers().isEmpty() || topology.all(Vpc.class).size() < 2) {
            return Stream.empty();
        }
        return service.loadBalancers()
                .stream()
                .map(balancing -> topology.targetGroup(balancing.targetGroup()))
                .distinct()
                .filter(group -> group.isToldIn(topology))
                .filter(group -> homes(topology, service, use).noneMatch(group.vpc()::equals))
                .flatMap(group -> finding(topology, service, use, group).stream());
    }

    /** None where it runs nowhere yet, or nobody tells in which VPC. */
    private static Optional<Finding> finding(Topology topology, Service service, ServiceUse use, TargetGroup group) {
        String homes = homes(topology, service, use).map(VpcId::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return homes.isEmpty() ? Optional.empty()
                : Optional.of(new Finding(SAME_VPC, Severity.ERROR, service.id(), service.name() + " registers in "
                        + group.name() + ", which belongs to " + group.vpc() + ", and its tasks run in " + homes));
    }

    private static Stream<VpcId> homes(Topology topology, Service service, ServiceUse use) {
        return subnets(service, use).map(topology::subnet).filter(subnet -> subnet.isToldIn(topology)).map(Subnet::vpc);
    }

    /** Its own, or those of the hosts that its tasks are on. */
    private static Stream<SubnetId> subnets(Service service, ServiceUse use) {
        return service.networkConfiguration()
                .map(network -> network.subnets().stream())
                .orElseGet(() -> use.taken().flatMap(seat -> seat.ground().stream()).map(ServiceUse.Ground::subnet));
    }
}
