package portico.model.remedy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.id.DatabaseId;
import portico.model.id.OutsideEndpointId;
import portico.model.id.TaskId;
import portico.model.topology.Topology;

/** Which pairs a change opens besides the one that was asked for: everybody to everybody, on the ports they listen on, before and after. */
final class Openings {

    private final Flow asked;
    private final List<Party> parties;
    private final List<Party> senders;
    private final FlowTracer before;
    private final boolean sample;

    Openings(Topology topology, Flow asked) {
        this.asked = asked;
        this.parties = Parties.of(topology, asked);
        this.senders = parties.stream().filter(party -> opensConnections(topology, party.end())).toList();
        this.before = new FlowTracer(topology);
        this.sample = Parties.isSample(topology);
    }

    /** Whether some tasks stand for others. */
    boolean isSample() {
        return sample;
    }

    List<Opening> after(Topology changed) {
        FlowTracer after = new FlowTracer(changed);
        Set<Opening> opened = new LinkedHashSet<>();
        for (Party to : parties) {
            for (Party.Port port : to.ports()) {
                for (Party from : senders) {
                    Flow flow = new Flow(from.end(), to.end(), port.number(), port.protocol());
                    if (isOther(from, to, port) && after.trace(flow).isDelivered()
                            && !before.trace(flow).isDelivered()) {
                        opened.add(new Opening(from.name(), to.name(), port.known(), port.protocol()));
                    }
                }
            }
        }
        return new ArrayList<>(opened);
    }

    /** Endpoints only answer, and a balancer speaks for others. */
    private static boolean opensConnections(Topology topology, FlowEnd end) {
        return end instanceof FlowEnd.Internet || end instanceof FlowEnd.At(var id) && switch (id) {
            case TaskId _,DatabaseId _,OutsideEndpointId _ -> topology.find(id).isPresent();
            default -> false;
        };
    }

    private boolean isOther(Party from, Party to, Party.Port port) {
        boolean same = from.end().equals(asked.from()) && to.end().equals(asked.to())
                && port.protocol() == asked.protocol();
        return !from.end().equals(to.end()) && !(same && isAsked(to, port));
    }

    /** A host's port and the container's behind it are two names of one way in (R155). */
    private boolean isAsked(Party to, Party.Port port) {
        return to.ports()
                .stream()
                .filter(p -> p.number() == asked.port() && p.protocol() == asked.protocol())
                .findFirst()
                .filter(p -> p.known() == port.known())
                .isPresent();
    }
}
