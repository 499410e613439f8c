package portico.model.placement;

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
public final class ImagePath {

    /** What describe-tasks tells of a task that did not get at it. */
    public static final String STOPPED_REASON = "CannotPullContainerError";

    private static final List<String> INTERFACES = List.of("ecr.api", "ecr.dkr");
    private static final String LAYERS = "s3";

    private final Topology topology;
    private final SubnetRoutes routes;

    public ImagePath(Topology topology) {
        this.topology = topology;
        this.routes = new SubnetRoutes(topology);
    }

    /** Why a task surely does not get at it; empty where it does, or where nobody told of the routes of the subnet. */
    public Optional<String> fault(Subnet subnet, boolean publicIp) {
        Optional<RouteTable> table = routes.tableOf(subnet);
        Optional<Route.Target> way = routes.defaultRoute(subnet);
        boolean blocked = way.isEmpty() || way.get() instanceof Route.ToInternetGateway && !publicIp;
        List<String> missing = table.isPresent() && blocked ? missing(subnet, table.get()) : List.of();
        return missing.isEmpty() ? Optional.empty()
                : Optional.of(subnet.name()
                        + (way.isEmpty() ? ", which has no route out and " : " without a public address and with ")
                        + words(missing) + ": it cannot fetch its image");
    }

    private static String words(List<String> missing) {
        return missing.size() == INTERFACES.size() + 1 ? "no endpoints for ECR and S3"
                : "no endpoint for " + String.join(" and ", missing);
    }

    private List<String> missing(Subnet subnet, RouteTable table) {
        List<VpcEndpoint> present = topology.all(VpcEndpoint.class)
                .stream()
                .filter(endpoint -> endpoint.vpc().equals(subnet.vpc()))
                .toList();
        return Stream.concat(INTERFACES.stream().filter(name -> present.stream().noneMatch(each -> each.leadsTo(name))),
                present.stream().anyMatch(each -> servesLayers(each, table)) ? Stream.empty() : Stream.of(LAYERS))
                .toList();
    }

    private static boolean servesLayers(VpcEndpoint endpoint, RouteTable table) {
        return endpoint.leadsTo(LAYERS) && endpoint.type() == VpcEndpoint.Type.GATEWAY
                && table.routes()
                        .stream()
                        .anyMatch(route -> route.target().equals(new Route.ToVpcEndpoint(endpoint.id())));
    }
}
