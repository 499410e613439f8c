package portico.model.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Route;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;

/** The agent of a host needs a way to ECS: out of the VPC, or three endpoints (R121). */
record HostsWithoutWayToEcs() implements InstanceCheck {

    private static final RuleId BY_NEED = new RuleId(121);
    /** In the order in which AWS wants them made. */
    private static final List<String> ENDPOINTS = List.of("ecs-agent", "ecs-telemetry", "ecs");

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance host, InstanceUse use) {
        Subnet subnet = topology.subnet(host.subnet());
        SubnetRoutes routes = new SubnetRoutes(topology);
        if (routes.tableOf(subnet).isEmpty() || topology.isUnresolved(subnet.id())) {
            return Stream.empty();
        }
        Optional<Route.Target> way = routes.defaultRoute(subnet);
        return isCut(way, host)
                ? missing(topology, host, subnet,
                        way.isEmpty() ? ", which has no route out" : " without a public address")
                : Stream.empty();
    }

    /** An internet gateway translates for those with a public address only (R116). */
    private static boolean isCut(Optional<Route.Target> way, ContainerInstance host) {
        return way.isEmpty() || way.get() instanceof Route.ToInternetGateway && host.publicIp().isEmpty();
    }

    private static Stream<Finding> missing(Topology topology, ContainerInstance host, Subnet subnet, String why) {
        List<String> missing = new EndpointsPresent(topology).missing(subnet.vpc(), ENDPOINTS);
        return missing.isEmpty() ? Stream.empty()
                : Stream.of(new Finding(BY_NEED, Severity.WARNING, host.id(), host.name() + " in " + subnet.name() + why
                        + " and no endpoint for " + String.join(", ", missing) + ": the agent does not reach ECS"));
    }
}
