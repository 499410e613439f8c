package portico.format.document;

import portico.format.json.JsonObject;
import portico.model.id.OutsideEndpointId;
import portico.model.net.Ipv4Address;
import portico.model.topology.OutsideEndpoint;

/** {@code outsideEndpoints}: something on the internet. */
final class OutsideEndpointKind implements Kind<OutsideEndpoint> {

    @Override
    public String key() {
        return "outsideEndpoints";
    }

    @Override
    public String noun() {
        return "outside endpoint";
    }

    @Override
    public Class<OutsideEndpoint> type() {
        return OutsideEndpoint.class;
    }

    @Override
    public OutsideEndpointId id(String value) {
        return new OutsideEndpointId(value);
    }

    @Override
    public OutsideEndpoint read(Fields in, Identity self, Scope scope) {
        return new OutsideEndpoint(id(self.id()), self.name(),
                in.required("address", in.parsed("address", Ipv4Address::of)), in.integer("port", 1, 65535, 443));
    }

    @Override
    public JsonObject write(OutsideEndpoint endpoint, JsonObject out) {
        return out.put("address", endpoint.address().toString()).put("port", endpoint.port());
    }
}
