package portico.model.flow;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.InstanceId;
import portico.model.id.TargetGroupId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LoadBalancer;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetState;

/** Targets that somebody else than ECS registered: instances by their id, and whoever holds an address (R125, R126). */
final class TargetsByHand {

    private final Network network;
    private final Once<Set<Registered>> registered = new Once<>(this::registered);

    TargetsByHand(Network network) {
        this.network = network;
    }

    /** One that the network holds. */
    record Target(TargetGroup.OtherTarget told, Location location) {}

    /** A port of a host that is registered. */
    private record Registered(InstanceId host, int port, Protocol protocol) {}

    Stream<Target> of(TargetGroupId id) {
        TargetGroup group = network.topology.targetGroup(id);
        return group.otherTargets()
                .stream()
                .flatMap(told -> location(group, told).map(location -> new Target(told, location)).stream());
    }

    private Optional<Location> location(TargetGroup group, TargetGroup.OtherTarget told) {
        Optional<ContainerInstance> instance = network.topology.table(ContainerInstance.class)
                .find(new InstanceId(told.target()))
                .filter(it -> !it.isExternal());
        return instance.map(it -> network.locations.of(new FlowEnd.At(it.id())))
                .or(() -> Ipv4Address.in(told.target())
                        .flatMap(address -> network.interfaces.at(group.vpc(), address).or(() -> machine(address)))
                        .map(nic -> network.locations.of(new FlowEnd.At(nic.owner()))))
                .filter(location -> Addressing.interfaceOf(location).isPresent());
    }

    /** An address outside of AWS may be a target by hand, if a way leads there (modelling). */
    private Optional<NetworkInterface> machine(Ipv4Address address) {
        return network.interfaces.at(address).stream().filter(NetworkInterface::isOutside).findFirst();
    }

    /** Nobody tells whether its health checks arrive, so that only what was heard of it counts (R134). */
    Optional<Balancing.Refusal> unfit(LoadBalancer balancer, TargetGroup group, Target target, ZoneId zone) {
        TargetState state = group.health().getOrDefault(target.told(), TargetState.HEALTHY);
        boolean sent = state.isServing() || state.isLastResort() && network.health.isOpen(balancer, group, zone);
        return sent ? Optional.empty()
                : Optional.of(new Balancing.Refusal(Rules.HEALTH, target.told().target() + " is " + state.apiName()
                        + " in " + group.name() + " and gets no new requests"));
    }

    /** Why no target of these groups takes a connection. */
    String missing(Stream<TargetGroupId> groups) {
        String names = groups.map(network.topology::targetGroup)
                .flatMap(group -> group.otherTargets().stream())
                .map(TargetGroup.OtherTarget::target)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "no target is registered" : "its targets are not in this network: " + names;
    }

    /** Whether somebody registered a port of an instance, so that something listens there. */
    boolean holds(ContainerInstance instance, int port, Protocol protocol) {
        return registered.get().contains(new Registered(instance.id(), port, protocol));
    }

    private Set<Registered> registered() {
        return network.topology.all(TargetGroup.class)
                .stream()
                .flatMap(group -> group.otherTargets().stream().flatMap(told -> registered(group, told)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Registered> registered(TargetGroup group, TargetGroup.OtherTarget told) {
        return location(group, told).stream()
                .flatMap(at -> at instanceof Location.InHost host ? Stream.of(host.instance().id()) : Stream.empty())
                .flatMap(host -> Stream.of(Protocol.values())
                        .filter(group::takes)
                        .map(protocol -> new Registered(host, told.port(), protocol)));
    }
}
