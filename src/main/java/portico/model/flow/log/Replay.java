package portico.model.flow.log;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.net.Protocol;
import portico.model.topology.Topology;

/** What a flow log tells, as a flow that the tracer follows, so that both can be held against each other. */
public sealed interface Replay {
    /** From who called to who was called. Whoever cannot be told apart from others on a host is played as the host itself. */
    record Playable(Flow flow) implements Replay {}

    /** @param why as the end of a sentence */
    record Unplayable(String why) implements Replay {}

    /**
     * What is played for a row. A NAT gateway opens nothing of its own: its rows are played as the flow of whoever stands behind it, to whoever is
     * outside (R176).
     */
    static Replay of(FlowSum sum, Topology topology) {
        FlowSum.Key key = sum.key();
        Optional<Protocol> protocol = Stream.of(Protocol.values())
                .filter(each -> each.number() == key.protocol())
                .findFirst();
        if (protocol.isEmpty() || key.port() == 0) {
            return new Unplayable("it has no ports, and a connection needs one");
        }
        if (key.way() == Way.WITH) {
            return new Unplayable("the log does not tell who called whom");
        }
        ReplayEnds ends = new ReplayEnds(topology, key);
        return ends.trouble()
                .<Replay>map(Unplayable::new)
                .orElseGet(() -> new Playable(new Flow(ends.from(), ends.to(), key.port(), protocol.get())));
    }
}
