package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.analysis.Analysis;
import portico.model.capacity.SubnetUse;
import portico.model.id.ZoneId;
import portico.model.topology.NetworkAcls;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** Sheets of the city's plan: the wall, its districts, its streets and their signposts. */
final class NetworkSheets {
    private NetworkSheets() {}

    static Sheet vpc(Analysis analysis, Vpc vpc) {
        Topology topology = analysis.topology();
        List<Row> streets = topology.subnets()
                .stream()
                .filter(subnet -> subnet.vpc().equals(vpc.id()))
                .map(s -> street(analysis, s))
                .toList();
        Section facts = Section.of("City wall (VPC)",
                Row.Fact.mono("Blocks", String.join(", ", vpc.cidrs().stream().map(Words::block).toList())),
                Row.Fact.of("DNS support", vpc.enableDnsSupport() ? "on" : "off"),
                Row.Fact.of("DNS hostnames", vpc.enableDnsHostnames() ? "on" : "off"));
        return new Sheet(vpc.id(), Emblem.VPC, vpc.name(), vpc.id() + ", " + topology.region(), Optional.empty(),
                List.of(facts, Section.of("Streets (subnets)", streets), new Parts(analysis).findings(vpc.id())),
                AwsCommand.of(topology, vpc));
    }

    static Sheet zone(Analysis analysis, ZoneId zone) {
        List<Row> streets = analysis.topology()
                .subnets()
                .stream()
                .filter(subnet -> subnet.zone().equals(zone))
                .map(s -> street(analysis, s))
                .toList();
        return new Sheet(zone, Emblem.ZONE, zone.value(), "Availability Zone", Optional.empty(),
                List.of(Section.of("Streets (subnets)", streets)), AwsCommand.zone(zone));
    }

    private static Row street(Analysis analysis, Subnet subnet) {
        return new Row.Link(subnet.name(), Words.left(subnet, analysis.capacity().of(subnet.id())), subnet.id());
    }

    static Sheet subnet(Analysis analysis, Subnet subnet) {
        Topology topology = analysis.topology();
        SubnetUse use = analysis.capacity().of(subnet.id());
        Section addresses = use.isKnown()
                ? Section.of("Addresses", Row.Fact.mono("Block", subnet.cidr()),
                        new Row.Meter("Used", use.used(), use.addresses(), use.used() + " of " + use.addresses()),
                        new Row.Sentence("AWS keeps five of each block for itself."))
                : Section.of("Addresses", Row.Fact.of("Block", "not known"),
                        Row.Fact.of("Used", use.used() + " that are known of"));
        List<Row> rows = new ArrayList<>();
        rows.add(Row.Fact.of("District (zone)", subnet.zone().value()));
        new NetworkAcls(topology).of(subnet)
                .ifPresent(acl -> rows.add(new Row.Link("Gatehouse (network ACL)", acl.name(), acl.id())));
        table(topology, subnet).ifPresent(t -> rows.add(new Row.Link("Signpost (route table)", t.name(), t.id())));
        return new Sheet(subnet.id(), Emblem.SUBNET, subnet.name(), "subnet " + subnet.id().value(), Optional.empty(),
                List.of(addresses, Section.of("Street", rows),
                        Section.of("Signpost (routes)",
                                table(topology, subnet).map(NetworkSheets::rows).orElse(List.of())),
                        BorderSheets.border(topology, subnet), new Parts(analysis).findings(subnet.id())),
                AwsCommand.of(topology, subnet));
    }

    private static Optional<RouteTable> table(Topology topology, Subnet subnet) {
        return topology.all(RouteTable.class)
                .stream()
                .filter(table -> subnet.routeTable()
                        .map(table.id()::equals)
                        .orElse(table.main() && table.vpc().equals(subnet.vpc())))
                .findFirst();
    }

    static Sheet routes(Analysis analysis, RouteTable table) {
        return new Sheet(table.id(), Emblem.ROUTES, table.name(), table.main() ? "main route table" : "route table",
                Optional.empty(),
                List.of(Section.of("Signpost (routes)", rows(table)), new Parts(analysis).findings(table.id())),
                AwsCommand.of(analysis.topology(), table));
    }

    private static List<Row> rows(RouteTable table) {
        return table.routes().stream().<Row>map(route -> Row.Fact.mono(destination(route), target(route))).toList();
    }

    private static String destination(Route route) {
        return switch (route.destination()) {
            case Route.Block block -> block.cidr().toString();
            case Route.PrefixList list -> list.name();
        };
    }

    private static String target(Route route) {
        return switch (route.target()) {
            case Route.ToInternetGateway to -> to.gateway().value();
            case Route.ToNatGateway to -> to.gateway().value();
            case Route.ToVpcEndpoint to -> to.endpoint().value();
            case Route.ToPeeringConnection to -> to.connection().value();
            case Route.ToOther to -> to.id();
        };
    }
}
