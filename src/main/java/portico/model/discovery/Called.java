package portico.model.discovery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.Subjects;
import portico.model.flow.UnknownSubjectException;
import portico.model.net.Protocol;
import portico.model.topology.Topology;

/**
 * Whom somebody reaches who writes a text on the envelope: a subject, an address, or a name that is looked up first.
 *
 * @param ends all it may be; none where the name does not resolve
 * @param lookup of a name; empty for subjects and addresses
 */
public record Called(List<End> ends, Optional<Lookup> lookup) {

    /**
     * @param port to call there; empty means the one the end is known for
     * @param alias of Service Connect, by which it is called
     */
    public record End(FlowEnd end, OptionalInt port, Optional<Flow.Alias> alias) {

        /** Calls it, on its own port where it has one. */
        public Flow flow(FlowEnd from, int known, Protocol protocol) {
            return new Flow(from, end, port.orElse(known), protocol, alias);
        }
    }

    public Called {
        ends = List.copyOf(ends);
    }

    /**
     * A subject where the text is one, so that a name never hides a resource.
     *
     * @param port empty means the one that the name or the end is known for
     * @throws UnknownSubjectException when it is neither subject nor name
     * @throws portico.model.flow.AmbiguousSubjectException when several of one kind go by it
     */
    public static Called of(Topology topology, FlowEnd from, String text, OptionalInt port) {
        try {
            List<FlowEnd> ends = Subjects.called(topology, text);
            return new Called(ends.stream().map(end -> new End(end, port, Optional.empty())).toList(),
                    Optional.empty());
        } catch (UnknownSubjectException e) {
            Lookup lookup = new Names(topology).ask(from, text, port).orElseThrow(() -> e);
            return new Called(lookup.entries().stream().map(entry -> end(entry, port, lookup.alias())).toList(),
                    Optional.of(lookup));
        }
    }

    private static End end(Entry entry, OptionalInt port, Optional<Flow.Alias> alias) {
        return new End(new FlowEnd.At(entry.holder()), entry.port().isPresent() ? entry.port() : port, alias);
    }
}
