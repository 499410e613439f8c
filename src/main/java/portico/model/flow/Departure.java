package portico.model.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.id.ResourceId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.SocketAddress;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Subnet;
import portico.model.topology.Task;

/**
 * How a packet leaves where it is made, up to and including its interface: security group, then route (R114). The host has
 * no part in what a task sends from an interface of its own (R160).
 */
final class Departure {

    /** docker0's own block (R154). */
    static final Cidr DOCKER = Cidr.of("172.17.0.0/16");

    private final Network network;

    Departure(Network network) {
        this.network = network;
    }

    /** The interface a packet left by, and the route it took; no route where the table has none. */
    record Exit(NetworkInterface nic, Optional<Routing.Choice> route) {}

    /** Sends a packet from {@code from} to an address. */
    Exit leave(Walk walk, Location from, SocketAddress to) {
        return switch (from) {
            case Location.OwnInterface at -> fromTask(walk, at, to);
            case Location.OnHost at -> throughInterface(walk, Hop.Place.HOST_INTERFACE, toInterface(walk, at, to));
            case Location.AtDatabase at -> fromOne(walk, Hop.Place.DATABASE, at.database().name(), at.nic(), to);
            case Location.Balanced at -> fromBalancer(walk, at, to);
            case Location.InterfaceEndpoint _,Location.GatewayEndpoint _,Location.Outside _,Location.Nowhere _ ->
                throw new IllegalArgumentException("nothing sets out from " + from);
        };
    }

    /** Sends a packet from a host or a task on it as far as the host's interface, through which it has not gone yet. */
    NetworkInterface toInterface(Walk walk, Location.OnHost from, SocketAddress to) {
        switch (from) {
            case Location.InHost at -> originate(walk, at, to);
            case Location.OnBridge at -> {
                ontoBridge(walk, at, to);
                masquerade(walk, at);
            }
        }
        return from.nic();
    }

    /** A task whose own interface gets no public address (R89). */
    static boolean isTaskOnEc2(Location from) {
        return from instanceof Location.OwnInterface own && own.task().instance().isPresent();
    }

    /** By which an end sends: a load balancer by that of its first node. */
    NetworkInterface interfaceOf(Location from) {
        return from instanceof Location.Balanced at
                ? network.interfaces.of(at.balancer(), at.balancer().nodes().getFirst())
                : Addressing.interfaceOf(from).orElseThrow();
    }

    private Exit fromTask(Walk walk, Location.OwnInterface at, SocketAddress to) {
        originate(walk, at, to);
        return throughInterface(walk, Hop.Place.TASK_INTERFACE, at.nic());
    }

    /** From a task with an interface of its own. */
    void originate(Walk walk, Location.OwnInterface at, SocketAddress to) {
        originate(walk, Optional.of(at.task()), Hop.Place.TASK, at.task().id(), at.nic(), to, Rules.TASK_INTERFACE);
    }

    /** From a host-mode task, or from the host itself. */
    void originate(Walk walk, Location.InHost at, SocketAddress to) {
        Hop.Place place = at.task().isPresent() ? Hop.Place.TASK : Hop.Place.HOST_NAMESPACE;
        ResourceId subject = at.task().<ResourceId>map(t -> t.id()).orElse(at.instance().id());
        originate(walk, at.task(), place, subject, at.nic(), to, Rules.HOST_NAMESPACE);
    }

    /** The container's address becomes the host's (R156). */
    void masquerade(Walk walk, Location.OnBridge at) {
        SocketAddress host = new SocketAddress(at.nic().privateIp(), ExamplePorts.EPHEMERAL);
        walk.rewrite(Hop.Place.HOST_NAT, at.instance().id(), at.nic().zone(), walk.packet().from(host), new Step(
                Step.Kind.MASQUERADE, Step.Outcome.REWRITTEN, "iptables", Rules.MASQUERADE, "src becomes " + host));
    }

    /** From the container as far as docker0. */
    void ontoBridge(Walk walk, Location.OnBridge at, SocketAddress to) {
        SocketAddress container = new SocketAddress(network.ports.containerAddress(at.task(), Optional.empty()),
                ExamplePorts.EPHEMERAL);
        setOut(walk, Optional.of(at.task()), Hop.Place.TASK, at.task().id(), at.nic().zone(),
                new Packet(container, to, walk.flow().protocol()), Rules.BRIDGE_ADDRESS);
        if (DOCKER.contains(to.address()) && !network.interfaces.at(to.address()).isEmpty()) {
            walk.pass(Hop.Place.DOCKER_BRIDGE, at.instance().id(), at.nic().zone(), lostOnBridge(to));
        } else {
            overBridge(walk, at.instance());
        }
    }

    /** The host takes such an address for one of its own containers (R158). */
    static Step lostOnBridge(SocketAddress to) {
        return new Step(Step.Kind.NETWORK_NAMESPACE, Step.Outcome.DENIED, "docker0", Rules.DOCKER_OVERLAP,
                to.address() + " lies in docker0's own block " + DOCKER + ", and the packet never leaves the host");
    }

    static boolean isOnBridge(Ipv4Address address) {
        return DOCKER.contains(address);
    }

    /** Across docker0, which no security group sees (R159). */
    void overBridge(Walk walk, ContainerInstance instance) {
        walk.pass(Hop.Place.DOCKER_BRIDGE, instance.id(), network.interfaces.of(instance).zone(), new Step(
                Step.Kind.NETWORK_NAMESPACE, Step.Outcome.PASSED, "docker0", Rules.SAME_BRIDGE, "over docker0"));
    }

    private Exit fromBalancer(Walk walk, Location.Balanced at, SocketAddress to) {
        return fromOne(walk, Hop.Place.LOAD_BALANCER, at.balancer().name(), interfaceOf(at), to);
    }

    private Exit fromOne(Walk walk, Hop.Place place, String name, NetworkInterface nic, SocketAddress to) {
        walk.start(new Packet(new SocketAddress(nic.privateIp(), ExamplePorts.EPHEMERAL), to, walk.flow().protocol()));
        Step made = new Step(Step.Kind.ORIGINATE, Step.Outcome.PASSED, name, Rules.GROUP_PER_INTERFACE, "sets out");
        return throughInterface(walk, place, nic, made);
    }

    /** Whether an address is in the subnet itself, so that a packet for it crosses no border (R114). */
    boolean staysIn(Subnet subnet, Ipv4Address address) {
        return network.interfaces.at(subnet.vpc(), address)
                .map(nic -> nic.subnet().id().equals(subnet.id()))
                .orElseGet(() -> subnet.cidr().contains(address));
    }

    private void originate(Walk walk, Optional<Task> task, Hop.Place place, ResourceId subject, NetworkInterface nic,
            SocketAddress to, RuleId rule) {
        Packet packet = new Packet(new SocketAddress(nic.privateIp(), ExamplePorts.EPHEMERAL), to,
                walk.flow().protocol());
        setOut(walk, task, place, subject, nic.zone(), packet, rule);
    }

    /** By itself, or by the proxy beside the application where an alias is called (R146). */
    private void setOut(Walk walk, Optional<Task> task, Hop.Place place, ResourceId subject, Optional<ZoneId> zone,
            Packet packet, RuleId rule) {
        Optional<Flow.Alias> alias = walk.flow().alias();
        if (alias.isPresent() && task.isPresent()) {
            network.proxies.send(walk, task.get(), zone, packet, alias.get());
        } else {
            walk.start(packet);
            walk.pass(place, subject, zone,
                    new Step(Step.Kind.ORIGINATE, Step.Outcome.PASSED, subject.value(), rule, "sets out"));
        }
    }

    private Exit throughInterface(Walk walk, Hop.Place place, NetworkInterface nic, Step... before) {
        Optional<Routing.Choice> route = network.routing.choose(nic.subnet(), walk.packet().dst().address());
        List<Step> steps = new ArrayList<>(List.of(before));
        steps.add(network.groups.egress(nic, walk.packet()));
        if (!staysIn(nic.subnet(), walk.packet().dst().address())) {
            network.borders.leave(walk, nic.subnet(), walk.packet(), steps);
        }
        route.map(Routing.Choice::step).ifPresent(steps::add);
        walk.pass(place, nic.owner(), nic.zone(), steps.toArray(Step[]::new));
        walk.comeFrom(nic.subnet());
        return new Exit(nic, route);
    }
}
