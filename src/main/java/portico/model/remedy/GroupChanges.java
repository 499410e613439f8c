package portico.model.remedy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.Lack;
import portico.model.flow.Packet;
import portico.model.id.SecurityGroupId;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;

/** A rule more in a security group: for the group of the other end, or else for its address alone (R104, R108). */
final class GroupChanges {

    private final Topology topology;
    private final Peers peers;

    GroupChanges(Topology topology, Peers peers) {
        this.topology = topology;
        this.peers = peers;
    }

    /** In the first group of the interface: which of several is to have the rule makes no difference to the packet. */
    Stream<Change> against(Lack.GroupRule lack) {
        Optional<SecurityGroup> group = lack.groups().stream().flatMap(id -> found(id).stream()).findFirst();
        return group.stream().flatMap(g -> peers(lack).map(peer -> with(g, lack, peer)));
    }

    /** Also the group of a VPC that no file names, because nobody changed it yet (R106). */
    private Optional<SecurityGroup> found(SecurityGroupId id) {
        return topology.table(SecurityGroup.class)
                .find(id)
                .or(() -> topology.all(Vpc.class)
                        .stream()
                        .map(vpc -> SecurityGroup.untouchedDefault(vpc.id()))
                        .filter(group -> group.id().equals(id))
                        .findFirst());
    }

    private Stream<SecurityGroupRule.Peer> peers(Lack.GroupRule lack) {
        Packet packet = lack.packet();
        Ipv4Address other = lack.outbound() ? packet.dst().address() : packet.src().address();
        Optional<VpcEndpoint> gateway = lack.outbound() ? peers.gatewayEndpoint() : Optional.empty();
        if (gateway.isPresent()) { // behind it are addresses that change, and the one of the packet only stands for them
            return Stream.of(new SecurityGroupRule.PrefixList(gateway.get().serviceName()));
        }
        Stream<SecurityGroupRule.Peer> named = peers.groupsAt(other).stream().map(SecurityGroupRule.Group::new);
        return Stream.concat(named, Stream.of(new SecurityGroupRule.Block(peers.alone(other))));
    }

    private Change with(SecurityGroup group, Lack.GroupRule lack, SecurityGroupRule.Peer peer) {
        int port = lack.packet().dst().port();
        SecurityGroupRule rule = new SecurityGroupRule(Optional.of(lack.packet().protocol()), PortRange.single(port),
                peer, "");
        String what = lack.packet().protocol() + " " + port + (lack.outbound() ? " to " : " from ")
                + peers.nameOf(peer);
        SecurityGroup more = lack.outbound()
                ? new SecurityGroup(group.id(), group.name(), group.vpc(), group.ingress(), plus(group.egress(), rule))
                : new SecurityGroup(group.id(), group.name(), group.vpc(), plus(group.ingress(), rule), group.egress());
        return new Change("Let " + group.name() + (lack.outbound() ? " send " : " take ") + what, List.of(more),
                peer instanceof SecurityGroupRule.Block(var block) && block.size() == 1);
    }

    private static List<SecurityGroupRule> plus(List<SecurityGroupRule> rules, SecurityGroupRule rule) {
        return Stream.concat(rules.stream(), Stream.of(rule)).toList();
    }
}
