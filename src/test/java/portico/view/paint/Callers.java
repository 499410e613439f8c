package portico.view.paint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Trace;
import portico.model.topology.Database;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Everybody who calls somebody in a city. */
final class Callers {

    private static final List<Class<? extends Resource>> CALLED = List.of(Database.class, OutsideEndpoint.class,
            VpcEndpoint.class);

    private Callers() {}

    /** Who calls, and who is called: the internet, the first two tasks of each service and whatever else has a port. */
    static List<Trace> traces(Topology topology) {
        FlowEnd internet = FlowEnd.Internet.CLIENT;
        List<FlowEnd> tasks = topology.tasks()
                .stream()
                .collect(Collectors.groupingBy(Task::service, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(of -> of.stream().limit(2))
                .<FlowEnd>map(task -> new FlowEnd.At(task.id()))
                .toList();
        List<FlowEnd> called = Stream
                .concat(Stream.of(internet),
                        CALLED.stream().flatMap(kind -> topology.all(kind).stream()).map(it -> new FlowEnd.At(it.id())))
                .toList();
        return Stream
                .of(flows(topology, List.of(internet), tasks), flows(topology, tasks, called),
                        flows(topology, tasks, tasks))
                .flatMap(flows -> flows)
                .map(flow -> new FlowTracer(topology).trace(flow))
                .toList();
    }

    private static Stream<Flow> flows(Topology topology, List<FlowEnd> callers, List<FlowEnd> called) {
        return callers.stream()
                .flatMap(from -> called.stream()
                        .filter(to -> !to.equals(from))
                        .flatMap(to -> Flows.between(topology, from, to).stream()));
    }
}
