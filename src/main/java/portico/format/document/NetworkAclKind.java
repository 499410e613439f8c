package portico.format.document;

import java.util.List;
import java.util.Optional;
import portico.format.json.JsonObject;
import portico.model.id.NetworkAclId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkAclEntry;

/** {@code networkAcls}; a default one of which nothing is written lets everything pass, any other one nothing (R113). */
final class NetworkAclKind implements Kind<NetworkAcl> {

    private static final NetworkAclEntry EVERYTHING = new NetworkAclEntry(100, Optional.empty(), PortRange.ALL,
            Cidr.EVERYWHERE, NetworkAclEntry.Action.ALLOW);

    @Override
    public String key() {
        return "networkAcls";
    }

    @Override
    public String noun() {
        return "network ACL";
    }

    @Override
    public Class<NetworkAcl> type() {
        return NetworkAcl.class;
    }

    @Override
    public NetworkAclId id(String value) {
        return new NetworkAclId(value);
    }

    @Override
    public NetworkAcl read(Fields in, Identity self, Scope scope) {
        boolean isDefault = in.flag("default", false);
        return new NetworkAcl(id(self.id()), self.name(), scope.vpc(in), isDefault,
                in.references("subnets", scope.names(Kinds.SUBNETS)), entries(in, "ingress", "from", isDefault),
                entries(in, "egress", "to", isDefault));
    }

    private static List<NetworkAclEntry> entries(Fields in, String direction, String side, boolean isDefault) {
        List<NetworkAclEntry> written = in.objects(direction, entry -> NetworkAclEntries.read(entry, side));
        return isDefault && !in.has(direction) ? List.of(EVERYTHING) : written;
    }

    @Override
    public JsonObject write(NetworkAcl acl, JsonObject out) {
        return out.put("vpc", acl.vpc().value())
                .when(acl.isDefault(), o -> o.put("default", true))
                .when(!acl.subnets().isEmpty(), o -> o.put("subnets", acl.subnets()))
                .put("ingress", acl.ingress(), entry -> NetworkAclEntries.write(entry, "from"))
                .put("egress", acl.egress(), entry -> NetworkAclEntries.write(entry, "to"));
    }
}
