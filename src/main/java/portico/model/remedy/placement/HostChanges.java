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
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** More hosts like the ones there are, the cheapest first; larger ones of the same family where none of those would do. */
final class HostChanges {

    /** More than so many at once are another design. */
    private static final int MOST = 10;

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

    /** The first host of each type. */
    private Collection<ContainerInstance> patterns() {
        Map<String, ContainerInstance> byType = new LinkedHashMap<>();
        waiting.hosts().forEach(host -> byType.putIfAbsent(host.instanceType(), host));
        return byType.values();
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
        ContainerInstance twin = Twin.of(topology, waiting.placer(), pattern, free(topology));
        return type.equals(pattern.instanceType()) ? twin : twin.withInstanceType(type);
    }

    private static InstanceId free(Topology topology) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new InstanceId("i-more" + n))
                .filter(id -> topology.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String words(int count, String type, ContainerInstance pattern) {
        String what = count == 1 ? "Launch another " + type : "Launch " + count + " more " + type;
        return type.equals(pattern.instanceType()) ? what + " like " + pattern.name()
                : "Launch " + (count == 1 ? "one " : count + " ") + type + " beside " + pattern.name();
    }

    /** The smallest of the family that takes one. */
    private Optional<Launch> larger(ContainerInstance pattern) {
        String family = pattern.instanceType().replaceFirst("\\..*", ".");
        return waiting.types()
                .all()
                .stream()
                .filter(type -> type.name().startsWith(family) && type.vcpus().isPresent()
                        && type.memoryMiB().isPresent())
                .sorted(Comparator.comparingInt((InstanceType type) -> type.vcpus().getAsInt())
                        .thenComparingInt(type -> type.memoryMiB().getAsInt()))
                .flatMap(type -> enough(pattern, type.name()).stream())
                .findFirst();
    }
}
