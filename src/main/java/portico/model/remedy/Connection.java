package portico.model.remedy;

import portico.model.net.Protocol;

/** One who can open a connection to another on a port; by the names of services, databases, gateways and endpoints. */
public record Connection(String from, String to, int port, Protocol protocol) {

    @Override
    public String toString() {
        return from + " to " + to + " " + protocol + " " + port;
    }
}
