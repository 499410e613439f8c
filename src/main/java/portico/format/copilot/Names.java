package portico.format.copilot;

import java.util.List;
import java.util.Optional;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;
import portico.format.json.Place;

/**
 * How the services of an environment call each other: by Cloud Map, where Copilot registers every service with a port (R138), and by Service
 * Connect where the manifest asks for it (R145). No manifest tells the application, of which both names are made.
 */
record Names(Estate estate, Manifest manifest, Environment environment) {

    /** What Copilot calls the main container's port. */
    static final String PORT = "target";

    private static final int SECONDS = 10;

    private String namespace() {
        return environment.name() + ".${application}.local";
    }

    private Place place() {
        return manifest.place();
    }

    private Optional<Json> port() {
        return manifest.at("image", "port");
    }

    /** Adds the Cloud Map service; empty for a service without a port, which nobody calls. */
    Optional<Json.Obj> registry() {
        return port().map(port -> {
            String id = "srv-" + environment.name() + "-" + manifest.name();
            String namespace = "ns-" + environment.name();
            estate.add(manifest.source(), "Namespaces",
                    Described.at(place()).put("Id", namespace).put("Name", namespace()).build());
            estate.add(manifest.source(), "Services",
                    Described.at(place())
                            .put("Id", id)
                            .put("Name", manifest.name())
                            .put("NamespaceId", namespace)
                            .put("DnsConfig",
                                    Described.at(place()).put("DnsRecords", List.of(dns("A"), dns("SRV"))).build())
                            .build());
            return Described.at(place())
                    .put("registryArn", id)
                    .put("containerName", manifest.name())
                    .put("containerPort", port)
                    .build();
        });
    }

    private Json.Obj dns(String type) {
        return Described.at(place()).put("Type", type).put("TTL", Json.of(SECONDS)).build();
    }

    /** {@code network.connect}: true, or an alias of its own; without a port the service is a client only. */
    Optional<Json.Obj> connect() {
        return manifest.at("network", "connect")
                .filter(connect -> connect.text().filter("false"::equals).isEmpty())
                .map(connect -> Described.at(connect.place())
                        .put("enabled", Json.of(true))
                        .put("namespace", namespace())
                        .put("services",
                                port().map(port -> endpoint(port, connect.text("alias").orElseGet(manifest::name)))
                                        .stream()
                                        .toList())
                        .build());
    }

    private Json.Obj endpoint(Json port, String alias) {
        return Described.at(place())
                .put("portName", PORT)
                .put("discoveryName", manifest.name() + "-sc")
                .put("clientAliases", List.of(Described.at(place()).put("port", port).put("dnsName", alias).build()))
                .build();
    }
}
