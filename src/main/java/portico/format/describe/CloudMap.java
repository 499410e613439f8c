package portico.format.describe;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.model.id.ServiceId;
import portico.model.topology.Discovery;
import portico.model.topology.Fact;
import portico.model.topology.Service;
import portico.model.topology.ServiceRegistry;
import portico.model.topology.ServiceRegistry.Routing;

/** Names that services register with Cloud Map, so far as the files tell them (R138); what no service registers with is only counted. */
final class CloudMap {

    private static final int USUAL_SECONDS = 60;

    private final Desk desk;
    private final Set<String> used = new HashSet<>();

    CloudMap(Desk desk) {
        this.desk = desk;
    }

    Discovery discovery(Item service, ServiceId id) {
        return new Discovery(registry(service, id), new ServiceConnectRecord(service).read(this::namespace));
    }

    private Optional<ServiceRegistry> registry(Item service, ServiceId id) {
        List<Item> registries = service.items("serviceRegistries")
                .stream()
                .filter(registry -> registry.text("registryArn").isPresent())
                .toList();
        registries.stream()
                .skip(1)
                .forEach(more -> desk.remarks()
                        .add(Severity.WARNING, "second service registries", more,
                                Discovery.ONE_REGISTRY + ": " + Arn.of(more.text("registryArn").orElseThrow()).tail()
                                        + " of " + id + " is left out"));
        return registries.stream().findFirst().map(registry -> named(registry, id));
    }

    private ServiceRegistry named(Item registry, ServiceId id) {
        Item arn = registry.get("registryArn");
        String key = Arn.of(arn.text().orElseThrow()).tail();
        Optional<Item> told = desk.found().find(Kind.CLOUD_MAP_SERVICE, key);
        if (told.map(CloudMapEntry::new).filter(entry -> entry.ttl().isPresent()).isEmpty()) {
            desk.assume(Service.class, id.value(), Fact.TTL, "no file tells it of Cloud Map service " + key);
        }
        told.ifPresentOrElse(item -> used.add(key), () -> desk.remarks()
                .add(Severity.INFO, "service registries", arn, "the DNS name and the time to live of Cloud Map service "
                        + key + " of " + id + " are in no file; " + USUAL_SECONDS + " seconds are assumed"));
        return told.map(CloudMapEntry::new)
                .map(entry -> new ServiceRegistry(entry.name(this::namespace).orElse(key),
                        entry.ttl().orElse(USUAL_SECONDS), entry.records(), entry.routing(),
                        registry.text("containerName"), desk.values().port(registry.get("containerPort"))))
                .orElseGet(() -> new ServiceRegistry(key, USUAL_SECONDS, List.of(), Routing.MULTIVALUE,
                        registry.text("containerName"), desk.values().port(registry.get("containerPort"))));
    }

    private Optional<String> namespace(String id) {
        return namespace(desk, id);
    }

    /** The name of a namespace, where a file tells it. */
    static Optional<String> namespace(Desk desk, String id) {
        return desk.found().find(Kind.CLOUD_MAP_NAMESPACE, id).flatMap(item -> item.text("Name"));
    }

    /** Says what is left over. */
    void count() {
        desk.found()
                .all(Kind.CLOUD_MAP_SERVICE)
                .stream()
                .filter(item -> !used.contains(Kind.CLOUD_MAP_SERVICE.keyOf(item).orElseThrow()))
                .forEach(item -> desk.tally()
                        .add("Cloud Map services that no service in the files registers with", item));
        Stream<Item> namespaces = desk.found().all(Kind.CLOUD_MAP_NAMESPACE).stream();
        namespaces.filter(item -> used.isEmpty()).forEach(item -> desk.tally().add("Cloud Map namespaces", item));
    }
}
