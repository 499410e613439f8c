package portico.model.flow.reach;

import portico.model.net.PortRange;
import portico.model.net.Protocol;

/** Ports on which a target listens and which no rule tells apart; one, as a rule. */
public record ListeningPort(PortRange ports, Protocol protocol) {

    static ListeningPort of(int port, Protocol protocol) {
        return new ListeningPort(PortRange.single(port), protocol);
    }

    @Override
    public String toString() {
        return ports + (protocol == Protocol.TCP ? "" : "/" + protocol);
    }
}
