package portico.model.check;

import java.util.List;
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

/** A Fargate task fetches its image through its own interface and needs a way there (R102). */
record FargateWithoutWayOut() implements SettledCheck {

    private static final RuleId IMAGE_PATH = new RuleId(102);
    /** What a private way to an image in ECR needs, and AWS's names for it; of S3 the gateway type (R121). */
    private static final List<String> ENDPOINTS = List.of("ecr.api", "ecr.dkr", "s3");

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.services()
                .stream()
                .filter(service -> service.launchType() == LaunchType.FARGATE && service.compute()
                        .hasOneInterface(topology.taskDefinition(service.taskDefinition()).isForWindows()))
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
        List<String> missing = new EndpointsPresent(topology).missing(subnet.vpc(), ENDPOINTS);
        if (routes.tableOf(subnet).isEmpty() || missing.isEmpty()) {
            return Optional.empty();
        }
        Optional<Route.Target> way = routes.defaultRoute(subnet);
        String endpoints = missing.size() == ENDPOINTS.size() ? "no endpoints for ECR and S3"
                : "no endpoint for " + String.join(" and ", missing);
        if (way.isEmpty()) {
            return Optional
                    .of(subnet.name() + ", which has no route out and " + endpoints + ": it cannot fetch its image");
        }
        return way.get() instanceof Route.ToInternetGateway && !publicIp
                ? Optional.of(subnet.name() + " without a public address and with " + endpoints
                        + ": it cannot fetch its image")
                : Optional.empty();
    }
}
