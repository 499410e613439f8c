package portico.view.sheet;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.TargetHealth;
import portico.model.id.ResourceId;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetState;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** How load balancers hold a target, a line each (R134). */
final class TargetRows {
    private TargetRows() {}

    static Row row(String name, TargetHealth.Held held, Optional<ResourceId> subject) {
        return new Row.Mark(tone(held.state()), name, held.words(), subject);
    }

    private static Tone tone(TargetState state) {
        return switch (state) {
            case HEALTHY, UNAVAILABLE -> Tone.OK;
            case UNHEALTHY, UNUSED -> Tone.NO;
            case INITIAL, DRAINING -> Tone.WAIT;
        };
    }

    /** Every group in which a task is registered. */
    static Section of(Topology topology, Task task) {
        TargetHealth health = new TargetHealth(topology);
        Stream<Row> rows = task.service()
                .filter(_ -> task.isPlaced())
                .stream()
                .flatMap(id -> topology.service(id).loadBalancers().stream())
                .map(entry -> row(health, task, topology.targetGroup(entry.targetGroup()), entry.containerPort()));
        return Section.of("As a target", rows.toList());
    }

    private static Row row(TargetHealth health, Task task, TargetGroup group, int port) {
        return row(group.name(), health.of(group, task, port), Optional.of(group.id()));
    }
}
