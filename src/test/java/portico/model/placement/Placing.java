package portico.model.placement;

import java.util.List;
import portico.model.Fixtures;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.topology.NetworkBinding;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Short ways to place and to ask. */
final class Placing {

    static final Placer PLACER = new Placer(Fixtures.TYPES);

    private Placing() {}

    static Topology place(Topology topology, String task, String instance) {
        return PLACER.place(topology, topology.task(new TaskId(task)), new InstanceId(instance));
    }

    /** Places waiting tasks on one instance, one after another. */
    static Topology placeAll(Topology topology, String instance) {
        Topology placed = topology;
        for (Task task : topology.tasks()) {
            placed = PLACER.place(placed, task, new InstanceId(instance));
        }
        return placed;
    }

    static List<Integer> hostPorts(Topology topology, String task) {
        return topology.task(new TaskId(task))
                .placement()
                .orElseThrow()
                .bindings()
                .stream()
                .map(NetworkBinding::hostPort)
                .toList();
    }

    static Verdict verdict(Topology topology, String task, String instance) {
        return PLACER.verdict(topology, PLACER.capacity(topology), topology.task(new TaskId(task)),
                new InstanceId(instance));
    }

    static List<Shortage> shortages(Topology topology, String task, String instance) {
        return switch (verdict(topology, task, instance)) {
            case Verdict.Fits _ -> List.of();
            case Verdict.Refused refused -> refused.shortages();
        };
    }

    static List<Reason> reasons(Topology topology, String task, String instance) {
        return shortages(topology, task, instance).stream().map(Shortage::reason).toList();
    }
}
