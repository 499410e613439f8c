package portico.model.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.SubnetId;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Route;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;

/** The agent of a host needs a way to ECS: out of the VPC, or three endpoints (R121). */
record HostsWithoutWayToEcs() implements SettledCheck {

    private static final RuleId BY_NEED = new RuleId(121);
    /** In the order in which AWS wants them made. */
    private static final List<String> ENDPOINTS = List.of("ecs-agent", "ecs-telemetry", "ecs");

    @Override
    public Stream<Finding> findings(Topology topology) {
        Map<SubnetId, List<ContainerInstance>> hosts = topology.instances()
                .stream()
                .filter(host -> !topology.isUnresolved(host.id()))
                .collect(Collectors.groupingBy(ContainerInstance::subnet, LinkedHashMap::new, Collectors.toList()));
        return hosts.entrySet()
                .stream()
                .flatMap(entry -> fault(topology, topology.subnet(entry.getKey()), entry.getValue()).stream());
    }

    private static Optional<Finding> fault(Topology topology, Subnet subnet, List<ContainerInstance> hosts) {
        List<String> missing = new EndpointsPresent(topology).missing(subnet.vpc(), ENDPOINTS);
        SubnetRoutes routes = new SubnetRoutes(topology);
        if (missing.isEmpty() || routes.tableOf(subnet).isEmpty() || topology.isUnresolved(subnet.id())) {
            return Optional.empty();
        }
        Optional<Route.Target> way = routes.defaultRoute(subnet);
        List<ContainerInstance> cut = hosts.stream().filter(host -> isCut(way, host)).toList();
        return cut.isEmpty() ? Optional.empty()
                : Optional.of(new Finding(BY_NEED, Severity.WARNING, cut.getFirst().id(), names(cut) + " in "
                        + subnet.name() + (way.isEmpty() ? ", which has no route out" : " without a public address")
                        + " and no endpoint for " + String.join(", ", missing) + ": the agent does not reach ECS"));
    }

    /** An internet gateway translates for those with a public address only (R116). */
    private static boolean isCut(Optional<Route.Target> way, ContainerInstance host) {
        return way.isEmpty() || way.get() instanceof Route.ToInternetGateway && host.publicIp().isEmpty();
    }

    private static String names(List<ContainerInstance> hosts) {
        return hosts.getFirst().name() + (hosts.size() == 1 ? "" : " and " + (hosts.size() - 1) + " more");
    }
}
