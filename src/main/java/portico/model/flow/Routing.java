package portico.model.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** Which way a route table sends a packet (R115, R117). Tables are sorted once, when they are first asked; any thread may ask. */
final class Routing {

    private final Topology topology;
    private final ServiceAddresses services;
    private final Map<SubnetId, List<Way>> ways = new ConcurrentHashMap<>();

    Routing(Topology topology, ServiceAddresses services) {
        this.topology = topology;
        this.services = services;
    }

    /**
     * The route that was chosen.
     *
     * @param target empty for the local route
     * @param words the route in words, such as {@code 0.0.0.0/0 to nat-a}
     */
    record Choice(Optional<Route.Target> target, String table, String words, int rank) {

        boolean isLocal() {
            return target.isEmpty();
        }

        Step step() {
            return new Step(Step.Kind.ROUTE, Step.Outcome.PASSED, table, Rules.ROUTE_CHOICE, words);
        }
    }

    /** The most specific route to an address; empty where there is none. */
    Optional<Choice> choose(Subnet subnet, Ipv4Address destination) {
        for (Way way : ways.computeIfAbsent(subnet.id(), _ -> ways(subnet))) {
            if (matches(way.destination(), destination)) {
                return Optional.of(way.choice());
            }
        }
        return Optional.empty();
    }

    /** A destination, and the choice of whoever goes there. */
    private record Way(Route.Destination destination, Choice choice) {}

    /** The most specific first; of two alike the one that stands first, and the local route before any. */
    private List<Way> ways(Subnet subnet) {
        String name = nameOfTable(subnet);
        Stream<Way> local = topology.vpc(subnet.vpc())
                .cidrs()
                .stream()
                .map(cidr -> new Way(new Route.Block(cidr),
                        new Choice(Optional.empty(), name, cidr + " local", rank(cidr))));
        Stream<Way> written = tableOf(subnet).stream()
                .flatMap(table -> table.routes().stream())
                .map(route -> new Way(route.destination(),
                        new Choice(Optional.of(route.target()), name, words(route), rank(route))));
        return Stream.concat(local, written)
                .sorted(Comparator.comparingInt((Way way) -> way.choice().rank()).reversed())
                .toList();
    }

    /** The table of a subnet: its own, else the VPC's main one (R117). */
    Optional<RouteTable> tableOf(Subnet subnet) {
        return subnet.routeTable()
                .flatMap(id -> topology.table(RouteTable.class).find(id))
                .or(() -> topology.all(RouteTable.class)
                        .stream()
                        .filter(t -> t.main() && t.vpc().equals(subnet.vpc()))
                        .findFirst());
    }

    /** What steps call the table of a subnet. */
    String nameOfTable(Subnet subnet) {
        return tableOf(subnet).map(RouteTable::name).orElse("main route table");
    }

    private boolean matches(Route.Destination route, Ipv4Address destination) {
        return switch (route) {
            case Route.Block block -> block.cidr().contains(destination);
            case Route.PrefixList list -> services.belongs(destination, list.name());
        };
    }

    /** Of two routes to one block, the one wins that a virtual private gateway did not propagate. */
    private static int rank(Route route) {
        boolean propagated = route.target() instanceof Route.ToOther(var id) && id.startsWith("vgw-");
        return rank(route.destination()) - (propagated ? 1 : 0);
    }

    /** A block that overlaps a prefix list wins, and the list wins over the default route. */
    private static int rank(Route.Destination destination) {
        return switch (destination) {
            case Route.Block block -> rank(block.cidr());
            case Route.PrefixList _ -> 3;
        };
    }

    private static int rank(Cidr cidr) {
        return 4 * cidr.prefix() + 1;
    }

    private String words(Route route) {
        String where = switch (route.destination()) {
            case Route.Block block -> block.cidr().toString();
            case Route.PrefixList list -> list.name();
        };
        String target = switch (route.target()) {
            case Route.ToInternetGateway to -> topology.find(to.gateway()).map(Resource::name).orElse("");
            case Route.ToNatGateway to -> topology.find(to.gateway()).map(Resource::name).orElse("");
            case Route.ToVpcEndpoint to -> topology.find(to.endpoint()).map(Resource::name).orElse("");
            case Route.ToPeeringConnection to -> topology.find(to.connection()).map(Resource::name).orElse("");
            case Route.ToOther to -> to.id();
        };
        return where + " to " + target;
    }
}
