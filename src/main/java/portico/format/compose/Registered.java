package portico.format.compose;

import java.util.List;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;
import portico.format.json.Place;

/** The names under which Docker Compose's ECS integration registers the services of a project: {@code service.project.local} (R138). */
record Registered(Estate estate, Project project) {

    private static final int SECONDS = 60;

    /** Adds the Cloud Map service and its namespace; gives what the ECS service registers with. */
    Json.Obj under(String service, Place place) {
        String namespace = "ns-" + project.name();
        String id = "srv-" + project.name() + "-" + service;
        estate.add(project.source(), "Namespaces",
                Described.at(place).put("Id", namespace).put("Name", project.name() + ".local").build());
        Json.Obj record = Described.at(place).put("Type", "A").put("TTL", Json.of(SECONDS)).build();
        estate.add(project.source(), "Services",
                Described.at(place)
                        .put("Id", id)
                        .put("Name", service)
                        .put("NamespaceId", namespace)
                        .put("DnsConfig", Described.at(place).put("DnsRecords", List.of(record)).build())
                        .build());
        return Described.at(place).put("registryArn", id).build();
    }
}
