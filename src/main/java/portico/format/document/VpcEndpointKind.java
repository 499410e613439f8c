package portico.format.document;

import java.util.List;
import java.util.Locale;
import portico.format.json.JsonObject;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcId;
import portico.model.topology.NodeAddress;
import portico.model.topology.VpcEndpoint;

/** {@code vpcEndpoints}: an interface in each subnet, or a gateway that routes lead to (R120). */
final class VpcEndpointKind implements Kind<VpcEndpoint> {

    @Override
    public String key() {
        return "vpcEndpoints";
    }

    @Override
    public String noun() {
        return "VPC endpoint";
    }

    @Override
    public Class<VpcEndpoint> type() {
        return VpcEndpoint.class;
    }

    @Override
    public VpcEndpointId id(String value) {
        return new VpcEndpointId(value);
    }

    @Override
    public VpcEndpoint read(Fields in, Identity self, Scope scope) {
        List<NodeAddress> interfaces = NodeAddresses.read(in, "interfaces", scope, false);
        return new VpcEndpoint(id(self.id()), self.name(), vpc(in, interfaces, scope),
                in.choice("type", VpcEndpoint.Type.class, VpcEndpoint.Type.INTERFACE),
                in.required("serviceName", in.text("serviceName")), interfaces,
                in.references("securityGroups", scope.names(Kinds.SECURITY_GROUPS)),
                in.flag("privateDnsEnabled", !interfaces.isEmpty()));
    }

    private static VpcId vpc(Fields in, List<NodeAddress> interfaces, Scope scope) {
        return interfaces.isEmpty() ? scope.vpc(in) : scope.vpc(in, interfaces.getFirst().subnet());
    }

    @Override
    public JsonObject write(VpcEndpoint endpoint, JsonObject out) {
        return out.put("vpc", endpoint.vpc().value())
                .put("type", endpoint.type().name().toLowerCase(Locale.ROOT))
                .put("serviceName", endpoint.serviceName())
                .put("interfaces", endpoint.interfaces(), NodeAddresses::write)
                .when(!endpoint.securityGroups().isEmpty(), o -> o.put("securityGroups", endpoint.securityGroups()))
                .put("privateDnsEnabled", endpoint.privateDnsEnabled());
    }
}
