package portico.model.check;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.rule.RuleId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.LaunchType;
import portico.model.topology.Route;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** A Fargate task fetches its image through its own interface and needs a way there (R102). */
record FargateWithoutWayOut() implements SettledCheck {

    private static final RuleId IMAGE_PATH = new RuleId(102);

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.services()
                .stream()
                .filter(service -> service.launchType() == LaunchType.FARGATE)
                .flatMap(service -> service.networkConfiguration()
                        .stream()
                        .flatMap(network -> findings(topology, service, network)));
    }

    private static Stream<Finding> findings(Topology topology, Service service, AwsvpcConfiguration network) {
        return network.subnets()
                .stream()
                .map(topology::subnet)
                .flatMap(subnet -> fault(topology, subnet, network.assignPublicIp()).stream())
                .map(fault -> new Finding(IMAGE_PATH, Severity.WARNING, service.id(),
                        service.name() + " may run in " + fault));
    }

    private static Optional<String> fault(Topology topology, Subnet subnet, boolean publicIp) {
        SubnetRoutes routes = new SubnetRoutes(topology);
        if (routes.tableOf(subnet).isEmpty() || hasEndpoints(topology, subnet)) {
            return Optional.empty();
        }
        Optional<Route.Target> way = routes.defaultRoute(subnet);
        if (way.isEmpty()) {
            return Optional
                    .of(subnet.name() + ", which has no route out and no endpoint for ECR: it cannot fetch its image");
        }
        return way.get() instanceof Route.ToInternetGateway && !publicIp
                ? Optional.of(subnet.name() + " without a public address: it cannot fetch its image")
                : Optional.empty();
    }

    private static boolean hasEndpoints(Topology topology, Subnet subnet) {
        return topology.all(VpcEndpoint.class)
                .stream()
                .anyMatch(
                        endpoint -> endpoint.vpc().equals(subnet.vpc()) && endpoint.serviceName().endsWith(".ecr.dkr"));
    }
}
