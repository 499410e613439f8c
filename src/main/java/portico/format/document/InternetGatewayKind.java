package portico.format.document;

import portico.format.json.JsonObject;
import portico.model.id.InternetGatewayId;
import portico.model.topology.InternetGateway;

/** {@code internetGateways}. */
final class InternetGatewayKind implements Kind<InternetGateway> {

    @Override
    public String key() {
        return "internetGateways";
    }

    @Override
    public String noun() {
        return "internet gateway";
    }

    @Override
    public Class<InternetGateway> type() {
        return InternetGateway.class;
    }

    @Override
    public InternetGatewayId id(String value) {
        return new InternetGatewayId(value);
    }

    @Override
    public InternetGateway read(Fields in, Identity self, Scope scope) {
        return new InternetGateway(id(self.id()), self.name(), scope.vpc(in));
    }

    @Override
    public JsonObject write(InternetGateway gateway, JsonObject out) {
        return out.put("vpc", gateway.vpc().value());
    }
}
