package portico.model.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetState;

/**
 * Where nobody serves whom a node may choose: it sends to all of them that do not leave (modelling: R134 does not say so; AWS does unless its thresholds
 * are set). A node may choose from its own zone, or from all where the group crosses zones (R135).
 */
final class FailOpen {

    private final Network network;
    private final TargetHealth health;
    private final Map<Choice, Boolean> serving = new ConcurrentHashMap<>();

    FailOpen(Network network, TargetHealth health) {
        this.network = network;
        this.health = health;
    }

    /** Whom a node may choose from: those of a group, in its own zone where it sends to no other. */
    private record Choice(TargetGroupId group, Optional<ZoneId> zone) {}

    /** Whether the node of a balancer in a zone sends to whoever does not leave. */
    boolean isOpen(LoadBalancer balancer, TargetGroup group, ZoneId zone) {
        return isOpen(group, choice(balancer, group, zone));
    }

    private static Choice choice(LoadBalancer balancer, TargetGroup group, ZoneId zone) {
        return new Choice(group.id(), group.crossesZones(balancer) ? Optional.empty() : Optional.of(zone));
    }

    private boolean isOpen(TargetGroup group, Choice choice) {
        return !serving.computeIfAbsent(choice, _ -> isAny(TargetState::isServing, group, choice.zone()));
    }

    /** The zones whose nodes do so, where anybody is left to send to; an empty one for the whole group. */
    List<Optional<ZoneId>> zones(TargetGroup group) {
        return network.balancers.before(group.id())
                .flatMap(balancer -> network.balancers.zones(balancer).map(zone -> choice(balancer, group, zone)))
                .distinct()
                .filter(choice -> isOpen(group, choice) && isAny(TargetState::isLastResort, group, choice.zone()))
                .map(Choice::zone)
                .toList();
    }

    private boolean isAny(Predicate<TargetState> state, TargetGroup group, Optional<ZoneId> zone) {
        return targets(group, zone).anyMatch(target -> state.test(target.held().state())) || group.otherTargets()
                .stream()
                .filter(other -> state.test(group.health().getOrDefault(other, TargetState.HEALTHY)))
                .map(other -> zoneOf(group, other))
                .anyMatch(in -> zone.isEmpty() || in.isEmpty() || in.equals(zone));
    }

    private Stream<TargetHealth.Target> targets(TargetGroup group, Optional<ZoneId> zone) {
        return health.targets(group)
                .filter(target -> zone.isEmpty() || network.locations.zoneOf(target.task()).equals(zone));
    }

    /** By its instance, or by the subnet of its address; empty for what the topology does not hold. */
    private Optional<ZoneId> zoneOf(TargetGroup group, TargetGroup.OtherTarget other) {
        Optional<SubnetId> ofInstance = network.topology.table(ContainerInstance.class)
                .find(new InstanceId(other.target()))
                .filter(instance -> !instance.isExternal())
                .map(ContainerInstance::subnet);
        return ofInstance.map(network.topology::subnet)
                .or(() -> Ipv4Address.in(other.target()).flatMap(address -> subnetOf(group, address)))
                .map(Subnet::zone);
    }

    private Optional<Subnet> subnetOf(TargetGroup group, Ipv4Address address) {
        return network.topology.subnets()
                .stream()
                .filter(subnet -> subnet.vpc().equals(group.vpc()) && subnet.cidr().contains(address))
                .findFirst();
    }
}
