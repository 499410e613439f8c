package portico.model.analysis;

import java.util.List;
import portico.model.topology.Clusters;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Tasks without a place whose capacity provider adds instances: unlike others they exist, and wait in PROVISIONING, 500 of them in a cluster at
 * most (R48). Which instances are added, and when, AWS does not say.
 */
record Provisioning(Topology topology, List<Task> tasks) {

    private static final int MOST_IN_CLUSTER = 500;

    /** Whether a task that finds no place waits for an instance to come. */
    static boolean isAwaited(Topology topology, Task task) {
        return Clusters.of(topology).awaited(task).isPresent();
    }

    String text() {
        Task first = tasks.getFirst();
        if (waiting(first) > MOST_IN_CLUSTER) {
            return first.service().map(id -> "(service " + topology.service(id).name() + ") ").orElse("")
                    + "was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded.";
        }
        return tasks.size() + (tasks.size() == 1 ? " task waits" : " tasks wait")
                + " in PROVISIONING until capacity provider " + first.compute().provider().orElseThrow()
                + " has started an instance";
    }

    private long waiting(Task first) {
        Clusters clusters = Clusters.of(topology);
        return topology.tasks()
                .stream()
                .filter(Task::isWaiting)
                .filter(task -> isAwaited(topology, task) && clusters.of(task).equals(clusters.of(first)))
                .count();
    }
}
