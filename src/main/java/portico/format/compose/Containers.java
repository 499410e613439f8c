package portico.format.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.dialect.Described;
import portico.format.json.Json;

/** A service of a Compose file as a container definition. */
final class Containers {

    private Containers() {}

    /** @param params what ecs-params say of it; nothing where there are none */
    static Json.Obj definition(String name, Json service, Json params, boolean bridge) {
        Json limits = service.find("deploy")
                .flatMap(deploy -> deploy.find("resources"))
                .flatMap(resources -> resources.find("limits"))
                .orElseGet(Json::none);
        return Described.at(service.place())
                .put("name", name)
                .put("image", service.find("image"))
                .put("cpu", params.find("cpu_shares").or(() -> limits.find("cpus").flatMap(Sizes::units)))
                .put("memory",
                        memory(params, "mem_limit").or(() -> memory(service, "mem_limit"))
                                .or(() -> memory(limits, "memory")))
                .put("memoryReservation",
                        memory(params, "mem_reservation").or(() -> memory(service, "mem_reservation")))
                .put("essential", params.find("essential"))
                .put("portMappings", service.elements("ports").stream().map(p -> Ports.mapping(p, bridge)).toList())
                .put("links", service.elements("links"))
                .put("hostname", service.find("hostname"))
                .put("extraHosts", service.elements("extra_hosts").stream().flatMap(Containers::host).toList())
                .put("dnsServers", listed(service, "dns"))
                .put("dnsSearchDomains", listed(service, "dns_search"))
                .put("privileged", service.find("privileged"))
                .build();
    }

    private static Optional<Json> memory(Json holder, String name) {
        return holder.find(name).flatMap(Sizes::mebibytes);
    }

    private static List<Json> listed(Json service, String name) {
        return service.find(name)
                .filter(value -> value.text().isPresent())
                .map(List::of)
                .orElseGet(() -> service.elements(name));
    }

    private static Stream<Json.Obj> host(Json entry) {
        String[] parts = entry.text().orElse("").split(":", 2);
        return parts.length < 2 ? Stream.empty()
                : Stream.of(Described.at(entry.place()).put("hostname", parts[0]).put("ipAddress", parts[1]).build());
    }
}
