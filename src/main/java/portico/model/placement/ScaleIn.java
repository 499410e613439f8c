package portico.model.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.model.capacity.Capacity;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.PlacementStrategy.Binpack;
import portico.model.topology.PlacementStrategy.Random;
import portico.model.topology.PlacementStrategy.Spread;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/**
 * Which tasks go when a service shrinks: the waiting, of which R58 does not speak (modelling), then, strategy by strategy, those of the value with most tasks of the service (spread) or of the
 * instance with most left over (binpack); without a strategy those of the fullest zone, and in it of the fullest instance (R58). Among equals the
 * newest, where AWS chooses at random (modelling).
 */
public final class ScaleIn {

    private final Topology topology;
    private final Capacity capacity;
    private final List<PlacementStrategy> strategies;
    private final List<Task> left;
    private final Map<InstanceId, Integer> gone = new HashMap<>();

    private ScaleIn(Topology topology, Capacity capacity, List<Task> tasks) {
        this.topology = topology;
        this.capacity = capacity;
        this.left = new ArrayList<>(tasks);
        this.strategies = tasks.isEmpty() ? List.of() : strategies(topology, tasks.getFirst());
    }

    private static List<PlacementStrategy> strategies(Topology topology, Task task) {
        List<PlacementStrategy> written = Constraints.rules(topology, task).strategies();
        boolean usual = switch (task.launchType()) {
            case EC2, EXTERNAL -> written.isEmpty();
            case FARGATE, MANAGED_INSTANCES -> true;
        };
        return usual ? Stages.OF_SERVICES : written;
    }

    /** So many of these tasks of one service. */
    public static List<TaskId> choose(Topology topology, Capacity capacity, List<Task> tasks, int count) {
        Map<Boolean, List<Task>> placed = tasks.stream()
                .collect(Collectors.partitioningBy(task -> task.placement().isPresent()));
        List<TaskId> chosen = placed.get(false)
                .reversed()
                .stream()
                .limit(count)
                .map(Task::id)
                .collect(Collectors.toCollection(ArrayList::new));
        ScaleIn scaleIn = new ScaleIn(topology, capacity, placed.get(true));
        while (chosen.size() < count && !scaleIn.left.isEmpty()) {
            chosen.add(scaleIn.next().id());
        }
        return chosen;
    }

    private Task next() {
        Comparator<Task> order = Comparator.comparing(task -> !task.isPlaced());
        for (PlacementStrategy strategy : strategies) {
            order = order.thenComparing(fullness(strategy));
        }
        Comparator<Task> whole = order;
        // The last of equals, which is the newest
        Task next = left.stream().reduce((a, b) -> whole.compare(a, b) > 0 ? a : b).orElseThrow();
        left.remove(next);
        next.instance().ifPresent(id -> gone.merge(id, 1, Integer::sum));
        return next;
    }

    /** How much a strategy would rather be rid of a task. */
    private Comparator<Task> fullness(PlacementStrategy strategy) {
        return switch (strategy) {
            case Spread spread -> {
                Map<Optional<String>, Long> perValue = left.stream()
                        .collect(Collectors.groupingBy(task -> value(spread, task), Collectors.counting()));
                yield Comparator.comparing(task -> perValue.get(value(spread, task)));
            }
            case Binpack(PlacementStrategy.Figure figure) -> Comparator.comparingInt(task -> leftOver(figure, task));
            case Random _ -> Comparator.comparingInt(_ -> 0);
        };
    }

    private Optional<String> value(Spread spread, Task task) {
        if (spread.overInstances()) {
            return task.instance().map(InstanceId::value);
        }
        return task.instance().isPresent() ? task.instance().flatMap(id -> attribute(id, spread.attribute()))
                : task.networkInterface().map(eni -> topology.subnet(eni.subnet()).zone().value());
    }

    private Optional<String> attribute(InstanceId id, String name) {
        ContainerInstance instance = topology.instance(id);
        return new Host(instance, capacity.of(id), topology.subnet(instance.subnet()), Residents.of(topology))
                .attribute(name);
    }

    /** What is left on its instance, with what the tasks chosen so far give back. */
    private int leftOver(PlacementStrategy.Figure figure, Task task) {
        return task.instance().map(id -> {
            TaskDefinition definition = topology.definitionOf(task);
            int chosen = gone.getOrDefault(id, 0);
            return switch (figure) {
                case CPU -> capacity.of(id).cpu().free() + chosen * definition.cpuUnits();
                case MEMORY -> capacity.of(id).memoryMiB().free() + chosen * definition.reservedMemoryMiB();
            };
        }).orElse(0);
    }
}
