package portico.model.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkAclEntry;
import portico.model.topology.NetworkAcls;
import portico.model.topology.Subnet;

/**
 * Network ACLs, asked where a packet crosses the border of a subnet, and again when its reply does: they remember nothing (R113, R114). A subnet
 * whose list nobody described lets everything pass.
 */
final class Borders {

    private final NetworkAcls acls;

    Borders(NetworkAcls acls) {
        this.acls = acls;
    }

    /** The list around a subnet, where there is one that does not let everything pass. */
    Optional<NetworkAcl> around(Subnet subnet) {
        return acls.of(subnet).filter(acl -> !(isOpen(acl.ingress()) && isOpen(acl.egress())));
    }

    private static boolean isOpen(List<NetworkAclEntry> entries) {
        return !entries.isEmpty() && entries.getFirst().action() == NetworkAclEntry.Action.ALLOW
                && entries.getFirst().protocol().isEmpty() && entries.getFirst().peer().equals(Cidr.EVERYWHERE);
    }

    /** A packet leaves a subnet; its reply will come in again. */
    void leave(Walk walk, Subnet subnet, Packet packet, List<Step> steps) {
        cross(walk, subnet, packet, true, steps);
    }

    /** A packet comes into a subnet from another one or from outside; its reply will leave again. */
    void enter(Walk walk, Subnet subnet, Packet packet, List<Step> steps) {
        if (!walk.isIn(subnet)) {
            cross(walk, subnet, packet, false, steps);
        }
    }

    /** What the lists say to a packet from one subnet to another, and to its answer. */
    List<Step> crossing(Subnet from, Subnet to, Packet packet) {
        Packet answer = packet.reversed();
        return Stream
                .of(decided(from, packet, true, false), decided(to, packet, false, false),
                        decided(to, answer, true, true), decided(from, answer, false, true))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Step> decided(Subnet subnet, Packet packet, boolean outbound, boolean onReply) {
        return acls.of(subnet).map(acl -> decide(acl, packet, outbound, onReply));
    }

    private void cross(Walk walk, Subnet subnet, Packet packet, boolean outbound, List<Step> steps) {
        acls.of(subnet).ifPresent(acl -> {
            steps.add(decide(acl, packet, outbound, false));
            walk.answer(new Reply.Answer(decide(acl, packet.reversed(), !outbound, true), outbound));
        });
    }

    private static Step decide(NetworkAcl acl, Packet packet, boolean outbound, boolean onReply) {
        Ipv4Address peer = outbound ? packet.dst().address() : packet.src().address();
        int port = packet.dst().port();
        Optional<NetworkAclEntry> entry = acl.entries(outbound)
                .stream()
                .filter(e -> e.matches(packet.protocol(), port, peer))
                .findFirst();
        boolean allowed = entry.filter(e -> e.action() == NetworkAclEntry.Action.ALLOW).isPresent();
        Step step = new Step(Step.Kind.NETWORK_ACL, allowed ? Step.Outcome.PERMITTED : Step.Outcome.DENIED, acl.name(),
                Rules.NETWORK_ACL, words(entry, packet, outbound, peer));
        int number = entry.map(NetworkAclEntry::number).orElse(NetworkAclEntry.HIGHEST + 1);
        return allowed ? step : step.lacking(new Lack.AclLine(acl.id(), outbound, number, packet, onReply));
    }

    private static String words(Optional<NetworkAclEntry> entry, Packet packet, boolean outbound, Ipv4Address peer) {
        String number = entry.map(e -> Integer.toString(e.number())).orElse("*");
        String ports = entry.map(NetworkAclEntry::ports)
                .filter(range -> !range.equals(PortRange.ALL) && range.size() > 1)
                .map(range -> ", which speaks of " + range)
                .orElse("");
        return (outbound ? "out " : "in ") + packet.dst().port() + (outbound ? " to " : " from ") + peer + ": line "
                + number + ports;
    }
}
