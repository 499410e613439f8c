package portico.view.sheet;

import static portico.view.sheet.Grid.Column.address;
import static portico.view.sheet.Grid.Column.number;
import static portico.view.sheet.Grid.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.capacity.HostPort;
import portico.model.id.ResourceId;
import portico.model.placement.DynamicPorts;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.view.sheet.Grid.Line;

/**
 * Every host port that is taken, and the one each host hands out next: which task and container it leads to, and as which
 * target a load balancer knows it (R35, R125). Where the table is narrow the host port, the task, its container port and the target stay.
 */
public final class PortLedger {
    /** Of the table. */
    public static final String TITLE = "Host ports";

    private static final String NONE = "No host port has these words. A task in awsvpc mode has none: it is reached at its own address, by its container port (R35).";

    private final Analysis analysis;
    private final Topology topology;

    PortLedger(Analysis analysis) {
        this.analysis = analysis;
        this.topology = analysis.topology();
    }

    /** What to look for in the ledger while this is selected: the host or the task; everything while it is something else. */
    public static String wordsFor(Topology topology, Optional<ResourceId> selected) {
        return selected.flatMap(topology::find)
                .filter(found -> found instanceof ContainerInstance || found instanceof Task)
                .map(Resource::name)
                .orElse("");
    }

    Grid grid() {
        return new Grid(TITLE,
                List.of(text("Host", 110), number("Port"), text("Protocol", 80), text("Use", 90),
                        text("Held by", 160).ifRoomy(), text("Task", 130), text("Container", 110).ifRoomy(),
                        number("Container port", 115), address("Container address").ifRoomy(), text("Target", 220)),
                topology.instances().stream().flatMap(this::lines).toList(), NONE);
    }

    private Stream<Line> lines(ContainerInstance host) {
        DynamicPorts dynamic = DynamicPorts.of(topology, analysis.capacity().of(host.id()));
        return Stream.concat(analysis.capacity().of(host.id()).hostPorts().stream().map(port -> line(host, port)),
                Stream.of(next(host, "tcp", dynamic.nextTcp()), next(host, "udp", dynamic.nextUdp()))
                        .flatMap(Optional::stream));
    }

    private Line line(ContainerInstance host, HostPort port) {
        Optional<Task> task = port.task().map(topology::task);
        return Line.of(port.task().<ResourceId>map(id -> id).orElse(host.id()), host.name(), port.port(),
                port.protocol(), Words.sentence(port.use()),
                task.map(holder -> Words.taskName(topology, holder)).orElse("ECS agent, Docker, SSH"),
                port.task().map(Object::toString).orElse(""), port.container().orElse(""), figure(port.containerPort()),
                task.map(holder -> inside(host, holder, port)).orElse(""),
                task.map(holder -> targets(host, holder, port)).orElse(""));
    }

    private static Object figure(OptionalInt port) {
        return port.isPresent() ? port.getAsInt() : "";
    }

    /** The address on docker0 in bridge mode; in host mode the host's own. */
    private static String inside(ContainerInstance host, Task task, HostPort port) {
        return task.placement()
                .flatMap(place -> port.container().map(name -> place.bridgeAddresses().get(name)))
                .map(Object::toString)
                .orElse(port.use() == HostPort.Use.HOST || port.use() == HostPort.Use.UNDECLARED
                        ? Words.address(host.privateIp())
                        : "");
    }

    private String targets(ContainerInstance host, Task task, HostPort port) {
        return task.service()
                .map(topology::service)
                .stream()
                .flatMap(service -> service.loadBalancers().stream())
                .filter(lb -> port.container().equals(Optional.of(lb.container()))
                        && port.containerPort().equals(OptionalInt.of(lb.containerPort())))
                .map(lb -> topology.targetGroup(lb.targetGroup()).name() + " " + host.id() + ":" + port.port())
                .collect(Collectors.joining(", "));
    }

    private static Optional<Line> next(ContainerInstance host, String protocol, OptionalInt port) {
        return port.isEmpty() ? Optional.empty()
                : Optional.of(Line.of(host.id(), host.name(), port.getAsInt(), protocol, "Next", "comes next", "", "",
                        "", "", ""));
    }
}
