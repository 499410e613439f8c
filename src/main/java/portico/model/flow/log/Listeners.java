package portico.model.flow.log;

import portico.model.net.Protocol;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/**
 * Which side of a connection was called: the one that is known to listen on its port; where both or neither are, the one with the lower port
 * *(modelling)*.
 */
final class Listeners {

    private static final int HTTPS = 443;

    private final Topology topology;

    Listeners(Topology topology) {
        this.topology = topology;
    }

    boolean isServer(Attribution own, int ownPort, Attribution peer, int peerPort) {
        boolean ownListens = listens(own, ownPort);
        boolean peerListens = listens(peer, peerPort);
        return ownListens == peerListens ? ownPort < peerPort : ownListens;
    }

    private boolean listens(Attribution end, int port) {
        return end instanceof Attribution.Known(var party, var by) && (by == Attribution.Evidence.HOST_PORT
                || topology.find(party.owner()).filter(owner -> listens(owner, port)).isPresent());
    }

    private boolean listens(Resource owner, int port) {
        return switch (owner) {
            case Task task -> topology.definitionOf(task)
                    .containers()
                    .stream()
                    .anyMatch(container -> container.listens(port, Protocol.TCP)
                            || container.listens(port, Protocol.UDP));
            case Database database -> database.port() == port;
            case LoadBalancer balancer -> balancer.listeners().stream().anyMatch(l -> l.port() == port);
            case VpcEndpoint _ -> port == HTTPS;
            case OutsideEndpoint outside -> outside.port() == port;
            default -> false;
        };
    }
}
