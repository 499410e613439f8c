package portico.model.topology;

import java.util.List;
import java.util.OptionalInt;

/**
 * Service Connect: a proxy in every task of the service. It calls the endpoints of its namespace, and offers some of its own ports there (R145).
 *
 * @param namespace Cloud Map namespace by name; empty where only the cluster knows it
 * @param endpoints what it offers; none for a service that is only a client
 */
public record ServiceConnect(String namespace, List<Endpoint> endpoints) {

    public ServiceConnect {
        endpoints = List.copyOf(endpoints);
    }

    /**
     * A named port of the task definition, offered to the namespace.
     *
     * @param portName of a port mapping (R38)
     * @param discoveryName its name in Cloud Map; the port's name where nothing else is written
     * @param aliases what clients call
     * @param ingressPort where the proxy takes connections instead of the container port (R146)
     */
    public record Endpoint(String portName, String discoveryName, List<Alias> aliases, OptionalInt ingressPort) {

        public Endpoint {
            aliases = List.copyOf(aliases);
        }
    }

    /** A name and port that resolve inside client tasks only (R145). */
    public record Alias(String dnsName, int port) {}
}
