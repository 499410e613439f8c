package portico.model.flow;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.net.SocketAddress;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.ServiceConnect;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * The proxies that Service Connect puts into the tasks of a service (R145): one takes what its own application calls by an alias, the other what
 * arrives for its own application (R146). Each opens a connection of its own.
 */
final class ConnectProxies {

    private static final String NAME = "Service Connect proxy";
    private static final Ipv4Address LOOPBACK = Ipv4Address.of("127.0.0.1");
    /** Where aliases lead inside a task: to a link-local address each, of which this stands for any (modelling). */
    private static final Ipv4Address ALIASED = Ipv4Address.of("169.254.23.1");

    private final Topology topology;
    private final TaskPorts ports;

    ConnectProxies(Topology topology, TaskPorts ports) {
        this.topology = topology;
        this.ports = ports;
    }

    /** The application calls an alias; the packet that its proxy makes of that is the one given. */
    void send(Walk walk, Task task, Optional<ZoneId> zone, Packet made, Flow.Alias alias) {
        SocketAddress app = new SocketAddress(LOOPBACK, ExamplePorts.EPHEMERAL);
        walk.start(new Packet(app, new SocketAddress(ALIASED, alias.port()), made.protocol()));
        walk.pass(Hop.Place.TASK, task.id(), zone,
                new Step(Step.Kind.ORIGINATE, Step.Outcome.PASSED, task.name(), Rules.ALIAS, "calls " + alias
                        + ": /etc/hosts leads to the proxy beside it (at which link-local address: modelling)"));
        walk.rewrite(Hop.Place.TASK, task.id(), zone, made,
                new Step(Step.Kind.SERVICE_CONNECT, Step.Outcome.REWRITTEN, NAME, Rules.CONNECT_PATH,
                        "opens a connection of its own to " + made.dst() + ", one of those who offer " + alias.name()));
    }

    /** What arrives at a task is handed to its application by a proxy: the port of the application, where it does. */
    OptionalInt inside(Task task, Flow flow, int port) {
        return flow.alias().isPresent() ? OptionalInt.of(flow.alias().get().inside()) : ingress(task, port);
    }

    /** The port of the application behind a port on which only the proxy listens (R146). */
    OptionalInt ingress(Task task, int port) {
        return endpoints(task).filter(endpoint -> endpoint.ingressPort().equals(OptionalInt.of(port)))
                .flatMap(endpoint -> mapping(task, endpoint.portName()).stream())
                .mapToInt(PortMapping::containerPort)
                .findFirst();
    }

    private Stream<ServiceConnect.Endpoint> endpoints(Task task) {
        return task.service()
                .flatMap(id -> topology.service(id).discovery().connect())
                .stream()
                .flatMap(connect -> connect.endpoints().stream());
    }

    private Optional<PortMapping> mapping(Task task, String name) {
        return topology.definitionOf(task)
                .containers()
                .stream()
                .map(ContainerDefinition::portMappings)
                .flatMap(mappings -> mappings.stream())
                .filter(mapping -> mapping.name().equals(Optional.of(name)))
                .findFirst();
    }

    /** The packet that the walk carries is handed to the application. */
    void receive(Walk walk, Task task, Optional<ZoneId> zone, int inside) {
        Ipv4Address application = application(task, inside, walk.packet().protocol());
        SocketAddress proxy = new SocketAddress(application, ExamplePorts.PROXY);
        Packet handed = new Packet(proxy, new SocketAddress(application, inside), walk.packet().protocol());
        walk.rewrite(Hop.Place.TASK, task.id(), zone, handed,
                new Step(Step.Kind.SERVICE_CONNECT, Step.Outcome.REWRITTEN, NAME, Rules.CONNECT_PATH,
                        "hands it to the application on " + handed.dst() + bridged(task)));
    }

    /** In bridge mode each container has a namespace of its own, so that the proxy finds the application over docker0 (R147). */
    private Ipv4Address application(Task task, int port, Protocol protocol) {
        return isBridge(task) ? ports.containerAddress(task, ports.listener(task, port, protocol)) : LOOPBACK;
    }

    private String bridged(Task task) {
        return isBridge(task) ? ", over docker0, from an address of its own (modelling)" : "";
    }

    private boolean isBridge(Task task) {
        NetworkMode mode = topology.definitionOf(task).networkMode();
        return mode == NetworkMode.BRIDGE || mode == NetworkMode.DEFAULT;
    }
}
