package portico.model.flow.log;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.FlowEnd;
import portico.model.id.NatGatewayId;
import portico.model.id.ResourceId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Topology;

/** Who calls and who is called, as a row of a flow log tells it. */
final class ReplayEnds {
    private final Topology topology;
    private final FlowSum.Key key;
    private final Attribution caller;
    private final Attribution called;

    ReplayEnds(Topology topology, FlowSum.Key key) {
        this.topology = topology;
        this.key = key;
        boolean ownCalls = key.way() == Way.CALLS || key.way() == Way.ANSWERED_BY;
        Attribution own = own();
        caller = ownCalls ? own : key.peer();
        called = ownCalls ? key.peer() : own;
    }

    /** Behind a NAT gateway stands a task, or somebody outside whom the format may not name. */
    private Attribution own() {
        return key.behind()
                .orElseGet(() -> isGateway(key.own()) && !(key.peer() instanceof Attribution.Outside)
                        ? new Attribution.Outside(FlowEnd.Internet.CLIENT.address().toString())
                        : key.own());
    }

    private static boolean isGateway(Attribution end) {
        return end.certain().filter(party -> party.owner() instanceof NatGatewayId).isPresent();
    }

    FlowEnd from() {
        return end(caller);
    }

    FlowEnd to() {
        return end(called);
    }

    /** Why there is nothing to play. */
    Optional<String> trouble() {
        return Stream.of(caller, called).flatMap(end -> trouble(end).stream()).findFirst();
    }

    private Optional<String> trouble(Attribution end) {
        return switch (end) {
            case Attribution.Unknown(var what) -> Optional.of("nothing in this network holds " + what);
            case Attribution.Known(var party, var _) -> trouble(party.owner());
            case Attribution.Shared _,Attribution.Outside _ -> Optional.empty();
        };
    }

    private Optional<String> trouble(ResourceId owner) {
        if (topology.find(owner).isEmpty()) {
            return Optional.of(owner.value() + " is not in this network");
        }
        return owner instanceof NatGatewayId ? Optional.of(
                "the log does not tell for whom " + owner.value() + " called: the field pkt-srcaddr is missing (R176)")
                : Optional.empty();
    }

    private static FlowEnd end(Attribution end) {
        return switch (end) {
            case Attribution.Known(var party, var _) -> new FlowEnd.At(party.owner());
            case Attribution.Shared(var host, var _) -> new FlowEnd.At(host.owner());
            case Attribution.Outside(var address) -> internet(address);
            case Attribution.Unknown(var what) -> throw new IllegalStateException(what + " is no end of a flow");
        };
    }

    private static FlowEnd internet(String address) {
        return address.indexOf(':') < 0 ? new FlowEnd.Internet(Ipv4Address.of(address)) : FlowEnd.Internet.CLIENT;
    }
}
