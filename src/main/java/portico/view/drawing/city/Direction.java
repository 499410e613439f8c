package portico.view.drawing.city;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.net.Cidr;
import portico.model.topology.InternetGateway;
import portico.model.topology.NatGateway;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;
import portico.model.topology.VpcPeeringConnection;

/**
 * One board of a signpost: what leads where (R115, R117). The way within the VPC is always there and is not written.
 *
 * @param wordings from the fullest to the shortest
 */
record Direction(List<String> wordings) {

    private static final Direction NONE = new Direction(List.of("no exit"));

    Direction {
        wordings = List.copyOf(wordings);
    }

    /** @param index 0 for the fullest; the shortest there is where it is too large */
    String wording(int index) {
        return wordings.get(Math.min(index, wordings.size() - 1));
    }

    /** What the route table of a subnet says, the way to the internet first; nothing where no table is known. */
    static List<Direction> of(Subnet subnet, Topology topology) {
        Optional<RouteTable> table = new SubnetRoutes(topology).tableOf(subnet);
        List<Direction> out = table.stream()
                .flatMap(t -> t.routes().stream())
                .filter(Direction::leadsOut)
                .map(route -> of(route, topology))
                .toList();
        Stream<Direction> others = table.stream()
                .flatMap(t -> t.routes().stream())
                .filter(route -> !leadsOut(route))
                .map(route -> of(route, topology));
        return table.isEmpty() ? List.of()
                : Stream.concat(out.isEmpty() ? Stream.of(NONE) : out.stream(), others).toList();
    }

    private static boolean leadsOut(Route route) {
        return route.destination().equals(new Route.Block(Cidr.EVERYWHERE));
    }

    private static Direction of(Route route, Topology topology) {
        String to = switch (route.destination()) {
            case Route.Block block -> block.cidr().equals(Cidr.EVERYWHERE) ? "internet" : block.cidr().toString();
            case Route.PrefixList list -> list.name();
        };
        return switch (route.target()) {
            case Route.ToInternetGateway way -> new Direction(to,
                    topology.table(InternetGateway.class).find(way.gateway()).map(InternetGateway::name), "igw");
            case Route.ToNatGateway way ->
                new Direction(to, topology.table(NatGateway.class).find(way.gateway()).map(NatGateway::name), "nat");
            case Route.ToVpcEndpoint way -> new Direction(to,
                    topology.table(VpcEndpoint.class).find(way.endpoint()).map(VpcEndpoint::name), "endpoint");
            case Route.ToPeeringConnection way -> new Direction(to,
                    topology.table(VpcPeeringConnection.class).find(way.connection()).map(VpcPeeringConnection::name),
                    "peer");
            case Route.ToOther way -> new Direction(to, Optional.of(way.id()), way.id().replaceFirst("-.*", ""));
        };
    }

    private Direction(String to, Optional<String> name, String kind) {
        this(List.of(to + " → " + name.orElse(kind), name.orElse(kind), kind));
    }
}
