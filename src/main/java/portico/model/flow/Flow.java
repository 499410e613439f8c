package portico.model.flow;

import java.util.Optional;
import portico.model.net.Protocol;

/**
 * One connection that somebody tries to open.
 *
 * @param port on which the target is asked, from outside it
 * @param alias the name of Service Connect that is called, so that proxies on both sides pass it on; empty where nobody but the two ends takes part
 */
public record Flow(FlowEnd from, FlowEnd to, int port, Protocol protocol, Optional<Alias> alias) {

    /**
     * What a client of Service Connect calls (R145).
     *
     * @param port of the name, which never appears between tasks (R146)
     * @param inside where the application of the target listens
     */
    public record Alias(String name, int port, int inside) {

        @Override
        public String toString() {
            return name + ":" + port;
        }
    }

    public Flow(FlowEnd from, FlowEnd to, int port, Protocol protocol) {
        this(from, to, port, protocol, Optional.empty());
    }

    /** The same to another end. */
    public Flow to(FlowEnd end) {
        return new Flow(from, end, port, protocol, alias);
    }
}
