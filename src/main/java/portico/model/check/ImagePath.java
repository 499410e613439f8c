package portico.model.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/**
 * How a Fargate task in a subnet gets at its image: a way to the internet, which in a public subnet needs a public address, or the endpoints of ECR and the
 * gateway endpoint of S3, from where layers come (R102, R121).
 */
record ImagePath(Topology topology) {

    /** Either of them is what describe-tasks tells of a task that did not get at it (R100). */
    static final String STOPPED_REASONS = "CannotPullContainerError or ResourceInitializationError";

    private static final List<String> INTERFACES = List.of("ecr.api", "ecr.dkr");
    private static final String LAYERS = "s3";

    /** Why a task surely does not get at it; empty where it does, or where nobody told of the routes of the subnet. */
    Optional<String> fault(Subnet subnet, boolean publicIp) {
        List<String> missing = missing(subnet);
        return missing.isEmpty() ? Optional.empty()
                : new CutOff(topology).why(subnet, publicIp)
                        .map(why -> subnet.name() + why + words(missing) + ": it cannot fetch its image");
    }

    private static String words(List<String> missing) {
        return missing.size() == INTERFACES.size() + 1 ? "no endpoints for ECR and S3"
                : "no endpoint for " + String.join(" and ", missing);
    }

    private List<String> missing(Subnet subnet) {
        return Stream
                .concat(new EndpointsPresent(topology).missing(subnet.vpc(), INTERFACES).stream(),
                        servesLayers(subnet) ? Stream.empty() : Stream.of(LAYERS))
                .toList();
    }

    private boolean servesLayers(Subnet subnet) {
        return new SubnetRoutes(topology).tableOf(subnet)
                .stream()
                .flatMap(table -> topology.all(VpcEndpoint.class)
                        .stream()
                        .filter(each -> each.vpc().equals(subnet.vpc()) && leads(table, each)))
                .findAny()
                .isPresent();
    }

    private static boolean leads(RouteTable table, VpcEndpoint endpoint) {
        return endpoint.leadsTo(LAYERS) && endpoint.type() == VpcEndpoint.Type.GATEWAY
                && table.routes()
                        .stream()
                        .anyMatch(route -> route.target().equals(new Route.ToVpcEndpoint(endpoint.id())));
    }
}
