package portico.view.sheet;

import static portico.view.sheet.Grid.Column.number;
import static portico.view.sheet.Grid.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.capacity.HostPort;
import portico.model.id.ResourceId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.placement.DynamicPorts;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.view.sheet.CursorSteps.Step;
import portico.view.sheet.Grid.Line;

/**
 * The history of each host's cursor in the range of dynamic host ports: what the agent handed out and in which order, where
 * it stands, what comes next and what only after the wrap (R22–R28). An agent so old that Docker counts has two cursors (R24).
 */
public final class CursorHistory {
    /** Of the table. */
    public static final String TITLE = "Port cursor";

    private final Analysis analysis;
    private final Topology topology;

    CursorHistory(Analysis analysis) {
        this.analysis = analysis;
        this.topology = analysis.topology();
    }

    /** What to look for while this is selected: the host, or that of the task; everything while it is something else. */
    public static String wordsFor(Topology topology, Optional<ResourceId> selected) {
        return selected.flatMap(topology::find)
                .flatMap(found -> found instanceof Task task ? task.instance().map(topology::instance)
                        : Optional.of(found).filter(ContainerInstance.class::isInstance))
                .map(Resource::name)
                .orElse("");
    }

    Grid grid() {
        return new Grid(TITLE,
                List.of(text("Host", 110), number("Step", 60), number("Port"), number("to", 80), text("Protocol", 80),
                        text("What the agent did", 300), text("Task", 150), text("Container", 120), text("Rule", 60)),
                topology.instances().stream().flatMap(host -> lines(host).stream()).toList());
    }

    private List<Line> lines(ContainerInstance host) {
        DynamicPorts dynamic = DynamicPorts.of(topology, analysis.capacity().of(host.id()));
        List<HostPort> taken = analysis.capacity().of(host.id()).hostPorts();
        Counter both = new Counter(host, dynamic.last(), "tcp, udp");
        if (!dynamic.apart()) {
            return both.lines(dynamic, taken, dynamic.nextTcp());
        }
        return Stream.concat(
                new Counter(host, dynamic.last(), "tcp").lines(dynamic, of(Protocol.TCP, taken), dynamic.nextTcp())
                        .stream(),
                new Counter(host, host.hostPorts().lastAssignedUdp(), "udp")
                        .lines(dynamic, of(Protocol.UDP, taken), dynamic.nextUdp())
                        .stream())
                .toList();
    }

    private static List<HostPort> of(Protocol protocol, List<HostPort> taken) {
        return taken.stream().filter(port -> port.protocol() == protocol).toList();
    }

    /** One cursor of one host. */
    private record Counter(ContainerInstance host, OptionalInt cursor, String protocols) {

        List<Line> lines(DynamicPorts dynamic, List<HostPort> taken, OptionalInt next) {
            CursorSteps steps = new CursorSteps(dynamic.range(), cursor, taken);
            List<Line> lines = new ArrayList<>();
            steps.steps().forEach(step -> lines.add(line(lines.size() + 1, step)));
            lines.add(next(lines.size() + 1, dynamic.range(), next));
            steps.firstAfterWrap()
                    .stream()
                    .filter(port -> cursor.isPresent() && port <= cursor.getAsInt() && next.orElse(0) != port)
                    .mapToObj(port -> line(lines.size() + 1, PortRange.single(port),
                            "First after the wrap at " + dynamic.range().last(), "R25"))
                    .forEach(lines::add);
            return lines;
        }

        private Line line(int number, Step step) {
            return Line.of(host.id(), host.name(), number, step.ports().first(), step.ports().last(),
                    step.holder().map(port -> port.protocol().toString()).orElse(protocols), step.what().words(),
                    step.holder().flatMap(HostPort::task).map(Object::toString).orElse(""),
                    step.holder().flatMap(HostPort::container).orElse(""), step.what().rule());
        }

        private Line next(int number, PortRange range, OptionalInt next) {
            return next.isPresent() ? line(number, PortRange.single(next.getAsInt()), "Comes next", "R23")
                    : Line.of(host.id(), host.name(), number, range.first(), range.last(), protocols,
                            "Nothing is free up to the end: the next request fails, the one after it begins anew", "",
                            "", "R27");
        }

        private Line line(int number, PortRange ports, String words, String rule) {
            return Line.of(host.id(), host.name(), number, ports.first(), ports.last(), protocols, words, "", "", rule);
        }
    }
}
