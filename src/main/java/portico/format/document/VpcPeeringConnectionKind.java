package portico.format.document;

import portico.format.json.JsonObject;
import portico.model.id.VpcId;
import portico.model.id.VpcPeeringConnectionId;
import portico.model.topology.VpcPeeringConnection;

/** {@code vpcPeeringConnections}: two VPCs, and whether the connection is active. */
final class VpcPeeringConnectionKind implements Kind<VpcPeeringConnection> {

    @Override
    public String key() {
        return "vpcPeeringConnections";
    }

    @Override
    public String noun() {
        return "peering connection";
    }

    @Override
    public Class<VpcPeeringConnection> type() {
        return VpcPeeringConnection.class;
    }

    @Override
    public VpcPeeringConnectionId id(String value) {
        return new VpcPeeringConnectionId(value);
    }

    @Override
    public VpcPeeringConnection read(Fields in, Identity self, Scope scope) {
        return new VpcPeeringConnection(id(self.id()), self.name(), vpc(in, "requester", scope),
                vpc(in, "accepter", scope), in.flag("active", true));
    }

    private static VpcId vpc(Fields in, String side, Scope scope) {
        return in.required(side, in.reference(side, scope.<VpcId>names(Kinds.VPCS)));
    }

    @Override
    public JsonObject write(VpcPeeringConnection connection, JsonObject out) {
        return out.put("requester", connection.requester().value())
                .put("accepter", connection.accepter().value())
                .when(!connection.active(), o -> o.put("active", false));
    }
}
