package portico.format.cloudformation;

import java.util.Optional;
import portico.format.json.Json;

/** Names in Cloud Map. */
final class Discovery {

    private Discovery() {}

    /** Service and namespace, as clients ask for it (R138). */
    static String dnsName(Declared service) {
        String own = service.text("Name").orElseGet(service::identity);
        Optional<String> namespace = namespace(service).flatMap(Json::text);
        return namespace.map(n -> own + "." + n).orElse(own);
    }

    private static Optional<Json> namespace(Declared service) {
        return service.find("NamespaceId").or(() -> service.find("DnsConfig").flatMap(dns -> dns.find("NamespaceId")));
    }
}
