package portico.model.remedy.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.capacity.InstanceType;
import portico.model.edit.AddInstance;
import portico.model.edit.Edit;
import portico.model.edit.Twin;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** More hosts like the ones there are, the cheapest first; larger ones of the same family where none of those would do. */
final class HostChanges {

    /** More than so many at once are another design. */
    private static final int MOST = 10;
    /** Of how many kinds of hosts one more is tried. */
    private static final int KINDS = 12;

    private final Waiting waiting;

    private HostChanges(Waiting waiting) {
        this.waiting = waiting;
    }

    static Stream<PlacementChange> of(Waiting waiting) {
        return waiting.needsHost() ? new HostChanges(waiting).changes() : Stream.empty();
    }

    private Stream<PlacementChange> changes() {
        List<PlacementChange> alike = patterns().stream()
                .flatMap(host -> enough(host, host.instanceType()).stream())
                .sorted(Comparator.comparingDouble(Launch::usdPerHour))
                .map(Launch::change)
                .toList();
        return alike.isEmpty() ? patterns().stream().flatMap(host -> larger(host).stream()).map(Launch::change)
                : alike.stream();
    }

    private record Launch(PlacementChange change, double usdPerHour) {}

    /** What a host has in common with its like: where it stands and whose tasks it takes. */
    private record Likeness(String type, SubnetId subnet, Optional<String> capacityProvider) {

        static Likeness of(ContainerInstance host) {
            return new Likeness(host.instanceType(), host.subnet(), host.launch().capacityProvider());
        }
    }

    /** One host of each kind, of those in service where there are some. */
    private Collection<ContainerInstance> patterns() {
        List<ContainerInstance> all = waiting.hosts().toList();
        List<ContainerInstance> serving = all.stream().filter(HostChanges::isInService).toList();
        Map<Likeness, ContainerInstance> kinds = new LinkedHashMap<>();
        (serving.isEmpty() ? all : serving).forEach(host -> kinds.putIfAbsent(Likeness.of(host), host));
        return kinds.values().stream().limit(KINDS).toList();
    }

    private static boolean isInService(ContainerInstance host) {
        return host.status() == InstanceStatus.ACTIVE && host.agent().connected();
    }

    /** The fewest that place all of them, or as many as still make a difference; empty where the first makes none. */
    private Optional<Launch> enough(ContainerInstance pattern, String type) {
        List<Edit> edits = new ArrayList<>();
        Topology grown = waiting.topology();
        Topology filled = grown;
        boolean helps = true;
        while (helps && edits.size() < MOST && waiting.placedIn(filled) < waiting.unplaced().tasks().size()) {
            AddInstance one = new AddInstance(host(grown, pattern, type));
            grown = one.applyTo(grown, waiting.placer());
            Topology refilled = waiting.retry().applyTo(grown, waiting.placer());
            helps = waitingIn(refilled) < waitingIn(filled);
            if (helps) {
                edits.add(one);
                filled = refilled;
            }
        }
        return edits.isEmpty() ? Optional.empty()
                : Optional.of(new Launch(new PlacementChange(words(edits.size(), type, pattern), edits),
                        edits.size() * usdPerHour(type)));
    }

    /** Others may take the room first. */
    private static long waitingIn(Topology topology) {
        return topology.tasks().stream().filter(Task::isWaiting).count();
    }

    /** A type whose price nobody knows comes last. */
    private double usdPerHour(String type) {
        return waiting.types()
                .find(type)
                .map(InstanceType::usdPerHour)
                .flatMap(price -> price.stream().boxed().findFirst())
                .orElse(Double.MAX_VALUE);
    }

    private ContainerInstance host(Topology topology, ContainerInstance pattern, String type) {
        ContainerInstance twin = Twin.of(topology, waiting.placer(), pattern, free(topology, pattern));
        return type.equals(pattern.instanceType()) ? twin : twin.withInstanceType(type);
    }

    /** Systems Manager names the machines outside of AWS. */
    private static InstanceId free(Topology topology, ContainerInstance pattern) {
        String stem = pattern.isExternal() ? "mi-more" : "i-more";
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new InstanceId(stem + n))
                .filter(id -> topology.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String words(int count, String type, ContainerInstance pattern) {
        if (pattern.isExternal()) {
            return count == 1 ? "Register another external instance like " + pattern.name()
                    : "Register " + count + " more external instances like " + pattern.name();
        }
        if (!type.equals(pattern.instanceType())) {
            return "Launch " + (count == 1 ? "one " : count + " ") + type + " beside " + pattern.name();
        }
        return (count == 1 ? "Launch another " : "Launch " + count + " more ") + type + " like " + pattern.name();
    }

    /** The smallest of the family that takes one, of those with more processors or memory. */
    private Optional<Launch> larger(ContainerInstance pattern) {
        String family = pattern.instanceType().replaceFirst("\\..*", ".");
        Optional<InstanceType> small = waiting.types().find(pattern.instanceType());
        return waiting.types()
                .all()
                .stream()
                .filter(type -> type.name().startsWith(family) && small.filter(it -> isLarger(type, it)).isPresent())
                .sorted(Comparator.comparingInt((InstanceType type) -> type.vcpus().orElse(0))
                        .thenComparingInt(type -> type.memoryMiB().orElse(0)))
                .flatMap(type -> enough(pattern, type.name()).stream())
                .findFirst();
    }

    private static boolean isLarger(InstanceType type, InstanceType than) {
        return type.vcpus().orElse(0) > than.vcpus().orElse(0)
                || type.memoryMiB().orElse(0) > than.memoryMiB().orElse(0);
    }
}
