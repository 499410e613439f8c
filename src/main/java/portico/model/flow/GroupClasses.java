package portico.model.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.SecurityGroupId;
import portico.model.id.VpcId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Topology;

/**
 * What the security groups of an interface mean to others: which rules they enforce, and which of their names somebody else's rules ask for. Sets
 * of groups that agree in both end every flow alike (R104, R108, R109).
 */
final class GroupClasses {

    private final Interfaces interfaces;
    private final ClassNumbers numbers;
    private final Set<SecurityGroupId> askedOfSenders;
    private final Set<SecurityGroupId> askedOfTargets;
    private final Map<Object, Side> senders = new HashMap<>();
    private final Map<Object, Side> targets = new HashMap<>();

    GroupClasses(Topology topology, Interfaces interfaces, ClassNumbers numbers) {
        this.interfaces = interfaces;
        this.numbers = numbers;
        askedOfSenders = named(topology, SecurityGroup::ingress);
        askedOfTargets = named(topology, SecurityGroup::egress);
    }

    /** A rule without what people wrote beside it. */
    private record Plain(VpcId owner, Optional<Protocol> protocol, PortRange ports, SecurityGroupRule.Peer peer) {}

    /** A group that an interface in a VPC carries: it is matched only in the same VPC or a peered one (R108). */
    private record Named(SecurityGroupId group, VpcId vpc) {}

    private record Enforced(Set<Plain> rules) {}

    private record Meaning(Enforced enforced, Set<Named> names) {}

    private record Met(Set<Named> sender, Set<Named> target) {}

    /**
     * What the groups of an interface decide at one end of a flow.
     *
     * @param number the same where all of it is
     * @param rules the same where the rules are, whatever the groups are called
     * @param asked the names that the rules ask for at the other end
     */
    record Side(int number, int rules, Set<Named> names, Set<SecurityGroupId> asked) {

        private Set<Named> namesFor(Side other) {
            return names.stream()
                    .filter(name -> other.asked.contains(name.group()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static Set<SecurityGroupId> named(Topology topology,
            Function<SecurityGroup, List<SecurityGroupRule>> side) {
        return named(topology.all(SecurityGroup.class)
                .stream()
                .flatMap(group -> side.apply(group).stream())
                .map(SecurityGroupRule::peer));
    }

    private static Set<SecurityGroupId> named(Stream<SecurityGroupRule.Peer> peers) {
        return peers.filter(SecurityGroupRule.Group.class::isInstance)
                .map(peer -> ((SecurityGroupRule.Group) peer).id())
                .collect(Collectors.toSet());
    }

    /** What the groups of an interface that sends decide. */
    Side ofSender(NetworkInterface nic) {
        return senders.computeIfAbsent(carried(nic), _ -> side(nic, SecurityGroup::egress, askedOfSenders));
    }

    /** What the groups of an interface that is asked decide. */
    Side ofTarget(NetworkInterface nic) {
        return targets.computeIfAbsent(carried(nic), _ -> side(nic, SecurityGroup::ingress, askedOfTargets));
    }

    /** By which names the two know each other: those that the rules of neither ask for make no difference between them. */
    int met(Side sender, Side target) {
        return numbers.of(new Met(sender.namesFor(target), target.namesFor(sender)));
    }

    /** Where the interface stands; and where any other stands that uses its address in another VPC. */
    private Object carried(NetworkInterface nic) {
        int own = nic.standing().number();
        return interfaces.anyShared()
                ? Stream.concat(Stream.of(nic), interfaces.at(nic.privateIp()).stream())
                        .map(holder -> holder.standing().number())
                        .toList()
                : own;
    }

    private Side side(NetworkInterface nic, Function<SecurityGroup, List<SecurityGroupRule>> side,
            Set<SecurityGroupId> askedElsewhere) {
        Set<Plain> rules = nic.groups()
                .stream()
                .flatMap(group -> side.apply(group)
                        .stream()
                        .map(rule -> new Plain(group.vpc(), rule.protocol(), rule.ports(), rule.peer())))
                .collect(Collectors.toSet());
        Set<Named> names = Stream.concat(Stream.of(nic), interfaces.at(nic.privateIp()).stream())
                .flatMap(holder -> holder.groups().stream().map(g -> new Named(g.id(), holder.subnet().vpc())))
                .filter(name -> askedElsewhere.contains(name.group()) || isUntouchedDefault(name.group()))
                .collect(Collectors.toSet());
        Set<SecurityGroupId> asked = named(rules.stream().map(Plain::peer));
        Enforced enforced = new Enforced(rules);
        return new Side(numbers.of(new Meaning(enforced, names)), numbers.of(enforced), names, asked);
    }

    /** A VPC's own group that is in no table names itself (R106). */
    private static boolean isUntouchedDefault(SecurityGroupId id) {
        return id.value().startsWith("default of ");
    }
}
