package portico.format.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.format.describe.Claims.Trust;
import portico.model.id.SecurityGroupId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.SecurityGroupRule.Peer;

/** Security groups: a permission of EC2 lists several peers, each of which is a rule of the model. */
final class GroupRecords {

    private final Desk desk;
    private final References references;
    private final Map<String, List<Item>> loose;

    GroupRecords(Desk desk) {
        this.desk = desk;
        this.references = desk.references();
        this.loose = desk.found().by(Kind.SECURITY_GROUP_RULE, rule -> rule.text("GroupId"));
    }

    void read() {
        desk.each(Kind.SECURITY_GROUP, this::group);
        desk.found().all(Kind.SECURITY_GROUP_RULE).forEach(this::mention);
    }

    private void mention(Item rule) {
        Item group = rule.get("GroupId");
        if (group.text().isPresent()) {
            references.group(group, group.nothing(), group.nothing());
        } else {
            desk.remarks()
                    .add(Severity.WARNING, "rules without a group", rule,
                            "this security group rule does not tell its group; it was left out");
        }
    }

    private void group(Item group) {
        SecurityGroupId id = new SecurityGroupId(group.text("GroupId").orElseThrow());
        desk.claims()
                .about("security group", id.value())
                .add(Aspect.NAME, group.get("GroupName"), Trust.OWN)
                .add(Aspect.VPC, group.get("VpcId"), Trust.OWN);
        desk.draft()
                .add(new SecurityGroup(id, group.text("GroupName").orElse(id.value()),
                        references.vpc(group.get("VpcId")), rules(group, "IpPermissions"),
                        rules(group, "IpPermissionsEgress")), group);
    }

    private List<SecurityGroupRule> rules(Item group, String direction) {
        return group.items(direction).stream().flatMap(permission -> rules(permission, group.get("VpcId"))).toList();
    }

    private Stream<SecurityGroupRule> rules(Item permission, Item vpc) {
        List<Item> peers = new ArrayList<>();
        Stream.of("IpRanges", "UserIdGroupPairs", "PrefixListIds")
                .forEach(kind -> peers.addAll(permission.items(kind)));
        permission.items("Ipv6Ranges").forEach(range -> desk.tally().add("IPv6 rules of security groups", range));
        return rules(permission, peers, vpc);
    }

    private Stream<SecurityGroupRule> rules(Item permission, List<Item> peers, Item vpc) {
        String protocol = permission.text("IpProtocol").orElse("-1");
        if (protocol.equals("-1")) {
            return rules(peers, vpc, Optional.empty(), PortRange.ALL);
        }
        Optional<Protocol> transport = transport(protocol);
        if (transport.isEmpty()) {
            peers.forEach(peer -> desk.tally().add(protocol + " rules of security groups", peer));
            return Stream.empty();
        }
        return ports(permission).stream().flatMap(ports -> rules(peers, vpc, transport, ports));
    }

    private Stream<SecurityGroupRule> rules(List<Item> peers, Item vpc, Optional<Protocol> protocol, PortRange ports) {
        return peers.stream()
                .flatMap(item -> peer(item, vpc).stream()
                        .map(peer -> new SecurityGroupRule(protocol, ports, peer,
                                item.text("Description").orElse(""))));
    }

    /** By name or by number; the model has no other protocols. */
    static Optional<Protocol> transport(String protocol) {
        return switch (protocol) {
            case "tcp", "6" -> Optional.of(Protocol.TCP);
            case "udp", "17" -> Optional.of(Protocol.UDP);
            default -> Optional.empty();
        };
    }

    /** No ports, or -1, mean every port. */
    private Optional<PortRange> ports(Item permission) {
        int from = permission.number("FromPort").orElse(-1);
        int to = permission.number("ToPort").orElse(-1);
        if (from == -1 && to == -1) {
            return Optional.of(PortRange.ALL);
        }
        if (from < 0 || to < from || to > 65535) {
            desk.remarks()
                    .add(Severity.ERROR, "unreadable port range", permission,
                            "no port range: " + from + " to " + to + "; the rule was left out");
            return Optional.empty();
        }
        return Optional.of(new PortRange(from, to));
    }

    /** A peer of describe-security-groups, or a whole rule of describe-security-group-rules. */
    private Optional<Peer> peer(Item item, Item vpc) {
        Item group = item.has("SecurityGroupRuleId") ? item.get("ReferencedGroupInfo").get("GroupId")
                : item.get("GroupId");
        if (group.text().isPresent()) {
            return Optional.of(
                    new SecurityGroupRule.Group(references.peer(group, item.has("VpcId") ? item.get("VpcId") : vpc)));
        }
        Optional<Peer> list = item.text("PrefixListId").map(SecurityGroupRule.PrefixList::new);
        Item block = item.has("CidrIpv4") ? item.get("CidrIpv4") : item.get("CidrIp");
        return list.or(() -> desk.values().block(block).map(SecurityGroupRule.Block::new));
    }

    /** Rules that describe-security-group-rules tells of a group nobody describes. */
    List<SecurityGroupRule> loose(SecurityGroupId group, boolean egress) {
        return loose.getOrDefault(group.value(), List.of())
                .stream()
                .filter(rule -> rule.isTrue("IsEgress") == egress)
                .flatMap(this::loose)
                .toList();
    }

    private Stream<SecurityGroupRule> loose(Item rule) {
        if (rule.has("CidrIpv6")) {
            desk.tally().add("IPv6 rules of security groups", rule);
        }
        return rules(rule, List.of(rule), rule.nothing());
    }
}
