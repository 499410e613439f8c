package portico.format.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.model.id.InternetGatewayId;
import portico.model.id.NatGatewayId;
import portico.model.id.RouteTableId;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcPeeringConnectionId;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.VpcPeeringConnection;

/** Route tables; the local route is left out, as the model does (R115). */
final class RouteRecords {

    /** Members of a route that name a target the model has no record for. */
    private static final List<String> OTHERS = List.of("GatewayId", "TransitGatewayId", "VpcPeeringConnectionId",
            "NetworkInterfaceId", "InstanceId", "EgressOnlyInternetGatewayId", "LocalGatewayId", "CarrierGatewayId",
            "CoreNetworkArn");

    private final Desk desk;
    private final References references;

    RouteRecords(Desk desk) {
        this.desk = desk;
        this.references = desk.references();
    }

    void read() {
        desk.each(Kind.ROUTE_TABLE, this::table);
    }

    private void table(Item table) {
        RouteTableId id = new RouteTableId(table.text("RouteTableId").orElseThrow());
        boolean main = table.items("Associations").stream().anyMatch(association -> association.isTrue("Main"));
        List<Route> routes = table.items("Routes")
                .stream()
                .filter(route -> !isLocal(route))
                .flatMap(route -> route(route).stream())
                .toList();
        desk.draft()
                .add(new RouteTable(id, table.nameTag().orElse(id.value()), references.vpc(table.get("VpcId")), main,
                        routes), table);
    }

    private static boolean isLocal(Item route) {
        return route.text("GatewayId").filter("local"::equals).isPresent();
    }

    private Optional<Route> route(Item route) {
        if (route.has("DestinationIpv6CidrBlock")) {
            desk.tally().add("IPv6 routes", route);
            return Optional.empty();
        }
        return destination(route).flatMap(destination -> target(route).map(target -> new Route(destination, target)));
    }

    private Optional<Route.Destination> destination(Item route) {
        Optional<Route.Destination> list = route.text("DestinationPrefixListId").map(Route.PrefixList::new);
        return list.or(() -> desk.values().block(route.get("DestinationCidrBlock")).map(Route.Block::new));
    }

    private Optional<Route.Target> target(Item route) {
        if (route.text("State").filter("blackhole"::equals).isPresent()) {
            return gone(route);
        }
        Optional<Route.Target> nat = route.text("NatGatewayId")
                .map(id -> new Route.ToNatGateway(desk.draft().mention(new NatGatewayId(id), route)));
        return nat.or(() -> gateway(route)).or(() -> peering(route)).or(() -> other(route));
    }

    /** Its target was deleted: AWS says so, and no placeholder may stand there. */
    private Optional<Route.Target> gone(Item route) {
        Optional<String> target = Stream.concat(Stream.of("NatGatewayId"), OTHERS.stream())
                .flatMap(member -> route.text(member).stream())
                .findFirst();
        desk.remarks()
                .add(Severity.WARNING, "blackholes", route,
                        "this route is a blackhole: " + target.orElse("its target") + " is gone");
        return Optional.of(new Route.ToOther(target.orElse("blackhole")));
    }

    private Optional<Route.Target> gateway(Item route) {
        return route.text("GatewayId").flatMap(id -> {
            if (id.startsWith("igw-")) {
                return Optional.of(new Route.ToInternetGateway(desk.draft().mention(new InternetGatewayId(id), route)));
            }
            return id.startsWith("vpce-")
                    ? Optional.of(new Route.ToVpcEndpoint(desk.draft().mention(new VpcEndpointId(id), route)))
                    : Optional.empty();
        });
    }

    /** A connection that some file describes; of any other nothing is known but its id. */
    private Optional<Route.Target> peering(Item route) {
        return route.text("VpcPeeringConnectionId")
                .map(VpcPeeringConnectionId::new)
                .filter(id -> desk.draft().find(VpcPeeringConnection.class, id).isPresent())
                .map(Route.ToPeeringConnection::new);
    }

    private Optional<Route.Target> other(Item route) {
        Optional<Item> id = OTHERS.stream().map(route::get).filter(member -> member.text().isPresent()).findFirst();
        desk.tally().add("targets of routes", id.orElse(route));
        return id.flatMap(Item::text).map(Route.ToOther::new);
    }
}
