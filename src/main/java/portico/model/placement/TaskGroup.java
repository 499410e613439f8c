package portico.model.placement;

import java.util.Optional;
import portico.model.id.ServiceId;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Tasks that ECS spreads against each other and keeps apart: those of one service, or the single ones of one family (R51, R56).
 *
 * @param family empty for a service's tasks, which may be of several definitions
 */
record TaskGroup(Optional<ServiceId> service, Optional<String> family) {

    static TaskGroup of(Topology topology, Task task) {
        return task.service().isPresent() ? new TaskGroup(task.service(), Optional.empty())
                : new TaskGroup(Optional.empty(), Optional.of(topology.definitionOf(task).family()));
    }

    /** Whether the task is one of them. */
    boolean holds(Topology topology, Task task) {
        return service.isPresent() ? task.service().equals(service)
                : task.service().isEmpty() && topology.definitionOf(task).family().equals(family.orElseThrow());
    }

    /** As a query asks for it: {@code service:<name>} or {@code family:<name>} (R57). */
    String name(Topology topology) {
        return service.map(id -> "service:" + topology.service(id).name())
                .orElseGet(() -> "family:" + family.orElseThrow());
    }
}
