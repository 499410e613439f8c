package portico.model.placement;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import portico.model.capacity.Capacity;
import portico.model.capacity.CapacityCount;
import portico.model.capacity.InstanceType;
import portico.model.capacity.InstanceTypes;
import portico.model.capacity.InstanceUse;
import portico.model.id.TaskId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Whether ECS would place tasks that run where they run: all of them are taken up and put down again in the order they started in. One that is refused
 * leaves what it holds to those behind it, so that it makes no other one so.
 */
public final class Feasibility {

    private static final Comparator<Task> IN_ORDER = Comparator
            .comparing(task -> task.placement().flatMap(Task.Placement::startedAt).orElse(Instant.MAX));

    private final Plan plan;
    private final Map<Question.Kind, Demand> demands = new HashMap<>();
    private final SequencedMap<TaskId, Verdict.Refused> refused = new LinkedHashMap<>();

    private Feasibility(Plan plan) {
        this.plan = plan;
    }

    /** The refusals among these tasks, each of which runs on an instance; none where everything fits. */
    public static Map<TaskId, Verdict.Refused> refused(Topology topology, Capacity capacity, Collection<Task> running) {
        Topology lifted = topology.withAll(running.stream().map(Task::waiting).toList());
        Plan plan = new Plan(lifted, CapacityCount.of(lifted, types(capacity)));
        Feasibility feasibility = new Feasibility(plan);
        running.stream().sorted(IN_ORDER).forEach(feasibility::put);
        return feasibility.refused;
    }

    /** The types of the instances that are counted: no other is asked for. */
    private static InstanceTypes types(Capacity capacity) {
        List<InstanceType> known = capacity.instances()
                .values()
                .stream()
                .map(InstanceUse::type)
                .flatMap(type -> type.stream())
                .distinct()
                .toList();
        return InstanceTypes.of("", known);
    }

    private void put(Task task) {
        task.instance().ifPresent(id -> {
            ContainerInstance host = plan.topology().instance(id);
            Demand demand = demand(given(task, host));
            Trial trial = plan.trial(demand, id);
            if (trial.fits()) {
                plan.put(demand, task.placement().orElseThrow(), host.hostPorts());
            } else {
                refused.put(task.id(), new Verdict.Refused(id, trial.missing()));
            }
        });
    }

    /** Worked out once for all tasks of a kind. */
    private Demand demand(Task task) {
        return demands.computeIfAbsent(Question.Kind.of(plan.topology(), task), _ -> Demand.of(plan.topology(), task))
                .ofTask(task);
    }

    /** The capacity provider of a task that runs is that of its instance (R45). */
    private static Task given(Task task, ContainerInstance host) {
        return host.launch()
                .capacityProvider()
                .filter(provider -> task.compute().provider().isEmpty())
                .map(provider -> task.withCompute(task.compute().given(provider)))
                .orElse(task);
    }
}
