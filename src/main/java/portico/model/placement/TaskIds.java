package portico.model.placement;

import java.util.HashMap;
import java.util.Map;
import portico.model.id.TaskId;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Names new tasks after their service or family, and numbers them upward: {@code web-1}, {@code web-2} … */
public final class TaskIds {

    private final Topology topology;
    private final Map<String, Integer> highest = new HashMap<>();

    private TaskIds(Topology topology) {
        this.topology = topology;
    }

    public static TaskIds of(Topology topology) {
        return new TaskIds(topology);
    }

    /** An id that neither the topology nor an earlier call has. */
    public TaskId next(String family) {
        int number = highest.computeIfAbsent(family, this::highestOf) + 1;
        highest.put(family, number);
        return new TaskId(family + "-" + number);
    }

    /** A waiting task of this service, under a new id. */
    public Task taskOf(Service service) {
        return Task.wantedBy(service, next(service.name()));
    }

    private int highestOf(String family) {
        String prefix = family + "-";
        return topology.tasks()
                .stream()
                .map(task -> task.id().value())
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .filter(rest -> rest.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
