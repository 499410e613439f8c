package portico.model.check;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.VpcId;
import portico.model.rule.RuleId;
import portico.model.topology.InternetGateway;
import portico.model.topology.LoadBalancer;
import portico.model.topology.RouteTable;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;

/** Load balancers that face the internet from a VPC without an internet gateway, or from subnets with no route to one (R116). */
record BalancerOffTheInternet() implements SettledCheck {

    private static final RuleId PUBLIC_SUBNET = new RuleId(116);

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.all(LoadBalancer.class)
                .stream()
                .filter(balancer -> balancer.internetFacing() && !topology.isUnresolved(balancer.vpc()))
                .flatMap(balancer -> hasGateway(topology, balancer.vpc()) ? closed(topology, balancer)
                        : Stream.of(withoutGateway(topology, balancer)));
    }

    private static boolean hasGateway(Topology topology, VpcId vpc) {
        return topology.all(InternetGateway.class).stream().anyMatch(gateway -> gateway.vpc().equals(vpc));
    }

    /** Where no route table was told either, gateways may only be missing from what was read. */
    private static Finding withoutGateway(Topology topology, LoadBalancer balancer) {
        boolean told = topology.all(RouteTable.class).stream().anyMatch(table -> table.vpc().equals(balancer.vpc()));
        String vpc = topology.vpc(balancer.vpc()).name();
        return new Finding(PUBLIC_SUBNET, told ? Severity.ERROR : Severity.WARNING, balancer.id(),
                balancer.name() + " faces the internet, and " + vpc
                        + (told ? " has no internet gateway" : " has no internet gateway that was told of")
                        + ": nobody outside reaches it");
    }

    private static Stream<Finding> closed(Topology topology, LoadBalancer balancer) {
        return balancer.nodes()
                .stream()
                .map(node -> topology.subnet(node.subnet()))
                .filter(subnet -> isClosed(topology, subnet))
                .map(subnet -> new Finding(PUBLIC_SUBNET, Severity.WARNING, balancer.id(),
                        balancer.name() + " faces the internet, and " + subnet.name()
                                + " has no route to an internet gateway: its node there is not reached"));
    }

    private static boolean isClosed(Topology topology, Subnet subnet) {
        SubnetRoutes routes = new SubnetRoutes(topology);
        Optional<RouteTable> table = routes.tableOf(subnet);
        return table.isPresent() && !topology.isUnresolved(table.get().id()) && !routes.isPublic(subnet);
    }
}
