package portico.model.flow;

import java.util.HashSet;
import java.util.Set;
import portico.model.id.VpcId;
import portico.model.topology.Topology;
import portico.model.topology.VpcPeeringConnection;

/** Which VPCs have an active peering connection with each other. */
final class Peerings {

    private record Pair(VpcId a, VpcId b) {}

    private final Set<Pair> pairs = new HashSet<>();

    Peerings(Topology topology) {
        topology.all(VpcPeeringConnection.class).stream().filter(VpcPeeringConnection::active).forEach(c -> {
            pairs.add(new Pair(c.requester(), c.accepter()));
            pairs.add(new Pair(c.accepter(), c.requester()));
        });
    }

    /** Whether a group of one may name interfaces of the other (R108). */
    boolean sameOrPeered(VpcId a, VpcId b) {
        return a.equals(b) || pairs.contains(new Pair(a, b));
    }
}
