package portico.model.topology;

import java.util.Optional;
import portico.model.net.Cidr;

/** Where the default route of a subnet leads, which is what makes it public or private (R116, R117). */
public record SubnetRoutes(Topology topology) {

    /** The subnet's own route table, else the main one of its VPC; empty where the topology holds neither. */
    public Optional<RouteTable> tableOf(Subnet subnet) {
        return subnet.routeTable().flatMap(id -> topology.table(RouteTable.class).find(id)).or(() -> main(subnet));
    }

    private Optional<RouteTable> main(Subnet subnet) {
        return topology.all(RouteTable.class)
                .stream()
                .filter(table -> table.main() && table.vpc().equals(subnet.vpc()))
                .findFirst();
    }

    /** Where 0.0.0.0/0 goes; empty where nothing leads out. */
    public Optional<Route.Target> defaultRoute(Subnet subnet) {
        return tableOf(subnet).stream()
                .flatMap(table -> table.routes().stream())
                .filter(route -> route.destination().equals(new Route.Block(Cidr.EVERYWHERE)))
                .map(Route::target)
                .findFirst();
    }

    /** Whether the subnet leads straight to an internet gateway (R116). */
    public boolean isPublic(Subnet subnet) {
        return defaultRoute(subnet).filter(Route.ToInternetGateway.class::isInstance).isPresent();
    }
}
