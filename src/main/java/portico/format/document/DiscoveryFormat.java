package portico.format.document;

import java.util.List;
import java.util.Set;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.topology.Discovery;
import portico.model.topology.ServiceRegistry;
import portico.model.topology.ServiceRegistry.RecordType;
import portico.model.topology.ServiceRegistry.Routing;

/** {@code serviceRegistries}, with what Cloud Map knows of them, and {@code serviceConnectConfiguration} (R138, R145). */
final class DiscoveryFormat {

    private static final int USUAL_SECONDS = 60;
    private static final int MOST_SECONDS = 2_147_483;

    private DiscoveryFormat() {}

    static Discovery read(Fields service) {
        List<ServiceRegistry> registries = service.objects("serviceRegistries", DiscoveryFormat::registry);
        registries.stream()
                .skip(1)
                .forEach(more -> service.warn(Discovery.ONE_REGISTRY + ": " + more.dnsName() + " is left out"));
        return new Discovery(registries.stream().findFirst(), ServiceConnectFormat.read(service));
    }

    private static ServiceRegistry registry(Fields in) {
        in.ignore(Set.of("registryArn", "port"));
        return new ServiceRegistry(in.required("dnsName", in.text("dnsName")),
                in.integer("ttlSeconds", 0, MOST_SECONDS, USUAL_SECONDS), records(in),
                in.choice("routingPolicy", Routing.class, Routing.MULTIVALUE), in.text("containerName"),
                in.integer("containerPort", 1, 65535));
    }

    private static List<RecordType> records(Fields in) {
        return in.texts("dnsRecords").stream().map(text -> Fields.constant(RecordType.class, text)).distinct().toList();
    }

    static void write(Discovery discovery, JsonObject out) {
        discovery.registry().ifPresent(r -> out.put("serviceRegistries", List.of(r), DiscoveryFormat::registry));
        discovery.connect().ifPresent(connect -> ServiceConnectFormat.write(connect, out));
    }

    private static Json registry(ServiceRegistry registry) {
        return new JsonObject().put("dnsName", registry.dnsName())
                .put("ttlSeconds", registry.ttlSeconds())
                .when(!registry.records().isEmpty(), o -> o.put("dnsRecords", registry.records()))
                .when(registry.routing() != Routing.MULTIVALUE, o -> o.put("routingPolicy", registry.routing().name()))
                .when(registry.container().isPresent(), o -> o.put("containerName", registry.container()))
                .when(registry.containerPort().isPresent(), o -> o.put("containerPort", registry.containerPort()))
                .build();
    }
}
