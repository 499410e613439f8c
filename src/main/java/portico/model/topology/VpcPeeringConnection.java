package portico.model.topology;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;
import portico.model.id.VpcPeeringConnectionId;

/**
 * A way between two VPCs, for packets of these two only: it passes nothing on to a third network (not transitive). Routes on both sides lead to it.
 *
 * @param active accepted and not deleted; any other connection carries nothing
 */
public record VpcPeeringConnection(VpcPeeringConnectionId id, String name, VpcId requester, VpcId accepter,
        boolean active) implements Resource {

    /** The VPC on the other side of {@code vpc}; empty where this one is on neither. */
    public Optional<VpcId> across(VpcId vpc) {
        return vpc.equals(requester) ? Optional.of(accepter)
                : vpc.equals(accepter) ? Optional.of(requester) : Optional.empty();
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.of(requester, accepter);
    }
}
