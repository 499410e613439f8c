package portico.format.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.model.id.TargetGroupId;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.OtherTarget;
import portico.model.topology.TargetGroup.TargetType;
import portico.model.topology.TargetState;
import portico.model.topology.Task;

/** Target groups, and those of their targets that are not tasks of a service (R125, R188). */
final class TargetRecords {

    private final Desk desk;
    private final References references;
    private final Set<String> registered = new HashSet<>();
    private final Map<Kind, Map<TargetGroupId, List<Item>>> told = new EnumMap<>(Kind.class);

    TargetRecords(Desk desk) {
        this.desk = desk;
        this.references = desk.references();
    }

    void read() {
        desk.draft().all(Task.class).forEach(this::register);
        desk.each(Kind.TARGET_GROUP, this::group);
        desk.found().all(Kind.TARGET_HEALTH).forEach(this::mention);
    }

    private void mention(Item health) {
        if (health.text("TargetGroupArn").isPresent()) {
            references.targetGroup(health.get("TargetGroupArn"));
        } else if (groupOf(desk, health).isEmpty()) {
            desk.remarks()
                    .add(Severity.WARNING, "targets without a group", health,
                            "these targets belong to a target group that the file does not name; "
                                    + "it is drawn as unresolved");
            nameless(health);
        }
    }

    private void nameless(Item health) {
        List<OtherTarget> targets = targets(health).toList();
        boolean addresses = targets.stream().noneMatch(target -> target.target().startsWith("i-"));
        TargetGroupId id = new TargetGroupId("target-group-unknown");
        desk.draft()
                .addUnresolved(new TargetGroup(id, id.value(), desk.draft().mention(References.UNKNOWN_VPC, health),
                        addresses ? TargetType.IP : TargetType.INSTANCE, "HTTP",
                        targets.stream().findFirst().map(OtherTarget::port).filter(port -> port > 0).orElse(80),
                        targets));
    }

    private Stream<OtherTarget> targets(Item health) {
        return health.items("TargetHealthDescriptions").stream().flatMap(item -> target(item).stream());
    }

    private Optional<OtherTarget> target(Item item) {
        Item target = item.get("Target");
        return target.text("Id").map(id -> new OtherTarget(id, desk.values().port(target.get("Port")).orElse(0)));
    }

    private void group(Item item) {
        String arn = item.text("TargetGroupArn").orElseThrow();
        TargetGroupId id = references.targetGroupId(arn);
        desk.draft()
                .add(new TargetGroup(id, item.text("TargetGroupName").orElse(id.value()),
                        references.vpc(item.get("VpcId")),
                        Words.of(TargetType.class, item.get("TargetType")).orElse(TargetType.INSTANCE),
                        item.text("Protocol").orElse("HTTP"), desk.values().port(item.get("Port")).orElse(80),
                        others(id), new TargetAttributeRecords(item, of(Kind.TARGET_ATTRIBUTES, id).toList()).read(),
                        health(id)), item);
    }

    /** What is said of targets, where not all is well with them: else nothing need be kept. */
    private Map<OtherTarget, TargetState> health(TargetGroupId group) {
        Map<OtherTarget, TargetState> states = new HashMap<>();
        healthOf(group).flatMap(health -> health.items("TargetHealthDescriptions").stream())
                .forEach(item -> target(item).filter(target -> target.port() > 0)
                        .ifPresent(target -> state(item).ifPresent(state -> states.put(target, state))));
        return states.values().stream().allMatch(TargetState::isServing) ? Map.of() : states;
    }

    private static Optional<TargetState> state(Item target) {
        return Words.of(TargetState.class, target.get("TargetHealth").get("State"));
    }

    private Stream<Item> healthOf(TargetGroupId group) {
        return of(Kind.TARGET_HEALTH, group);
    }

    /** What a file says of a group besides the group itself. */
    private Stream<Item> of(Kind kind, TargetGroupId group) {
        return told.computeIfAbsent(kind, k -> desk.found().by(k, item -> groupOf(desk, item)))
                .getOrDefault(group, List.of())
                .stream();
    }

    /** Targets that no task of a service accounts for. */
    List<OtherTarget> others(TargetGroupId group) {
        return healthOf(group).flatMap(this::targets).filter(target -> !isTask(group, target)).distinct().toList();
    }

    /** Health and attributes name their group only in some outputs; where there is but one group, it is that one. */
    static Optional<TargetGroupId> groupOf(Desk desk, Item health) {
        Collection<Item> groups = desk.found().all(Kind.TARGET_GROUP);
        return health.text("TargetGroupArn")
                .or(() -> groups.size() == 1 ? groups.iterator().next().text("TargetGroupArn") : Optional.empty())
                .map(desk.references()::targetGroupId);
    }

    /** Every task that a service registers: by instance and host port, and by its own address whatever the port. */
    private void register(Task task) {
        List<Service.LoadBalancing> balancings = task.service()
                .flatMap(id -> desk.draft().find(Service.class, id))
                .map(Service::loadBalancers)
                .orElse(List.of());
        balancings.forEach(balancing -> targets(task).forEach(t -> registered.add(balancing.targetGroup() + " " + t)));
    }

    private static List<String> targets(Task task) {
        List<String> targets = new ArrayList<>();
        task.networkInterface().ifPresent(eni -> targets.add(eni.privateIp().toString()));
        task.instance()
                .ifPresent(id -> task.placement()
                        .stream()
                        .flatMap(place -> place.bindings().stream())
                        .forEach(binding -> targets.add(id + ":" + binding.hostPort())));
        return targets;
    }

    private boolean isTask(TargetGroupId group, OtherTarget target) {
        return registered.contains(group + " " + target.target())
                || registered.contains(group + " " + target.target() + ":" + target.port());
    }
}
