package portico.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Trace;
import portico.model.id.ResourceId;
import portico.model.topology.Database;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** "What it can reach": databases, what is outside, and one task of each other service, each traced. */
final class ReachSection {
    private static final int MOST = 10;

    private ReachSection() {}

    static Section of(Topology topology, Task from) {
        FlowTracer tracer = new FlowTracer(topology);
        List<Row> rows = new ArrayList<>();
        targets(topology, from).limit(MOST).forEach(target -> row(topology, tracer, from, target).ifPresent(rows::add));
        return Section.of("What it can reach", rows);
    }

    private static Stream<Resource> targets(Topology topology, Task from) {
        Stream<Task> neighbours = topology.services()
                .stream()
                .map(Service::id)
                .filter(id -> !from.service().equals(Optional.of(id)))
                .flatMap(id -> topology.tasks()
                        .stream()
                        .filter(t -> t.isPlaced() && t.service().equals(Optional.of(id)))
                        .limit(1));
        return Stream
                .of(topology.all(Database.class).stream(), topology.all(OutsideEndpoint.class).stream(), neighbours)
                .flatMap(s -> s);
    }

    private static Optional<Row> row(Topology topology, FlowTracer tracer, Task from, Resource target) {
        return Flows.between(topology, new FlowEnd.At(from.id()), new FlowEnd.At(target.id()))
                .map(tracer::trace)
                .map(trace -> row(name(topology, target), target.id(), trace));
    }

    private static String name(Topology topology, Resource target) {
        return target instanceof Task task ? Words.taskName(topology, task) : target.name();
    }

    private static Row row(String name, ResourceId target, Trace trace) {
        return new Row.Mark(trace.isDelivered() ? Tone.OK : Tone.NO, name,
                trace.isDelivered() ? Integer.toString(trace.flow().port()) : why(trace), Optional.of(target));
    }

    private static String why(Trace trace) {
        return trace.blockers().isEmpty() ? Words.sentence(trace.disposition()).toLowerCase(Locale.ROOT)
                : trace.blockers().getFirst().step().detail();
    }
}
