package portico.view.drawing.city;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.id.RouteTableId;
import portico.model.id.SubnetId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** Tells public, private and data streets apart: by the way to the internet gateway (R116, R117), then by who stands there. */
final class Tiers {

    private final Set<RouteTableId> open;
    private final Set<RouteTableId> openMain;
    private final Topology topology;
    private final Set<SubnetId> data;

    Tiers(Topology topology) {
        this.topology = topology;
        this.open = topology.all(RouteTable.class)
                .stream()
                .filter(Tiers::leadsOut)
                .map(RouteTable::id)
                .collect(Collectors.toSet());
        this.openMain = topology.all(RouteTable.class)
                .stream()
                .filter(t -> t.main() && leadsOut(t))
                .map(RouteTable::id)
                .collect(Collectors.toSet());
        this.data = new HashSet<>(topology.all(Database.class).stream().map(Database::subnet).toList());
        topology.all(ContainerInstance.class).forEach(i -> data.remove(i.subnet()));
    }

    private static boolean leadsOut(RouteTable table) {
        return table.routes().stream().anyMatch(r -> r.target() instanceof Route.ToInternetGateway);
    }

    Street.Tier of(Subnet subnet) {
        if (subnet.routeTable().map(open::contains).orElseGet(() -> mainLeadsOut(subnet))) {
            return Street.Tier.PUBLIC;
        }
        return data.contains(subnet.id()) || isNamedForData(subnet) ? Street.Tier.DATA : Street.Tier.PRIVATE;
    }

    private boolean mainLeadsOut(Subnet subnet) {
        Optional<RouteTable> main = topology.all(RouteTable.class)
                .stream()
                .filter(t -> t.main() && t.vpc().equals(subnet.vpc()))
                .findFirst();
        return main.map(t -> openMain.contains(t.id())).orElse(false);
    }

    private static boolean isNamedForData(Subnet subnet) {
        return subnet.name().toLowerCase(Locale.ROOT).startsWith("data");
    }
}
