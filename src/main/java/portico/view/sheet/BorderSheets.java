package portico.view.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.id.VpcId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkAclEntry;
import portico.model.topology.NetworkAcls;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.VpcPeeringConnection;

/** Sheets of what stands between streets and between cities. */
final class BorderSheets {

    private BorderSheets() {}

    static Sheet acl(Analysis analysis, NetworkAcl acl) {
        Topology topology = analysis.topology();
        List<Row> streets = topology.subnets()
                .stream()
                .filter(subnet -> new NetworkAcls(topology).of(subnet).equals(Optional.of(acl)))
                .<Row>map(subnet -> new Row.Link(subnet.name(), Words.block(subnet.cidr()), subnet.id()))
                .toList();
        return new Sheet(acl.id(), Emblem.LOCK, acl.name(), acl.isDefault() ? "default network ACL" : "network ACL",
                Optional.empty(),
                List.of(lines(acl), Section.of("Streets (subnets)", streets), new Parts(analysis).findings(acl.id())),
                AwsCommand.of(topology, acl));
    }

    /** What is asked where packets come into a street and leave it. */
    static Section border(Topology topology, Subnet subnet) {
        return new NetworkAcls(topology).of(subnet)
                .map(BorderSheets::lines)
                .orElseGet(() -> Section.of("Gatehouse (network ACL)", List.of()));
    }

    private static Section lines(NetworkAcl acl) {
        return Section.of("Gatehouse (network ACL)",
                Stream.of(rows("in", acl.ingress()), rows("out", acl.egress()), Stream.<Row>of(new Row.Sentence(
                        "The lowest number that matches decides; what none matches is denied. Replies need a line too.")))
                        .flatMap(rows -> rows)
                        .toList());
    }

    private static Stream<Row> rows(String direction, List<NetworkAclEntry> entries) {
        return entries.stream()
                .map(entry -> Row.Fact.mono(direction + " " + entry.number(),
                        entry.action().name().toLowerCase(Locale.ROOT) + " " + traffic(entry) + " " + entry.peer()));
    }

    private static String traffic(NetworkAclEntry entry) {
        String protocol = entry.protocol().map(Protocol::toString).orElse("all");
        return entry.ports().equals(PortRange.ALL) ? protocol : protocol + " " + entry.ports();
    }

    static Sheet peering(Analysis analysis, VpcPeeringConnection connection) {
        Section sides = Section.of("Two city walls", wall(analysis, "Requester", connection.requester()),
                wall(analysis, "Accepter", connection.accepter()),
                Row.Fact.of("State", connection.active() ? "active" : "not accepted yet"),
                new Row.Sentence("Carries packets of these two VPCs only, where routes on both sides lead to it."));
        return new Sheet(connection.id(), Emblem.GATEWAY, connection.name(), "VPC peering connection", Optional.empty(),
                List.of(sides, new Parts(analysis).findings(connection.id())),
                AwsCommand.of(analysis.topology(), connection));
    }

    private static Row wall(Analysis analysis, String side, VpcId vpc) {
        return new Row.Link(side, analysis.topology().vpc(vpc).name(), vpc);
    }
}
