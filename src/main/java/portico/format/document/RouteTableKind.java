package portico.format.document;

import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.id.InternetGatewayId;
import portico.model.id.NatGatewayId;
import portico.model.id.RouteTableId;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcPeeringConnectionId;
import portico.model.net.Cidr;
import portico.model.net.Ipv6;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;

/** {@code routeTables}: routes besides the local one, each to a gateway, an endpoint or something else by its AWS id. */
final class RouteTableKind implements Kind<RouteTable> {

    @Override
    public String key() {
        return "routeTables";
    }

    @Override
    public String noun() {
        return "route table";
    }

    @Override
    public Class<RouteTable> type() {
        return RouteTable.class;
    }

    @Override
    public RouteTableId id(String value) {
        return new RouteTableId(value);
    }

    @Override
    public RouteTable read(Fields in, Identity self, Scope scope) {
        return new RouteTable(id(self.id()), self.name(), scope.vpc(in), in.flag("main", false),
                in.objects("routes", route -> new Route(destination(route), target(route, scope))));
    }

    /** A block; anything else is the name of a prefix list. */
    private static Route.Destination destination(Fields route) {
        String text = route.required("destination", route.text("destination"));
        return text.matches("[0-9.]+(/.*)?|.*/.*") || Ipv6.isBlock(text)
                ? new Route.Block(route.required("destination", route.parsed("destination", Cidr::of)))
                : new Route.PrefixList(text);
    }

    private static Route.Target target(Fields route, Scope scope) {
        Optional<Route.Target> target = route
                .reference("internetGateway", scope.<InternetGatewayId>names(Kinds.INTERNET_GATEWAYS))
                .map(Route.ToInternetGateway::new);
        target = target.or(() -> route.reference("natGateway", scope.<NatGatewayId>names(Kinds.NAT_GATEWAYS))
                .map(Route.ToNatGateway::new));
        target = target.or(() -> route.reference("vpcEndpoint", scope.<VpcEndpointId>names(Kinds.VPC_ENDPOINTS))
                .map(Route.ToVpcEndpoint::new));
        target = target.or(() -> route
                .reference("vpcPeeringConnection", scope.<VpcPeeringConnectionId>names(Kinds.VPC_PEERING_CONNECTIONS))
                .map(Route.ToPeeringConnection::new));
        return target.or(() -> route.text("other").map(Route.ToOther::new))
                .orElseThrow(() -> new Unreadable(
                        "a route leads to an internetGateway, a natGateway, a vpcEndpoint, a vpcPeeringConnection or something other"));
    }

    @Override
    public JsonObject write(RouteTable table, JsonObject out) {
        return out.put("vpc", table.vpc().value())
                .when(table.main(), o -> o.put("main", true))
                .put("routes", table.routes(), RouteTableKind::route);
    }

    private static Json route(Route route) {
        JsonObject out = new JsonObject().put("destination", switch (route.destination()) {
            case Route.Block(Cidr cidr) -> cidr.toString();
            case Route.PrefixList(String name) -> name;
        });
        return switch (route.target()) {
            case Route.ToInternetGateway(var gateway) -> out.put("internetGateway", gateway.value()).build();
            case Route.ToNatGateway(var gateway) -> out.put("natGateway", gateway.value()).build();
            case Route.ToVpcEndpoint(var endpoint) -> out.put("vpcEndpoint", endpoint.value()).build();
            case Route.ToPeeringConnection(var connection) ->
                out.put("vpcPeeringConnection", connection.value()).build();
            case Route.ToOther(var id) -> out.put("other", id).build();
        };
    }
}
