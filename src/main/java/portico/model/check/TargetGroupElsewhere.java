package portico.model.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Topology;

/** A service registers its tasks in target groups of their own VPC only (R128). */
record TargetGroupElsewhere() implements SettledCheck {

    private static final RuleId SAME_VPC = new RuleId(128);

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.services().stream().flatMap(service -> {
            Set<VpcId> homes = homes(topology, service);
            return service.loadBalancers()
                    .stream()
                    .map(balancing -> topology.targetGroup(balancing.targetGroup()))
                    .distinct()
                    .filter(group -> isElsewhere(topology, group, homes))
                    .map(group -> new Finding(SAME_VPC, Severity.ERROR, service.id(),
                            service.name() + " registers in " + group.name() + ", which belongs to " + group.vpc()
                                    + ", and its tasks run in "
                                    + homes.stream().map(VpcId::toString).sorted().collect(Collectors.joining(", "))));
        });
    }

    private static boolean isElsewhere(Topology topology, TargetGroup group, Set<VpcId> homes) {
        return !homes.isEmpty() && !homes.contains(group.vpc()) && !topology.isUnresolved(group.id())
                && !topology.isUnresolved(group.vpc());
    }

    /** By its own subnets, or by those of the hosts it may run on. */
    private static Set<VpcId> homes(Topology topology, Service service) {
        Stream<SubnetId> subnets = service.networkConfiguration()
                .map(network -> network.subnets().stream())
                .orElseGet(() -> topology.instances().stream().map(ContainerInstance::subnet));
        return subnets.map(id -> topology.subnet(id).vpc()).collect(Collectors.toSet());
    }
}
