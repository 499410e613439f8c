package portico.model.remedy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.flow.Lack;
import portico.model.id.NatGatewayId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.placement.PublicAddresses;
import portico.model.topology.InternetGateway;
import portico.model.topology.NatGateway;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;
import portico.model.topology.VpcPeeringConnection;

/** A route more in the table of a subnet, to a gateway, endpoint or peering connection that is there (R115, R118, R120). */
final class RouteChanges {

    private final Topology topology;

    RouteChanges(Topology topology) {
        this.topology = topology;
    }

    Stream<Change> against(Lack.Route lack) {
        Subnet subnet = topology.subnet(lack.subnet());
        Optional<RouteTable> table = new SubnetRoutes(topology).tableOf(subnet);
        return table.stream()
                .flatMap(t -> Stream.concat(
                        ways(t, lack.destination()).map(route -> with(t, narrowed(t, route, lack.destination()))),
                        gateway(t, lack.destination())));
    }

    /** The more specific route that wins over such a one leads elsewhere, and is the one to change (R115). */
    private static Route narrowed(RouteTable table, Route route, Ipv4Address destination) {
        return route.destination() instanceof Route.Block(var wide) ? table.routes()
                .stream()
                .flatMap(other -> other.destination() instanceof Route.Block(var cidr) ? Stream.of(cidr)
                        : Stream.empty())
                .filter(cidr -> cidr.contains(destination) && cidr.prefix() > wide.prefix())
                .max(Comparator.comparingInt(Cidr::prefix))
                .map(winner -> new Route(new Route.Block(winner), route.target()))
                .orElse(route) : route;
    }

    private Stream<Route> ways(RouteTable table, Ipv4Address destination) {
        VpcId vpc = table.vpc();
        Stream<Route> near = Stream.concat(endpoints(vpc), peers(vpc, destination));
        return isPublic(table) ? near
                : Stream.of(near, nats(vpc, destination), gateways(vpc, destination)).flatMap(s -> s);
    }

    /** Such a table keeps its way to the internet: those who are called by public addresses need it (R116). */
    private static boolean isPublic(RouteTable table) {
        return table.routes()
                .stream()
                .anyMatch(r -> r.destination().equals(new Route.Block(Cidr.EVERYWHERE))
                        && r.target() instanceof Route.ToInternetGateway);
    }

    private Stream<Route> endpoints(VpcId vpc) {
        return topology.all(VpcEndpoint.class)
                .stream()
                .filter(e -> e.type() == VpcEndpoint.Type.GATEWAY && e.vpc().equals(vpc))
                .map(e -> new Route(new Route.PrefixList(e.serviceName()), new Route.ToVpcEndpoint(e.id())));
    }

    private Stream<Route> peers(VpcId vpc, Ipv4Address destination) {
        return topology.all(VpcPeeringConnection.class)
                .stream()
                .filter(VpcPeeringConnection::active)
                .flatMap(c -> c.across(vpc)
                        .stream()
                        .map(topology::vpc)
                        .map(Vpc::cidrs)
                        .flatMap(blocks -> blocks.stream().filter(block -> block.contains(destination)))
                        .map(block -> new Route(new Route.Block(block), new Route.ToPeeringConnection(c.id()))));
    }

    private Stream<Route> nats(VpcId vpc, Ipv4Address destination) {
        return isInside(destination) ? Stream.empty()
                : topology.all(NatGateway.class)
                        .stream()
                        .filter(nat -> nat.vpc().equals(vpc))
                        .map(nat -> new Route(new Route.Block(Cidr.EVERYWHERE), new Route.ToNatGateway(nat.id())));
    }

    /** Where no NAT gateway is, a regional one, which needs no subnet but a way to the internet (R119). */
    private Stream<Change> gateway(RouteTable table, Ipv4Address destination) {
        boolean useless = isInside(destination) || isPublic(table)
                || nats(table.vpc(), destination).findAny().isPresent()
                || gateways(table.vpc(), destination).findAny().isEmpty();
        return useless ? Stream.empty() : Stream.of(with(table, regional(table.vpc())));
    }

    private NatGateway regional(VpcId vpc) {
        NatGatewayId id = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new NatGatewayId("nat-" + n))
                .filter(free -> topology.find(free).isEmpty())
                .findFirst()
                .orElseThrow();
        Set<Ipv4Address> taken = new HashSet<>(PublicAddresses.inUse(topology));
        return new NatGateway(id, id.value(), vpc, Optional.empty(), Optional.empty(),
                Optional.of(PublicAddresses.take(taken)));
    }

    private Change with(RouteTable table, NatGateway gateway) {
        Change routed = with(table, new Route(new Route.Block(Cidr.EVERYWHERE), new Route.ToNatGateway(gateway.id())),
                gateway.name());
        return new Change(
                "Make a regional NAT gateway " + gateway.name() + " and "
                        + Character.toLowerCase(routed.words().charAt(0)) + routed.words().substring(1),
                Stream.concat(Stream.of(gateway), routed.resources().stream()).toList());
    }

    private Stream<Route> gateways(VpcId vpc, Ipv4Address destination) {
        return isInside(destination) ? Stream.empty()
                : topology.all(InternetGateway.class)
                        .stream()
                        .filter(gateway -> gateway.vpc().equals(vpc))
                        .map(gateway -> new Route(new Route.Block(Cidr.EVERYWHERE),
                                new Route.ToInternetGateway(gateway.id())));
    }

    private boolean isInside(Ipv4Address address) {
        return topology.all(Vpc.class)
                .stream()
                .flatMap(vpc -> vpc.cidrs().stream())
                .anyMatch(block -> block.contains(address));
    }

    /** A table has but one route to a destination: another one for it takes its place. */
    private Change with(RouteTable table, Route route) {
        return with(table, route, target(route));
    }

    private static Change with(RouteTable table, Route route, String target) {
        Stream<Route> others = table.routes().stream().filter(r -> !r.destination().equals(route.destination()));
        boolean instead = table.routes().stream().anyMatch(r -> r.destination().equals(route.destination()));
        RouteTable changed = new RouteTable(table.id(), table.name(), table.vpc(), table.main(),
                Stream.concat(others, Stream.of(route)).toList());
        return new Change(
                (instead ? "Send " : "Add a route of ") + destination(route) + " to " + target + " in " + table.name(),
                changed);
    }

    private static String destination(Route route) {
        return switch (route.destination()) {
            case Route.Block(var block) -> block.toString();
            case Route.PrefixList(var name) -> name;
        };
    }

    private String target(Route route) {
        return route.target().references().findFirst().flatMap(topology::find).map(Resource::name).orElse("nowhere");
    }
}
