package portico.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.model.flow.UnknownSubjectException;
import portico.model.net.Protocol;
import portico.model.topology.Topology;

/** May this reach that? Both ends may stand for several tasks, each of which is asked. */
record Question(Topology topology, CommandSpec spec) {

    /** A target as it was written, with its port where one was. */
    private record Target(List<FlowEnd> ends, OptionalInt port) {}

    /**
     * @param to a subject, or a subject, a colon and a port
     * @param protocol empty means the one the target speaks
     * @throws ParameterException when an end is unknown, ambiguous, or listens on no known port
     */
    List<Trace> ask(String from, String to, Optional<Protocol> protocol) {
        List<FlowEnd> sources = ends(from);
        Target target = target(to);
        FlowTracer tracer = new FlowTracer(topology);
        List<Trace> traces = new ArrayList<>();
        for (FlowEnd source : sources) {
            for (FlowEnd end : target.ends()) {
                if (!source.equals(end) || sources.size() * target.ends().size() == 1) {
                    traces.add(tracer.trace(flow(source, end, target.port(), protocol, to)));
                }
            }
        }
        return traces;
    }

    private Flow flow(FlowEnd from, FlowEnd to, OptionalInt port, Optional<Protocol> protocol, String text) {
        int known = port.isPresent() ? port.getAsInt()
                : Flows.defaultPort(topology, to)
                        .orElseThrow(() -> new ParameterException(spec.commandLine(),
                                "nothing says which port " + text + " listens on; add one, as in " + text + ":443"));
        return new Flow(from, to, known, protocol.orElseGet(() -> Flows.defaultProtocol(topology, to)));
    }

    private Target target(String text) {
        int colon = text.lastIndexOf(':');
        boolean hasPort = colon > 0 && text.substring(colon + 1).matches("\\d{1,5}");
        if (!hasPort || isKnown(text)) {
            return new Target(ends(text), OptionalInt.empty());
        }
        int port = Integer.parseInt(text.substring(colon + 1));
        if (port < 1 || port > 65535) {
            throw new ParameterException(spec.commandLine(), "a port lies between 1 and 65535, not " + port);
        }
        return new Target(ends(text.substring(0, colon)), OptionalInt.of(port));
    }

    private boolean isKnown(String text) {
        try {
            return !Subjects.find(topology, text).isEmpty();
        } catch (UnknownSubjectException e) {
            return false;
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
