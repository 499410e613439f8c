package portico.format.document;

import java.util.Optional;
import portico.format.json.JsonObject;
import portico.model.id.NatGatewayId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.NatGateway;

/** {@code natGateways}: zonal in a subnet, regional without; {@code "publicIp": null} makes a private one (R118, R119). */
final class NatGatewayKind implements Kind<NatGateway> {

    @Override
    public String key() {
        return "natGateways";
    }

    @Override
    public String noun() {
        return "NAT gateway";
    }

    @Override
    public Class<NatGateway> type() {
        return NatGateway.class;
    }

    @Override
    public NatGatewayId id(String value) {
        return new NatGatewayId(value);
    }

    @Override
    public NatGateway read(Fields in, Identity self, Scope scope) {
        if (!in.has("subnet")) {
            return new NatGateway(id(self.id()), self.name(), scope.vpc(in), Optional.empty(),
                    in.parsed("privateIp", Ipv4Address::of), scope.addresses().publicIn(in, "publicIp"));
        }
        SubnetId subnet = scope.subnet(in);
        Optional<Ipv4Address> privateIp = in.isNull("privateIp") ? Optional.empty()
                : Optional.of(scope.addresses().privateIn(in, "privateIp", subnet));
        return new NatGateway(id(self.id()), self.name(), scope.vpc(in, subnet), Optional.of(subnet), privateIp,
                scope.addresses().publicIn(in, "publicIp"));
    }

    @Override
    public JsonObject write(NatGateway gateway, JsonObject out) {
        return out.put("vpc", gateway.vpc().value())
                .when(gateway.subnet().isPresent(), o -> o.put("subnet", gateway.subnet()))
                .put("privateIp", gateway.privateIp())
                .put("publicIp", gateway.publicIp());
    }
}
