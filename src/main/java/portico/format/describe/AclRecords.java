package portico.format.describe;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.format.Note.Severity;
import portico.model.id.NetworkAclId;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkAclEntry;

/** Network ACLs (R113). AWS's own last line, which denies what no other matched, is left out, as the model does. */
final class AclRecords {

    /** RuleNumber of AWS's last line. */
    private static final int LAST = 32767;

    private final Desk desk;
    private final References references;

    AclRecords(Desk desk) {
        this.desk = desk;
        this.references = desk.references();
    }

    void read() {
        desk.each(Kind.NETWORK_ACL, this::acl);
    }

    private void acl(Item acl) {
        NetworkAclId id = new NetworkAclId(acl.text("NetworkAclId").orElseThrow());
        desk.draft()
                .add(new NetworkAcl(id, acl.nameTag().orElse(id.value()), references.vpc(acl.get("VpcId")),
                        acl.isTrue("IsDefault"), subnets(acl), entries(acl, false), entries(acl, true)), acl);
    }

    private List<SubnetId> subnets(Item acl) {
        return acl.items("Associations")
                .stream()
                .filter(association -> association.has("SubnetId"))
                .map(association -> references.subnet(association.get("SubnetId"), acl.get("VpcId"), acl.nothing()))
                .toList();
    }

    private List<NetworkAclEntry> entries(Item acl, boolean egress) {
        return acl.items("Entries")
                .stream()
                .filter(entry -> entry.isTrue("Egress") == egress)
                .flatMap(entry -> entry(entry).stream())
                .toList();
    }

    private Optional<NetworkAclEntry> entry(Item entry) {
        if (entry.has("Ipv6CidrBlock")) {
            desk.tally().add("IPv6 lines of network ACLs", entry);
            return Optional.empty();
        }
        OptionalInt number = entry.number("RuleNumber");
        if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > LAST) {
            desk.remarks().add(Severity.ERROR, "unreadable ACL lines", entry, "this line has no rule number");
            return Optional.empty();
        }
        return number.getAsInt() == LAST ? Optional.empty()
                : desk.values().block(entry.get("CidrBlock")).flatMap(peer -> entry(entry, number.getAsInt(), peer));
    }

    private Optional<NetworkAclEntry> entry(Item entry, int number, Cidr peer) {
        String protocol = entry.text("Protocol").orElse("-1");
        Optional<Protocol> transport = GroupRecords.transport(protocol);
        if (transport.isEmpty() && !protocol.equals("-1")) {
            desk.tally().add("protocol " + protocol + " lines of network ACLs", entry);
            return Optional.empty();
        }
        NetworkAclEntry.Action action = entry.text("RuleAction").filter("allow"::equalsIgnoreCase).isPresent()
                ? NetworkAclEntry.Action.ALLOW
                : NetworkAclEntry.Action.DENY;
        return Optional.of(new NetworkAclEntry(number, transport, ports(entry.get("PortRange")), peer, action));
    }

    /** No range means every port. */
    private static PortRange ports(Item range) {
        int from = range.number("From").orElse(0);
        int to = range.number("To").orElse(PortRange.ALL.last());
        return from < 0 || to < from || to > PortRange.ALL.last() ? PortRange.ALL : new PortRange(from, to);
    }
}
