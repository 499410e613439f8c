package portico.model.flow.log;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;

/** Turns what a flow log tells into a flow that the tracer follows, so that both can be held against each other. */
public final class Replay {

    private Replay() {}

    /**
     * The flow from who called to who was called. Whoever cannot be told apart from others on a host is played as the host itself. Empty for protocols
     * without ports, and where an end is unknown.
     */
    public static Optional<Flow> of(FlowSum sum) {
        FlowSum.Key key = sum.key();
        boolean ownCalls = key.way() == Way.CALLS || key.way() == Way.ANSWERED_BY;
        Optional<FlowEnd> from = end(ownCalls ? key.own() : key.peer());
        Optional<FlowEnd> to = end(ownCalls ? key.peer() : key.own());
        Optional<Protocol> protocol = Stream.of(Protocol.values())
                .filter(each -> each.number() == key.protocol())
                .findFirst();
        return from.flatMap(
                f -> to.flatMap(t -> protocol.filter(_ -> key.port() > 0).map(p -> new Flow(f, t, key.port(), p))));
    }

    private static Optional<FlowEnd> end(Attribution end) {
        return switch (end) {
            case Attribution.Known(var party, var _) -> Optional.of(new FlowEnd.At(party.owner()));
            case Attribution.Shared(var host, var _) -> Optional.of(new FlowEnd.At(host.owner()));
            case Attribution.Outside(var address) -> internet(address);
            case Attribution.Unknown _ -> Optional.empty();
        };
    }

    private static Optional<FlowEnd> internet(String address) {
        try {
            return Optional.of(new FlowEnd.Internet(Ipv4Address.of(address)));
        } catch (IllegalArgumentException e) {
            return Optional.of(FlowEnd.Internet.CLIENT);
        }
    }
}
