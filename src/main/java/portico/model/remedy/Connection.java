package portico.model.remedy;

import java.util.List;
import java.util.stream.Collectors;
import portico.model.net.Protocol;

/** One who can open a connection to another on a port; by the names of services, databases, gateways and endpoints. */
public record Connection(String from, String to, int port, Protocol protocol) {

    /** The first few, and how many more there are. */
    public static String named(List<Connection> connections, int most) {
        String named = connections.stream().limit(most).map(Connection::toString).collect(Collectors.joining(", "));
        int more = connections.size() - most;
        return named + (more > 0 ? " and " + more + " more" : "");
    }

    @Override
    public String toString() {
        return from + " to " + to + " " + protocol + " " + port;
    }
}
