package portico.model.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/**
 * Which tasks go when a service shrinks: the waiting, then those of the zone and in it the instance with most tasks of the
 * service (R58); among equals the newest, where AWS chooses at random.
 */
public final class ScaleIn {

    private final Topology topology;
    private final List<Task> left;

    private ScaleIn(Topology topology, List<Task> tasks) {
        this.topology = topology;
        this.left = new ArrayList<>(tasks);
    }

    /** So many of these tasks of one service. */
    public static List<TaskId> choose(Topology topology, List<Task> tasks, int count) {
        ScaleIn scaleIn = new ScaleIn(topology, tasks);
        List<TaskId> chosen = new ArrayList<>();
        while (chosen.size() < count && !scaleIn.left.isEmpty()) {
            chosen.add(scaleIn.next().id());
        }
        return chosen;
    }

    private Task next() {
        Map<Optional<ZoneId>, Integer> perZone = new HashMap<>();
        Map<Optional<? extends ResourceId>, Integer> perInstance = new HashMap<>();
        left.forEach(task -> perZone.merge(zone(task), 1, Integer::sum));
        left.forEach(task -> perInstance.merge(task.instance(), 1, Integer::sum));
        Comparator<Task> order = Comparator.<Task, Boolean>comparing(task -> !task.isPlaced())
                .thenComparing(task -> perZone.get(zone(task)))
                .thenComparing(task -> perInstance.get(task.instance()));
        // The last of equals, which is the newest
        Task next = left.stream().reduce((a, b) -> order.compare(a, b) > 0 ? a : b).orElseThrow();
        left.remove(next);
        return next;
    }

    private Optional<ZoneId> zone(Task task) {
        return task.instance()
                .map(id -> topology.instance(id).subnet())
                .or(() -> task.networkInterface().map(TaskInterface::subnet))
                .map(id -> topology.subnet(id).zone());
    }
}
