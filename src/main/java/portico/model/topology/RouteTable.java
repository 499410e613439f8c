package portico.model.topology;

import java.util.List;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.RouteTableId;
import portico.model.id.VpcId;

/**
 * A route table. The local route of the VPC is always there and is not listed (R115).
 *
 * @param main the table of every subnet that names none (R117)
 */
public record RouteTable(RouteTableId id, String name, VpcId vpc, boolean main, List<Route> routes)
        implements Resource, InVpc {

    public RouteTable {
        routes = List.copyOf(routes);
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.concat(Stream.of(vpc), routes.stream().flatMap(route -> route.target().references()));
    }

    public RouteTable withRoute(Route route) {
        return new RouteTable(id, name, vpc, main, Stream.concat(routes.stream(), Stream.of(route)).toList());
    }

    @Override
    public RouteTable in(VpcId other) {
        return new RouteTable(id, name, other, main, routes);
    }
}
