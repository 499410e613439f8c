package portico.format.document;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.topology.ServiceConnect;
import portico.model.topology.ServiceConnect.Alias;
import portico.model.topology.ServiceConnect.Endpoint;

/** {@code serviceConnectConfiguration}, as create-service writes it (R145, R146). */
final class ServiceConnectFormat {

    static final String KEY = "serviceConnectConfiguration";

    private ServiceConnectFormat() {}

    /** One that is switched off is none. */
    static Optional<ServiceConnect> read(Fields service) {
        return service.object(KEY, ServiceConnectFormat::switched).flatMap(connect -> connect);
    }

    private static Optional<ServiceConnect> switched(Fields in) {
        in.ignore(Set.of("logConfiguration", "accessLogConfiguration"));
        boolean enabled = in.flag("enabled", true);
        String namespace = in.text("namespace", "");
        ServiceConnect connect = new ServiceConnect(namespace,
                in.objects("services", each -> endpoint(each, namespace)));
        return enabled ? Optional.of(connect) : Optional.empty();
    }

    private static Endpoint endpoint(Fields in, String namespace) {
        in.ignore(Set.of("timeout", "tls"));
        String port = in.required("portName", in.text("portName"));
        String name = in.text("discoveryName", port);
        return new Endpoint(port, name,
                in.objects("clientAliases", each -> alias(each, namespace.isEmpty() ? name : name + "." + namespace)),
                in.integer("ingressPortOverride", 1, 65535));
    }

    /** Without a name of its own an alias is called as the endpoint in its namespace. */
    private static Alias alias(Fields in, String usual) {
        in.ignore(Set.of("testTrafficRules"));
        OptionalInt port = in.integer("port", 1, 65535);
        return new Alias(in.text("dnsName", usual), port.orElseThrow(() -> new Unreadable("it has no port")));
    }

    static void write(ServiceConnect connect, JsonObject out) {
        out.put(KEY,
                new JsonObject().put("enabled", true)
                        .when(!connect.namespace().isEmpty(), o -> o.put("namespace", connect.namespace()))
                        .when(!connect.endpoints().isEmpty(),
                                o -> o.put("services", connect.endpoints(), ServiceConnectFormat::write)));
    }

    private static Json write(Endpoint endpoint) {
        return new JsonObject().put("portName", endpoint.portName())
                .put("discoveryName", endpoint.discoveryName())
                .put("clientAliases", endpoint.aliases(),
                        alias -> new JsonObject().put("port", alias.port()).put("dnsName", alias.dnsName()).build())
                .when(endpoint.ingressPort().isPresent(), o -> o.put("ingressPortOverride", endpoint.ingressPort()))
                .build();
    }
}
