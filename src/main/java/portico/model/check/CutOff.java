package portico.model.check;

import java.util.Optional;
import portico.model.topology.Route;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;

/** Which subnets lead nowhere out of their VPC, so that only endpoints reach what AWS offers (R102, R121). */
record CutOff(Topology topology) {

    /**
     * Why what stands in the subnet does not get out, as a sentence goes on that ends with what is missing besides; empty where it does, or where nobody
     * told of the routes. An internet gateway translates for those with a public address only (R116).
     */
    Optional<String> why(Subnet subnet, boolean publicIp) {
        SubnetRoutes routes = new SubnetRoutes(topology);
        if (routes.tableOf(subnet).isEmpty() || topology.isUnresolved(subnet.id())) {
            return Optional.empty();
        }
        Optional<Route.Target> way = routes.defaultRoute(subnet);
        return way.isEmpty() ? Optional.of(", which has no route out and ")
                : way.filter(Route.ToInternetGateway.class::isInstance)
                        .filter(_ -> !publicIp)
                        .map(_ -> " without a public address and with ");
    }
}
