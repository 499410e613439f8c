package portico.format.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portico.model.analysis.Statement;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.net.Protocol;
import portico.model.topology.NetworkBinding;
import portico.model.topology.TargetGroup.OtherTarget;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;

/** The figures in the files that also follow from the rest of them (R46, R82, R187). */
final class StatementRecords {

    private static final Pattern CONTAINER_INSTANCE = Pattern.compile("\\(container-instance ([^)\\s]+)\\)");

    private final Desk desk;
    private final Ahead<List<Statement>> remaining;
    private final Interfaces interfaces;

    StatementRecords(Desk desk, Interfaces interfaces) {
        this.desk = desk;
        this.remaining = desk.ahead(desk.found().all(Kind.CONTAINER_INSTANCE), StatementRecords::remaining);
        this.interfaces = interfaces;
    }

    List<Statement> read() {
        List<Statement> statements = new ArrayList<>();
        remaining.forEach(statements::addAll);
        desk.draft().all(Task.class).filter(task -> !desk.draft().unresolved().contains(task.id())).forEach(task -> {
            task.instance()
                    .filter(_ -> task.isStaying())
                    .ifPresent(id -> statements.add(new Statement.RunsOn(task.id(), id)));
            task.placement()
                    .stream()
                    .flatMap(place -> bindings(task, place))
                    .distinct()
                    .map(binding -> new Statement.HostPortBound(task.id(), binding))
                    .forEach(statements::add);
        });
        desk.found().all(Kind.SERVICE).forEach(item -> event(item, statements));
        desk.found().all(Kind.INSTANCE).forEach(item -> interfaces(item, statements));
        desk.found().all(Kind.TARGET_HEALTH).forEach(item -> targets(item, statements));
        addresses(statements);
        return statements;
    }

    /** Those that are drawn, and those that other recordings of the same task tell (R35). */
    private Stream<NetworkBinding> bindings(Task task, Task.Placement place) {
        if (place.networkInterface().isPresent()) {
            return place.bindings().stream();
        }
        Optional<TaskDefinition> definition = desk.draft().find(TaskDefinition.class, task.taskDefinition());
        Stream<NetworkBinding> others = desk.found()
                .recordings(task.id().value())
                .stream()
                .flatMap(item -> definition.stream().flatMap(d -> new TaskBindings(desk).bindings(item, d).stream()));
        return Stream.concat(place.bindings().stream(), others);
    }

    private static List<Statement> remaining(Item item) {
        List<Statement> statements = new ArrayList<>();
        InstanceId id = new InstanceId(Registration.instance(item, Kind.CONTAINER_INSTANCE.keyOf(item).orElseThrow()));
        Registration.remaining(item, "CPU")
                .number("integerValue")
                .ifPresent(units -> statements.add(new Statement.CpuLeft(id, units)));
        Registration.remaining(item, "MEMORY")
                .number("integerValue")
                .ifPresent(mib -> statements.add(new Statement.MemoryLeft(id, mib)));
        ports(Registration.remaining(item, "PORTS"), id, Protocol.TCP).forEach(statements::add);
        ports(Registration.remaining(item, "PORTS_UDP"), id, Protocol.UDP).forEach(statements::add);
        return statements;
    }

    private static Stream<Statement> ports(Item resource, InstanceId id, Protocol protocol) {
        return !resource.has("stringSetValue") ? Stream.empty()
                : Stream.of(new Statement.PortsTaken(id, protocol, Registration.ports(resource)));
    }

    /** AWS writes the name with and without parentheses (R46); the events stand the newest first. */
    private void event(Item item, List<Statement> statements) {
        ServiceId id = desk.references().serviceId(Kind.SERVICE.keyOf(item).orElseThrow());
        item.items("events")
                .stream()
                .flatMap(event -> event.text("message").stream())
                .filter(message -> message.contains("has reached a steady state")
                        || message.contains("unable to place"))
                .findFirst()
                .map(message -> message.replaceFirst("^service (\\S+)", "(service $1)"))
                .map(this::withInstances)
                .ifPresent(message -> statements.add(new Statement.NewestEvent(id, message)));
    }

    /** ECS names the container instance; here, as everywhere, it is called by its EC2 instance. */
    private String withInstances(String message) {
        return CONTAINER_INSTANCE.matcher(message)
                .replaceAll(found -> Matcher.quoteReplacement("(container-instance " + desk.found()
                        .find(Kind.CONTAINER_INSTANCE, found.group(1))
                        .flatMap(item -> item.text("ec2InstanceId"))
                        .orElse(found.group(1)) + ")"));
    }

    /** Branches are not among them (R190). */
    private static void interfaces(Item item, List<Statement> statements) {
        List<Item> attached = item.items("NetworkInterfaces")
                .stream()
                .filter(eni -> eni.text("InterfaceType").filter("branch"::equals).isEmpty())
                .toList();
        if (!attached.isEmpty()) {
            statements.add(new Statement.InterfacesAttached(new InstanceId(item.text("InstanceId").orElseThrow()),
                    attached.size()));
        }
    }

    private void targets(Item health, List<Statement> statements) {
        List<OtherTarget> targets = health.items("TargetHealthDescriptions")
                .stream()
                .filter(item -> item.get("TargetHealth").text("State").filter("draining"::equals).isEmpty())
                .map(item -> item.get("Target"))
                .flatMap(target -> target.text("Id")
                        .map(id -> new OtherTarget(id, target.number("Port").orElse(0)))
                        .stream())
                .filter(target -> target.port() > 0)
                .toList();
        TargetRecords.groupOf(desk, health)
                .ifPresent(group -> statements.add(new Statement.TargetsRegistered(group, targets)));
    }

    private void addresses(List<Statement> statements) {
        Map<SubnetId, Integer> strangers = interfaces.strangers();
        desk.found().all(Kind.SUBNET).forEach(item -> {
            OptionalInt free = item.number("AvailableIpAddressCount");
            SubnetId id = new SubnetId(item.text("SubnetId").orElseThrow());
            free.ifPresent(
                    count -> statements.add(new Statement.AddressesFree(id, count, strangers.getOrDefault(id, 0))));
        });
    }
}
