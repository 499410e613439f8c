package portico.model.remedy;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.flow.Lack;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkAclEntry;
import portico.model.topology.Topology;

/** A line more in a network ACL, before the one that denies (R113). */
final class AclChanges {

    /** What NAT gateways, load balancers and Linux clients take their ports from (R113). */
    private static final PortRange EPHEMERAL = new PortRange(1024, 65535);
    /** Between the numbers of two lines, as AWS recommends, so that others fit between them. */
    private static final int STEP = 100;

    private final Topology topology;
    private final Peers peers;

    AclChanges(Topology topology, Peers peers) {
        this.topology = topology;
        this.peers = peers;
    }

    Stream<Change> against(Lack.AclLine lack) {
        return topology.table(NetworkAcl.class)
                .find(lack.acl())
                .flatMap(acl -> number(acl, lack).map(number -> with(acl, lack, number)))
                .stream();
    }

    private Change with(NetworkAcl acl, Lack.AclLine lack, int number) {
        Cidr peer = peers.street(lack.outbound() ? lack.packet().dst().address() : lack.packet().src().address());
        PortRange ports = lack.onReply() ? EPHEMERAL : PortRange.single(lack.packet().dst().port());
        NetworkAclEntry entry = new NetworkAclEntry(number, Optional.of(lack.packet().protocol()), ports, peer,
                NetworkAclEntry.Action.ALLOW);
        String words = "Let " + acl.name() + " pass " + lack.packet().protocol() + " " + ports
                + (lack.outbound() ? " out to " : " in from ") + peer + (lack.onReply() ? " for answers" : "")
                + ", as line " + number + stillDenied(acl, entry, lack.outbound());
        return new Change(words, acl.withEntry(entry, lack.outbound()));
    }

    /** What lines before it keep denying, so that the range does not open whole. */
    private static String stillDenied(NetworkAcl acl, NetworkAclEntry entry, boolean outbound) {
        String kept = acl.entries(outbound)
                .stream()
                .filter(line -> line.number() < entry.number() && line.action() == NetworkAclEntry.Action.DENY)
                .filter(line -> line.protocol().isEmpty() || line.protocol().equals(entry.protocol()))
                .filter(line -> line.ports().first() <= entry.ports().last()
                        && entry.ports().first() <= line.ports().last())
                .filter(line -> line.peer().contains(entry.peer()) || entry.peer().contains(line.peer()))
                .map(line -> "line " + line.number() + " denies " + line.ports())
                .collect(Collectors.joining(" and "));
        return kept.isEmpty() ? "" : ", though " + kept + " before it";
    }

    /** After those that decide other things, and before the one that denies. */
    private static Optional<Integer> number(NetworkAcl acl, Lack.AclLine lack) {
        Set<Integer> taken = acl.entries(lack.outbound())
                .stream()
                .map(NetworkAclEntry::number)
                .collect(Collectors.toSet());
        int last = taken.stream().mapToInt(n -> n).filter(n -> n < lack.denying()).max().orElse(0);
        int next = (last / STEP + 1) * STEP;
        return next < lack.denying() ? Optional.of(next)
                : IntStream.iterate(lack.denying() - 1, n -> n > 0, n -> n - 1)
                        .filter(n -> !taken.contains(n))
                        .boxed()
                        .findFirst();
    }
}
