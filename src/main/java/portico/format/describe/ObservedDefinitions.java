package portico.format.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.TaskDefinitionId;
import portico.model.net.PortRange;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;

/** Placeholders for task definitions that no file describes: what their running tasks and their services show of them, and no more. */
final class ObservedDefinitions {

    private final Desk desk;
    private final Firsthand firsthand;
    private final Map<String, List<Glimpse>> tasks = new LinkedHashMap<>();
    private final Map<String, List<Item>> services;

    ObservedDefinitions(Desk desk, Firsthand firsthand) {
        this.desk = desk;
        this.firsthand = firsthand;
        this.services = byDefinition(
                Stream.of(Kind.SERVICE, Kind.TASK_SET).flatMap(kind -> desk.found().all(kind).stream()));
    }

    private static Map<String, List<Item>> byDefinition(Stream<Item> items) {
        Map<String, List<Item>> byDefinition = new LinkedHashMap<>();
        items.forEach(item -> item.text("taskDefinition")
                .ifPresent(arn -> byDefinition.computeIfAbsent(Arn.of(arn).tail(), d -> new ArrayList<>()).add(item)));
        return byDefinition;
    }

    /** Adds a placeholder for every definition that tasks or services mention and no file describes. */
    void read() {
        firsthand.glimpses()
                .forEach(glimpse -> glimpse.definition()
                        .ifPresent(name -> tasks.computeIfAbsent(name, _ -> new ArrayList<>()).add(glimpse)));
        References references = desk.references();
        tasks.values()
                .forEach(theirs -> theirs.stream()
                        .filter(glimpse -> !glimpse.stopped())
                        .findFirst()
                        .ifPresent(glimpse -> references.definition(glimpse.task().get("taskDefinitionArn"))));
        desk.draft().missing().forEach(entry -> {
            if (entry.getKey() instanceof TaskDefinitionId id) {
                add(id, entry.getValue());
            }
        });
    }

    private void add(TaskDefinitionId id, Item where) {
        NetworkMode mode = mode(id);
        desk.draft()
                .addUnresolved(new TaskDefinition(id, DefinitionRecords.family(id), DefinitionRecords.revision(id),
                        mode, Set.of(), amount(id, "cpu"), amount(id, "memory"), containers(id), Set.of()));
        desk.remarks()
                .addMissing("task definition", id, where,
                        "; what its tasks and services show of it is drawn, network mode " + mode.apiName());
    }

    private OptionalInt amount(TaskDefinitionId id, String member) {
        return tasks(id).flatMapToInt(glimpse -> desk.values().amount(glimpse.task().get(member)).stream()).findFirst();
    }

    private Stream<Glimpse> tasks(TaskDefinitionId id) {
        return tasks.getOrDefault(id.value(), List.of()).stream();
    }

    private Stream<Item> services(TaskDefinitionId id) {
        return services.getOrDefault(id.value(), List.of()).stream();
    }

    /** A recorded task may tell it; an interface, Fargate or a network configuration tell awsvpc (R4, R10); else bridge, which is AWS's default (R2). */
    private NetworkMode mode(TaskDefinitionId id) {
        return tasks(id).flatMap(glimpse -> glimpse.mode().stream()).findFirst().orElseGet(() -> shown(id));
    }

    private NetworkMode shown(TaskDefinitionId id) {
        boolean awsvpc = tasks(id).map(Glimpse::task)
                .anyMatch(task -> Attachment.of(task).isPresent() || isFargate(task))
                || services(id).anyMatch(s -> s.get("networkConfiguration").has("awsvpcConfiguration") || isFargate(s));
        return awsvpc ? NetworkMode.AWSVPC : NetworkMode.BRIDGE;
    }

    private boolean isFargate(Item item) {
        return Launch.isFargate(item, desk.found());
    }

    /** What tasks show of them, then those that only services register with load balancers. */
    private List<ContainerDefinition> containers(TaskDefinitionId id) {
        Map<String, List<Glimpse.Container>> shown = tasks(id).flatMap(Glimpse::containers)
                .collect(Collectors.groupingBy(Glimpse.Container::name, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Item>> registered = new LinkedHashMap<>();
        services(id).flatMap(service -> service.items("loadBalancers").stream())
                .forEach(balancer -> balancer.text("containerName")
                        .ifPresent(name -> registered.computeIfAbsent(name, _ -> new ArrayList<>()).add(balancer)));
        Set<String> names = new LinkedHashSet<>(shown.keySet());
        names.addAll(registered.keySet());
        return names.stream()
                .map(name -> container(name, shown.getOrDefault(name, List.of()),
                        registered.getOrDefault(name, List.of())))
                .toList();
    }

    private ContainerDefinition container(String name, List<Glimpse.Container> shown, List<Item> registered) {
        Item item = shown.isEmpty() ? registered.getFirst().nothing() : shown.getFirst().item();
        List<PortMapping> mappings = mappings(
                Stream.concat(shown.stream().flatMap(it -> it.ports().stream()), registered.stream()));
        return new ContainerDefinition(name, item.text("image").orElse(""),
                desk.values().amount(item.get("cpu")).orElse(0), desk.values().amount(item.get("memory")),
                desk.values().amount(item.get("memoryReservation")), true, mappings, List.of());
    }

    /** @param ports bindings of running containers, mappings that recordings tell, and what services register with load balancers */
    private List<PortMapping> mappings(Stream<Item> ports) {
        return ports.flatMap(item -> mapping(item).stream()).distinct().toList();
    }

    private Optional<PortMapping> mapping(Item item) {
        OptionalInt port = desk.values().port(item.get("containerPort"));
        OptionalInt host = desk.values().port(item.get("hostPort"));
        OptionalInt fixed = host.stream().filter(p -> p < TaskBindings.FIRST_DYNAMIC).findFirst();
        return port.isEmpty() ? Optional.empty()
                : desk.values()
                        .protocol(item.get("protocol"))
                        .map(protocol -> new PortMapping(PortRange.single(port.getAsInt()), fixed, protocol,
                                Optional.empty(), Optional.empty()));
    }
}
