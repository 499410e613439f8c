package portico.model.lesson.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.discovery.Called;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.model.flow.AmbiguousSubjectException;
import portico.model.flow.UnknownSubjectException;
import portico.model.topology.Topology;

/**
 * Everybody who goes by {@code from} opens a connection to everybody who goes by {@code to}, or none of them does (R104 to R183).
 *
 * @param port to call; empty means the one that the target is known for
 */
public record Connects(String from, String to, OptionalInt port, boolean open) implements Claim {

    @Override
    public boolean holds(Analysis analysis) {
        List<Trace> traces = traces(analysis.topology());
        return !traces.isEmpty() && traces.stream().allMatch(trace -> trace.isDelivered() == open);
    }

    /** One trace for each pair; none where a name is unknown. */
    public List<Trace> traces(Topology topology) {
        try {
            FlowTracer tracer = new FlowTracer(topology);
            return Subjects.find(topology, from)
                    .stream()
                    .flatMap(source -> Called.of(topology, source, to, port)
                            .ends()
                            .stream()
                            .filter(end -> !end.end().equals(source))
                            .flatMap(end -> flow(topology, source, end).stream()))
                    .map(tracer::trace)
                    .toList();
        } catch (UnknownSubjectException | AmbiguousSubjectException e) {
            return List.of();
        }
    }

    private static Optional<Flow> flow(Topology topology, FlowEnd from, Called.End to) {
        OptionalInt known = to.port().isPresent() ? to.port() : Flows.defaultPort(topology, to.end());
        return known.isEmpty() ? Optional.empty()
                : Optional.of(to.flow(from, known.getAsInt(), Flows.defaultProtocol(topology, to.end())));
    }

    @Override
    public Stream<Connects> connections() {
        return Stream.of(this);
    }

    @Override
    public String words() {
        String target = to + (port.isPresent() ? ":" + port.getAsInt() : "");
        return from + (open ? " reaches " : " does not reach ") + target;
    }
}
