package portico.format.compose;

import java.util.List;
import java.util.stream.Stream;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** {@code service_discovery} of ecs-params: the name under which Cloud Map shall know the service (R138). */
record ServiceDiscovery(Json root) {

    /**
     * Adds the Cloud Map service, and its namespace where it is told.
     *
     * @param usual the name where none is written
     * @return what the ECS service registers with
     */
    Json.Obj say(Estate estate, String source, String usual) {
        Json service = at("service_discovery_service");
        String id = "srv-" + service.text("name").orElse(usual);
        Json namespace = Stream.of("private_dns_namespace", "public_dns_namespace")
                .flatMap(kind -> root.find(kind).stream())
                .findFirst()
                .orElseGet(Json::none);
        String under = namespace.text("id").or(() -> namespace.text("name")).orElse("");
        if (namespace.find("name").isPresent()) {
            estate.add(source, "Namespaces",
                    Described.at(namespace.place()).put("Id", under).put("Name", namespace.find("name")).build());
        }
        Described entry = Described.at(root.place())
                .put("Id", id)
                .put("Name", service.text("name").orElse(usual))
                .put("DnsConfig", config(service.find("dns_config").orElseGet(Json::none)));
        estate.add(source, "Services", (under.isEmpty() ? entry : entry.put("NamespaceId", under)).build());
        return Described.at(root.place())
                .put("registryArn", id)
                .put("containerName", root.find("container_name"))
                .put("containerPort", root.find("container_port"))
                .build();
    }

    private Json at(String name) {
        return root.find(name).orElseGet(Json::none);
    }

    private static Json.Obj config(Json dns) {
        Json.Obj record = Described.at(dns.place()).put("Type", dns.find("type")).put("TTL", dns.find("ttl")).build();
        return Described.at(dns.place()).put("DnsRecords", List.of(record)).build();
    }
}
