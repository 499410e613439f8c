package portico.format.describe;

import java.util.Set;
import portico.format.describe.Claims.Trust;
import portico.model.id.VpcId;
import portico.model.id.VpcPeeringConnectionId;
import portico.model.topology.VpcPeeringConnection;

/** VPC peering connections; the VPC on the other side is often another account's, and all that is known of it is its block. */
final class PeeringRecords {

    /** Status codes of connections that are no more, or never came to be. */
    private static final Set<String> GONE = Set.of("deleted", "deleting", "failed", "rejected", "expired");

    private final Desk desk;
    private final References references;

    PeeringRecords(Desk desk) {
        this.desk = desk;
        this.references = desk.references();
    }

    void read() {
        desk.each(Kind.PEERING_CONNECTION, this::connection);
    }

    private void connection(Item item) {
        String status = item.get("Status").text("Code").orElse("active");
        if (GONE.contains(status)) {
            desk.tally().add(status + " VPC peering connections", item);
            return;
        }
        VpcPeeringConnectionId id = new VpcPeeringConnectionId(item.text("VpcPeeringConnectionId").orElseThrow());
        desk.draft()
                .add(new VpcPeeringConnection(id, item.nameTag().orElse(id.value()), side(item.get("RequesterVpcInfo")),
                        side(item.get("AccepterVpcInfo")), status.equals("active")), item);
    }

    private VpcId side(Item info) {
        VpcId vpc = references.vpc(info.get("VpcId"));
        desk.claims().about("VPC", vpc.value()).add(Aspect.BLOCK, info.get("CidrBlock"), Trust.GUESS);
        return vpc;
    }
}
