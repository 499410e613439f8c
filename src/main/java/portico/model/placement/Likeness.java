package portico.model.placement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.LaunchType;
import portico.model.topology.Membership;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** What one more task of a kind would ask for. */
final class Likeness {

    private static final TaskId NEXT = new TaskId("one-more");
    /** Counted for while nothing runs: a quarter vCPU and 512 MiB, with an interface of its own in any subnet. */
    private static final TaskDefinition SMALL = new TaskDefinition(new TaskDefinitionId("small:1"), "small", 1,
            NetworkMode.AWSVPC, Set.of(), OptionalInt.of(256), OptionalInt.of(512),
            List.of(new ContainerDefinition("app", "", 0, OptionalInt.empty(), OptionalInt.empty(), true, List.of(),
                    List.of())),
            Set.of());

    private Likeness() {}

    /** Another task of this service. */
    static Demand of(Topology topology, Service service) {
        return Demand.of(topology, Task.wantedBy(service, NEXT));
    }

    /** Another task of this definition: as its first service runs them, else as its first task runs. */
    static Demand of(Topology topology, TaskDefinitionId definition) {
        return topology.services()
                .stream()
                .filter(service -> service.taskDefinition().equals(definition))
                .findFirst()
                .map(service -> of(topology, service))
                .or(() -> topology.tasks()
                        .stream()
                        .filter(task -> task.taskDefinition().equals(definition))
                        .findFirst()
                        .map(task -> Demand.of(topology, next(topology, task))))
                .orElseGet(() -> alone(topology, definition));
    }

    /** Another task like this one: as its service runs them, else in the cluster where this one runs. */
    static Task next(Topology topology, Task task) {
        return task.service()
                .map(id -> Task.wantedBy(topology.service(id), NEXT))
                .orElseGet(() -> task.withId(NEXT).inCluster(Clusters.of(topology).of(task)).waiting());
    }

    private static Demand alone(Topology topology, TaskDefinitionId definition) {
        return Demand.of(topology, new Task(NEXT, definition, Optional.empty(), LaunchType.EC2, TaskStatus.PROVISIONING,
                Optional.empty(), Optional.empty()));
    }

    /** Another task of the kind of which most are wanted on instances, the first of several; a small one where none is. */
    static Demand commonest(Topology topology) {
        return commonest(topology.tasks()).map(task -> Demand.of(topology, next(topology, task)))
                .orElseGet(() -> small(topology));
    }

    /**
     * One of the definition of which most of these tasks are, of the service that runs most of those, or of those that none runs; the first of several.
     * Empty where none runs on instances.
     */
    static Optional<Task> commonest(List<Task> tasks) {
        Map<TaskDefinitionId, Map<Optional<ServiceId>, Alike>> counts = new LinkedHashMap<>();
        for (Task task : tasks) {
            if (task.launchType() != LaunchType.FARGATE) {
                counts.computeIfAbsent(task.taskDefinition(), _ -> new LinkedHashMap<>())
                        .merge(task.service(), new Alike(task, 1), Alike::with);
            }
        }
        return counts.values()
                .stream()
                .max(Comparator.comparingInt(alike -> alike.values().stream().mapToInt(Alike::count).sum()))
                .flatMap(alike -> alike.values().stream().max(Comparator.comparingInt(Alike::count)))
                .map(Alike::first);
    }

    private record Alike(Task first, int count) {
        Alike with(Alike more) {
            return new Alike(first, count + more.count);
        }
    }

    private static Demand small(Topology topology) {
        Task task = new Task(NEXT, SMALL.id(), Optional.empty(), LaunchType.EC2, TaskStatus.PROVISIONING,
                Optional.empty(), Optional.empty());
        return new Demand(task, Membership.of(topology, task), SMALL, List.of(), List.of(), List.of(), false, List.of(),
                new TaskGroup(Optional.empty(), Optional.of(SMALL.family())), false, false,
                new Constraints(false, List.of()), Set.of());
    }
}
