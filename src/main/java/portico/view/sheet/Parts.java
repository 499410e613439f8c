package portico.view.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.id.ClusterId;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.net.Protocol;
import portico.model.topology.Clusters;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** Sections that several sheets share. */
final class Parts {
    private final Analysis analysis;

    Parts(Analysis analysis) {
        this.analysis = analysis;
    }

    Topology topology() {
        return analysis.topology();
    }

    /** The locks on one interface: a section for each group, its rules in and out. */
    Stream<Section> locks(List<SecurityGroupId> groups) {
        return groups.stream().map(topology()::securityGroup).map(this::lock);
    }

    Section lock(SecurityGroup group) {
        List<Row> rows = rules(group);
        return new Section("Lock (security group)", group.name(), Optional.of(group.id()),
                rows.isEmpty() ? List.of(new Row.Sentence("No rules: nothing comes in, nothing goes out.")) : rows);
    }

    List<Row> rules(SecurityGroup group) {
        return Stream
                .concat(group.ingress().stream().map(rule -> allow("In", "from ", rule)),
                        group.egress().stream().map(rule -> allow("Out", "to ", rule)))
                .toList();
    }

    private Row allow(String direction, String word, SecurityGroupRule rule) {
        String ports = rule.protocol().isEmpty() ? "all"
                : rule.ports().size() == 65536 ? "all " + rule.protocol().get() : ports(rule);
        return new Row.Allow(direction, ports, word + peer(rule.peer()));
    }

    private static String ports(SecurityGroupRule rule) {
        return rule.protocol()
                .filter(p -> p == Protocol.UDP)
                .map(p -> rule.ports() + "/udp")
                .orElse(rule.ports().toString());
    }

    private String peer(SecurityGroupRule.Peer peer) {
        return switch (peer) {
            case SecurityGroupRule.Group group -> topology().securityGroup(group.id()).name();
            case SecurityGroupRule.Block block -> block.cidr().prefix() == 0 ? "anywhere" : block.cidr().toString();
            case SecurityGroupRule.PrefixList list -> list.name();
        };
    }

    /** What the rules have to say about one subject. */
    Section findings(ResourceId subject) {
        return Section.of("Findings", analysis.findings()
                .stream()
                .filter(finding -> finding.subject().equals(subject))
                .map(finding -> new Row.Fault(StatusLine.tone(finding.severity()), finding.message(), finding.rule()))
                .toList());
    }

    /** The cluster something belongs to; nothing where there is only one. */
    Stream<Row> cluster(ClusterId id) {
        Clusters clusters = Clusters.of(topology());
        return clusters.areSeveral() ? Stream.of(new Row.Link("Cluster", clusters.get(id).name(), id)) : Stream.empty();
    }

    Row street(SubnetId id) {
        Subnet subnet = topology().subnet(id);
        return new Row.Link("Street (subnet)", subnet.name() + ", " + Words.block(subnet.cidr()), id);
    }
}
