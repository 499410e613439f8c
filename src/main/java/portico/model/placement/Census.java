package portico.model.placement;

import java.util.HashMap;
import java.util.Map;
import portico.model.id.InstanceId;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** How many tasks of each group run on each instance: counted once for a whole round of the scheduler, and kept up while it places. */
final class Census {

    private final Map<TaskGroup, Map<InstanceId, Integer>> counts = new HashMap<>();

    Census(Topology topology) {
        for (Task task : topology.tasks()) {
            if (task.isPlaced()) {
                task.instance().ifPresent(id -> add(TaskGroup.of(topology, task), id));
            }
        }
    }

    void add(TaskGroup group, InstanceId instance) {
        counts.computeIfAbsent(group, _ -> new HashMap<>()).merge(instance, 1, Integer::sum);
    }

    /** The instances that run tasks of the group, and how many. */
    Map<InstanceId, Integer> of(TaskGroup group) {
        return counts.getOrDefault(group, Map.of());
    }
}
