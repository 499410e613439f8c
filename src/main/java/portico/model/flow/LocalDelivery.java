package portico.model.flow;

import java.util.Optional;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.net.SocketAddress;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;

/** Packets that never leave their host, which no security group and no flow log sees (R167). */
final class LocalDelivery {

    private static final Ipv4Address LOOPBACK = Ipv4Address.of("127.0.0.1");
    private static final Ipv4Address DOCKER0 = Ipv4Address.of("172.17.0.1");

    private final Network network;
    private final Departure departure;
    private final Arrival arrival;

    LocalDelivery(Network network, Departure departure, Arrival arrival) {
        this.network = network;
        this.departure = departure;
        this.arrival = arrival;
    }

    /** Delivers where both ends share a namespace or a host; false where the packet has to leave. */
    boolean deliver(Walk walk, Location from, Location to) {
        return switch (from) {
            case Location.OwnInterface a when to instanceof Location.OwnInterface b && a.task().equals(b.task()) ->
                toItself(walk, a);
            case Location.OnBridge a when to instanceof Location.OnBridge b && same(a.instance(), b.instance()) ->
                onBridge(walk, a, b);
            case Location.OnBridge a when to instanceof Location.InHost b && same(a.instance(), b.instance()) ->
                toHost(walk, a, b);
            case Location.InHost a when to instanceof Location.InHost b && same(a.instance(), b.instance()) ->
                inHost(walk, a, b);
            case Location.InHost a when to instanceof Location.OnBridge b && same(a.instance(), b.instance()) ->
                ontoBridge(walk, a, b);
            default -> false;
        };
    }

    /** A task without any network speaks to itself all the same (R7). */
    boolean alone(Walk walk, Location from, Location to) {
        if (from.equals(to) && from instanceof Location.Nowhere nowhere) {
            nowhere.alone().ifPresent(task -> loopback(walk, task, zoneOf(task)));
            return nowhere.alone().isPresent();
        }
        return false;
    }

    private Optional<ZoneId> zoneOf(Task task) {
        return network.interfaces.of(network.topology.instance(task.instance().orElseThrow())).zone();
    }

    private static boolean same(ContainerInstance a, ContainerInstance b) {
        return a.id().equals(b.id());
    }

    /** Over loopback; by an alias, its proxy calls its own address, for which the packet need not leave either. */
    private boolean toItself(Walk walk, Location.OwnInterface at) {
        Optional<ZoneId> zone = at.nic().zone();
        if (walk.flow().alias().isEmpty()) {
            return loopback(walk, at.task(), zone);
        }
        departure.originate(walk, at, new SocketAddress(at.nic().privateIp(), walk.flow().port()));
        arrival.inTask(walk, at.task(), zone);
        return true;
    }

    private boolean loopback(Walk walk, Task task, Optional<ZoneId> zone) {
        walk.start(new Packet(new SocketAddress(LOOPBACK, ExamplePorts.EPHEMERAL),
                new SocketAddress(LOOPBACK, walk.flow().port()), walk.flow().protocol()));
        walk.pass(Hop.Place.TASK, task.id(), zone, namespace(task.name(), Rules.LOOPBACK, "loopback inside the task"));
        arrival.inTask(walk, task, zone);
        return true;
    }

    private static Step namespace(String by, RuleId rule, String detail) {
        return new Step(Step.Kind.NETWORK_NAMESPACE, Step.Outcome.PASSED, by, rule, detail);
    }

    /** By container address any port goes straight over docker0 (R159); by host port the packet meets docker-proxy or DNAT (R157). */
    private boolean onBridge(Walk walk, Location.OnBridge from, Location.OnBridge to) {
        Optional<TaskPorts.Published> asked = network.ports.byHostPort(to.task(), walk.flow().port(),
                walk.flow().protocol());
        boolean listens = network.ports.listener(to.task(), walk.flow().port(), walk.flow().protocol()).isPresent();
        if (asked.isPresent() && (!listens || walk.flow().alias().isPresent())) {
            byHostPort(walk, from, to, asked.get());
        } else {
            byContainerAddress(walk, from, to);
        }
        return true;
    }

    private void byContainerAddress(Walk walk, Location.OnBridge from, Location.OnBridge to) {
        Optional<String> container = network.ports.listener(to.task(), walk.flow().port(), walk.flow().protocol());
        departure.ontoBridge(walk, from,
                new SocketAddress(network.ports.containerAddress(to.task(), container), walk.flow().port()));
        String name = container.orElse(to.task().name());
        walk.pass(Hop.Place.TASK, to.task().id(), to.nic().zone(), new Step(Step.Kind.LISTENER, Step.Outcome.PERMITTED,
                name, Rules.SAME_BRIDGE, "any port, mapped or not, sees " + walk.packet().src()));
    }

    private void byHostPort(Walk walk, Location.OnBridge from, Location.OnBridge to, TaskPorts.Published asked) {
        Optional<ZoneId> zone = to.nic().zone();
        departure.ontoBridge(walk, from, new SocketAddress(to.nic().privateIp(), asked.hostPort()));
        Packet arriving = walk.packet().to(asked.container());
        if (to.instance().hostPorts().userlandProxy()) {
            SocketAddress proxy = new SocketAddress(DOCKER0, ExamplePorts.PROXY);
            walk.rewrite(Hop.Place.HOST_NAMESPACE, to.instance().id(), zone, arriving.from(proxy),
                    new Step(Step.Kind.USERLAND_PROXY, Step.Outcome.REWRITTEN, "docker-proxy", Rules.USERLAND_PROXY,
                            "opens a connection of its own from " + proxy));
        } else {
            boolean itself = from.task().equals(to.task());
            Packet hairpin = itself ? arriving.from(new SocketAddress(DOCKER0, arriving.src().port())) : arriving;
            walk.rewrite(Hop.Place.HOST_NAT, to.instance().id(), zone, hairpin,
                    new Step(Step.Kind.DNAT, Step.Outcome.REWRITTEN, "iptables", Rules.USERLAND_PROXY,
                            asked.hostPort() + " to " + asked.container()));
        }
        departure.overBridge(walk, to.instance());
        arrival.inTask(walk, to.task(), zone);
    }

    /** A container calls its own host: at a published port as {@link #onBridge}, else local input, neither DNAT nor MASQUERADE. */
    private boolean toHost(Walk walk, Location.OnBridge from, Location.InHost to) {
        int port = walk.flow().port();
        Optional<Location.OnBridge> behind = arrival.bridged(to, port, walk.flow().protocol());
        if (behind.isPresent()) {
            byHostPort(walk, from, behind.get(),
                    network.ports.byHostPort(behind.get().task(), port, walk.flow().protocol()).orElseThrow());
            return true;
        }
        departure.ontoBridge(walk, from, new SocketAddress(to.nic().privateIp(), walk.flow().port()));
        namespaceHop(walk, to);
        arrival.inHost(walk, to);
        return true;
    }

    private boolean inHost(Walk walk, Location.InHost from, Location.InHost to) {
        departure.originate(walk, from, new SocketAddress(to.nic().privateIp(), walk.flow().port()));
        namespaceHop(walk, to);
        arrival.inHost(walk, to);
        return true;
    }

    /** A process on the host calls a published port: nat OUTPUT redirects it (R155). */
    private boolean ontoBridge(Walk walk, Location.InHost from, Location.OnBridge to) {
        int port = network.ports.published(to.task(), walk.flow().port(), walk.flow().protocol())
                .map(TaskPorts.Published::hostPort)
                .orElse(walk.flow().port());
        departure.originate(walk, from, new SocketAddress(to.nic().privateIp(), port));
        if (network.topology.definitionOf(to.task()).networkMode() == NetworkMode.DEFAULT) {
            walk.pass(Hop.Place.HOST_NAMESPACE, to.instance().id(), to.nic().zone(),
                    new Step(Step.Kind.NETWORK_NAMESPACE, Step.Outcome.DENIED, to.instance().name(), Rules.WINDOWS_NAT,
                            "Windows NAT has no loopback: the host itself cannot reach a port that it maps"));
        }
        arrival.throughHost(walk, to);
        return true;
    }

    private static void namespaceHop(Walk walk, Location.InHost to) {
        walk.pass(Hop.Place.HOST_NAMESPACE, to.instance().id(), to.nic().zone(),
                namespace(to.instance().name(), Rules.HOST_NAMESPACE, "delivered inside the host"));
    }
}
