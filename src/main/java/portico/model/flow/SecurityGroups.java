package portico.model.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.InstanceId;
import portico.model.id.LoadBalancerId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.rule.RuleId;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Topology;

/** What the security groups of an interface say to a packet: the union of their allow rules (R104). */
final class SecurityGroups {

    private final Topology topology;
    private final Interfaces interfaces;
    private final ServiceAddresses services;
    private final Peerings peerings;

    SecurityGroups(Topology topology, Interfaces interfaces, ServiceAddresses services, Peerings peerings) {
        this.topology = topology;
        this.interfaces = interfaces;
        this.services = services;
        this.peerings = peerings;
    }

    private enum Direction {
        IN("in", "from", "inbound"), OUT("out", "to", "outbound");

        private final String word;
        private final String preposition;
        private final String adjective;

        Direction(String word, String preposition, String adjective) {
            this.word = word;
            this.preposition = preposition;
            this.adjective = adjective;
        }
    }

    /** The other end of a packet: its address, and every interface that holds it. */
    private record Far(Ipv4Address address, List<NetworkInterface> holders) {}

    Step egress(NetworkInterface nic, Packet packet) {
        return decide(nic, packet, far(packet.dst().address()), Direction.OUT);
    }

    Step ingress(NetworkInterface nic, Packet packet) {
        return decide(nic, packet, far(packet.src().address()), Direction.IN);
    }

    /** The same where it is known who is called, so that no address need be looked for. */
    Step egress(NetworkInterface nic, Packet packet, NetworkInterface target) {
        return decide(nic, packet, new Far(target.privateIp(), List.of(target)), Direction.OUT);
    }

    /** The same where it is known who sends. */
    Step ingress(NetworkInterface nic, Packet packet, NetworkInterface sender) {
        return decide(nic, packet, new Far(sender.privateIp(), List.of(sender)), Direction.IN);
    }

    private Far far(Ipv4Address address) {
        return new Far(address, interfaces.at(address));
    }

    private Step decide(NetworkInterface nic, Packet packet, Far peer, Direction direction) {
        if (nic.groups().isEmpty()) {
            return new Step(Step.Kind.SECURITY_GROUP, Step.Outcome.PASSED, "no group", Rules.NO_BALANCER_GROUPS,
                    "made without security groups");
        }
        int port = packet.dst().port();
        for (SecurityGroup group : nic.groups()) {
            Optional<SecurityGroupRule> rule = match(group, direction, packet.protocol(), port, peer);
            if (rule.isPresent()) {
                String detail = direction.word + " " + port + " " + direction.preposition + " "
                        + name(rule.get().peer());
                return new Step(Step.Kind.SECURITY_GROUP, Step.Outcome.PERMITTED, group.name(),
                        Rules.GROUP_PER_INTERFACE, detail);
            }
        }
        RuleId rule = direction == Direction.IN ? whyNotIn(nic, packet, peer) : Rules.BOTH_ENDS;
        String detail = "no " + direction.adjective + " rule for " + packet.protocol() + " " + port + " "
                + direction.preposition + " " + describe(peer, nic);
        Lack lack = new Lack.GroupRule(nic.owner(), nic.groups().stream().map(SecurityGroup::id).toList(),
                direction == Direction.OUT, packet);
        return new Step(Step.Kind.SECURITY_GROUP, Step.Outcome.DENIED, nic.groupNames(), rule, detail).lacking(lack);
    }

    /** The rule behind a refusal at the target: often a dynamic port nobody opened, or a group that the host's address does not carry. */
    private RuleId whyNotIn(NetworkInterface nic, Packet packet, Far sender) {
        Optional<NetworkInterface> source = inVpcOf(nic, sender).findFirst();
        if (nic.owner() instanceof InstanceId && source.isPresent() && source.get().owner() instanceof LoadBalancerId) {
            return Rules.DYNAMIC_PORTS;
        }
        boolean fromHost = source.isPresent() && source.get().owner() instanceof InstanceId;
        boolean groupNamed = nic.groups()
                .stream()
                .flatMap(g -> g.ingress().stream())
                .anyMatch(r -> r.covers(packet.protocol(), packet.dst().port())
                        && r.peer() instanceof SecurityGroupRule.Group);
        return fromHost && groupNamed ? Rules.GROUP_PEER : Rules.BOTH_ENDS;
    }

    private static Stream<NetworkInterface> inVpcOf(NetworkInterface nic, Far far) {
        return far.holders()
                .stream()
                .filter(holder -> !holder.isOutside() && holder.subnet().vpc().equals(nic.subnet().vpc()));
    }

    private Optional<SecurityGroupRule> match(SecurityGroup group, Direction direction, Protocol protocol, int port,
            Far peer) {
        for (SecurityGroupRule rule : direction == Direction.IN ? group.ingress() : group.egress()) {
            if (rule.covers(protocol, port) && admits(group, rule.peer(), peer)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** A named group stands for interfaces of the same VPC, or of a peered one (R108). */
    private boolean admits(SecurityGroup owner, SecurityGroupRule.Peer peer, Far far) {
        return switch (peer) {
            case SecurityGroupRule.Block block -> block.cidr().contains(far.address());
            case SecurityGroupRule.Group group -> far.holders()
                    .stream()
                    .anyMatch(nic -> nic.carries(group.id()) && peerings.sameOrPeered(owner.vpc(), nic.subnet().vpc()));
            case SecurityGroupRule.PrefixList list -> services.belongs(far.address(), list.name());
        };
    }

    private String name(SecurityGroupRule.Peer peer) {
        return peer instanceof SecurityGroupRule.Group group
                ? topology.table(SecurityGroup.class).find(group.id()).map(SecurityGroup::name).orElse("itself")
                : peer.toString();
    }

    /** The other end as the rules would name it: its groups and its address. */
    private static String describe(Far far, NetworkInterface self) {
        String groups = inVpcOf(self, far).limit(1).map(NetworkInterface::groupNames).collect(Collectors.joining());
        return groups.isEmpty() ? far.address().toString() : groups + " (" + far.address() + ")";
    }
}
