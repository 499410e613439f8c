package portico.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import portico.model.discovery.Called;
import portico.model.discovery.Lookup;
import portico.model.discovery.Said;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.model.flow.UnknownSubjectException;
import portico.model.net.Ipv6;
import portico.model.net.Protocol;
import portico.model.topology.Topology;

/** May this reach that? Both ends may stand for several tasks, each of which is asked. */
record Question(Topology topology, CommandSpec spec) {

    /** A target as it was written, and its port where one was. */
    private record Target(String text, OptionalInt port) {}

    /**
     * @param traces of every pair; none where a name does not resolve
     * @param lookups of the name, by each who asks for it; none where the target is no name
     */
    record Answer(List<Trace> traces, List<Lookup> lookups) {

        /** Whether everybody who asks arrives, wherever the answer leads. */
        boolean isDelivered() {
            return lookups.stream().allMatch(Lookup::isAnswered) && traces.stream().allMatch(Trace::isDelivered);
        }
    }

    /**
     * @param to a subject, an address or a name, or one of these, a colon and a port
     * @param protocol empty means the one the target speaks
     * @throws ParameterException when an end is unknown, ambiguous, or listens on no known port
     */
    Answer ask(String from, String to, Optional<Protocol> protocol) {
        List<FlowEnd> sources = ends(from);
        Target target = target(sources.getFirst(), to);
        FlowTracer tracer = new FlowTracer(topology);
        List<Trace> traces = new ArrayList<>();
        List<Lookup> lookups = new ArrayList<>();
        for (FlowEnd source : sources) {
            Called called = called(source, target.text(), target.port());
            called.lookup().ifPresent(lookups::add);
            called.ends()
                    .stream()
                    .filter(end -> !source.equals(end.end()) || sources.size() * called.ends().size() == 1)
                    .map(end -> tracer.trace(flow(source, end, protocol, to)))
                    .forEach(traces::add);
        }
        return new Answer(traces, lookups);
    }

    /** Every way there is; a name that does not resolve has none. */
    List<Trace> ways(String from, String to) {
        Answer answer = ask(from, to, Optional.empty());
        if (answer.traces().isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    to + " does not resolve: "
                            + answer.lookups()
                                    .stream()
                                    .flatMap(lookup -> lookup.said().stream())
                                    .map(Said::toString)
                                    .distinct()
                                    .collect(Collectors.joining("; ")));
        }
        return answer.traces();
    }

    private Flow flow(FlowEnd from, Called.End to, Optional<Protocol> protocol, String text) {
        int known = to.port().isPresent() ? to.port().getAsInt()
                : Flows.defaultPort(topology, to.end())
                        .orElseThrow(() -> new ParameterException(spec.commandLine(),
                                "nothing says which port " + text + " listens on; add one, as in " + text + ":443"));
        return to.flow(from, known, protocol.orElseGet(() -> Flows.defaultProtocol(topology, to.end())));
    }

    private Target target(FlowEnd from, String text) {
        int colon = text.lastIndexOf(':');
        boolean hasPort = colon > 0 && !Ipv6.isAddress(text) && text.substring(colon + 1).matches("\\d{1,5}");
        if (!hasPort || isKnown(from, text)) {
            return new Target(text, OptionalInt.empty());
        }
        int port = Integer.parseInt(text.substring(colon + 1));
        if (port < 1 || port > 65535) {
            throw new ParameterException(spec.commandLine(), "a port lies between 1 and 65535, not " + port);
        }
        return new Target(text.substring(0, colon), OptionalInt.of(port));
    }

    private boolean isKnown(FlowEnd from, String text) {
        try {
            Called.of(topology, from, text, OptionalInt.empty());
            return true;
        } catch (UnknownSubjectException e) {
            return false;
        }
    }

    private Called called(FlowEnd from, String text, OptionalInt port) {
        try {
            return Called.of(topology, from, text, port);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private List<FlowEnd> ends(String text) {
        try {
            return Subjects.find(topology, text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
