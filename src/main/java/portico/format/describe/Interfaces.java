package portico.format.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.describe.Claims.Trust;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;

/** All network interfaces the files describe, and which of them have found the thing they belong to. */
final class Interfaces {

    private final Map<String, Eni> alone = new LinkedHashMap<>();
    private final Map<String, List<Eni>> ofInstance = new HashMap<>();
    private final Map<String, List<Eni>> nested = new LinkedHashMap<>();
    private final Map<String, Eni> byAttachment = new HashMap<>();
    private final Map<String, Eni> byId = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final Collection<Item> tasks;
    private Optional<Set<String>> attached = Optional.empty();
    /** Those that have found their owner, and whether that is a task. */
    private final Map<String, Boolean> taken;

    Interfaces(Desk desk, Firsthand firsthand) {
        this.tasks = desk.found().all(Kind.TASK);
        firsthand.interfaces().forEach(eni -> alone.put(eni.id(), eni));
        desk.found()
                .all(Kind.INSTANCE)
                .forEach(instance -> nested.put(instance.text("InstanceId").orElseThrow(),
                        instance.items("NetworkInterfaces")
                                .stream()
                                .map(item -> new Eni(item, instance.text("InstanceId")))
                                .toList()));
        taken = HashMap.newHashMap(alone.size());
        alone.values()
                .forEach(eni -> eni.instance()
                        .ifPresent(id -> ofInstance.computeIfAbsent(id, i -> new ArrayList<>()).add(eni)));
        all().forEach(eni -> {
            desk.goOn();
            if (byId.putIfAbsent(eni.id(), eni) != null) {
                twice.add(eni.id());
            }
            eni.attachment().ifPresent(attachment -> byAttachment.putIfAbsent(attachment, eni));
        });
        all().filter(eni -> twice.contains(eni.id())).forEach(eni -> claim(eni, desk.claims()));
    }

    /** Whether ECS made it for a task, as itself or the task says. */
    boolean isOfTask(Eni eni) {
        return eni.attachment().isPresent() || attached().contains(eni.id());
    }

    /** What tasks say they have attached; asked for only where an interface does not say itself what it is for. */
    private Set<String> attached() {
        if (attached.isEmpty()) {
            attached = Optional.of(tasks.stream()
                    .flatMap(task -> Attachment.of(task).stream())
                    .flatMap(attachment -> attachment.networkInterface().text().stream())
                    .collect(Collectors.toSet()));
        }
        return attached.get();
    }

    private Stream<Eni> all() {
        return Stream.concat(alone.values().stream(), nested.values().stream().flatMap(List::stream));
    }

    /** Takes in what it says of itself; of one that one call tells of it is asked only where somebody else speaks of it too. */
    void claim(Eni eni, Claims claims) {
        if (!eni.id().isEmpty()) {
            Trust trust = eni.equals(alone.get(eni.id())) ? Trust.OWN : Trust.HOLDER;
            claims.about("network interface", eni.id())
                    .add(Aspect.ADDRESS, eni.address(), trust)
                    .add(Aspect.SUBNET, eni.subnet(), trust);
        }
    }

    /** Those attached to an EC2 instance, whichever call told of them; all of them count as having found their owner. */
    List<Eni> takeOf(String instance) {
        List<Eni> own = nested.getOrDefault(instance, List.of());
        Set<String> ids = new HashSet<>();
        own.forEach(eni -> ids.add(eni.id()));
        List<Eni> all = new ArrayList<>(own);
        ofInstance.getOrDefault(instance, List.of()).stream().filter(eni -> ids.add(eni.id())).forEach(all::add);
        all.forEach(eni -> taken.putIfAbsent(eni.id(), false));
        return all;
    }

    /** The interface of a task: by its id, else by the attachment it was made for. */
    Optional<Eni> find(Attachment attachment) {
        return Optional.ofNullable(byId.get(attachment.networkInterface().text().orElse("")))
                .or(() -> Optional.ofNullable(byAttachment.get(attachment.id())));
    }

    /** Whether one call tells of it, so that no other can contradict. */
    boolean isDescribedOnce(Eni eni) {
        return !eni.id().isEmpty() && !twice.contains(eni.id());
    }

    /** Joins it with its task, so that nobody takes it for one of an unknown task. */
    void takeTask(Eni eni) {
        taken.put(eni.id(), true);
    }

    /** The first interface that is so, if it has not found its owner yet. */
    Optional<Eni> take(Predicate<Eni> such) {
        Optional<Eni> found = alone.values().stream().filter(eni -> !isTaken(eni)).filter(such).findFirst();
        found.ifPresent(eni -> taken.putIfAbsent(eni.id(), false));
        return found;
    }

    private boolean isTaken(Eni eni) {
        return taken.containsKey(eni.id());
    }

    private boolean isTasked(Eni eni) {
        return taken.getOrDefault(eni.id(), false);
    }

    /** Remembers the instances that interfaces are attached to, whether or not a file describes them. AWS's own machines are not meant. */
    void mentionInstances(Draft draft) {
        alone.values()
                .stream()
                .filter(eni -> eni.instance().filter(id -> id.startsWith("i-")).isPresent())
                .forEach(eni -> draft.mention(new InstanceId(eni.instance().get()), eni.item()));
    }

    /** Whether somebody attached it to an instance besides the primary one: not a trunk, and not made by ECS (R76, R189). */
    boolean isByHand(Eni eni) {
        return !eni.isPrimary() && !isOfTask(eni) && !Set.of("trunk", "branch").contains(eni.type());
    }

    /** In each subnet, interfaces whose addresses the topology does not hold: those attached by hand, and those that belong to nothing (R83). */
    Map<SubnetId, Integer> strangers() {
        Map<SubnetId, Integer> strangers = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Stream<Eni> byHand = all().filter(eni -> Boolean.FALSE.equals(taken.get(eni.id())))
                .filter(eni -> eni.instance().isPresent() && isByHand(eni));
        Stream.concat(left().stream(), byHand)
                .filter(eni -> seen.add(eni.id()))
                .flatMap(eni -> eni.subnet().text().stream())
                .forEach(subnet -> strangers.merge(new SubnetId(subnet), 1, Integer::sum));
        return strangers;
    }

    /** All but those of tasks, which their tasks know themselves. */
    Stream<Eni> notOfTasks() {
        return all().filter(eni -> !isTasked(eni));
    }

    /** Those that belong to nothing the model holds. */
    List<Eni> left() {
        return alone.values().stream().filter(eni -> !isTaken(eni)).toList();
    }

    /** Those made for tasks that no file describes, with the attachment's id. */
    Map<String, Eni> ofUnknownTasks() {
        Map<String, Eni> unknown = new LinkedHashMap<>();
        all().filter(eni -> !isTasked(eni))
                .forEach(eni -> eni.attachment().ifPresent(id -> unknown.putIfAbsent(id, eni)));
        return unknown;
    }
}
