package portico.model.placement;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
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
                        .map(task -> like(topology, task)))
                .orElseGet(() -> alone(topology, definition));
    }

    private static Demand like(Topology topology, Task task) {
        return task.service()
                .map(id -> of(topology, topology.service(id)))
                .orElseGet(() -> Demand.of(topology, task.withId(NEXT).waiting()));
    }

    private static Demand alone(Topology topology, TaskDefinitionId definition) {
        return Demand.of(topology, new Task(NEXT, definition, Optional.empty(), LaunchType.EC2, TaskStatus.PROVISIONING,
                Optional.empty(), Optional.empty()));
    }

    /** Another task of the definition of which most tasks are wanted on instances, the first of several. */
    static Demand commonest(Topology topology) {
        return commonest(topology, topology.tasks()).orElseGet(() -> small(topology));
    }

    /**
     * Another task of the definition of which most of these tasks are, as the service runs it that runs most of those; the first of several. Empty where
     * none runs on instances.
     */
    static Optional<Demand> commonest(Topology topology, List<Task> tasks) {
        List<Task> onInstances = tasks.stream().filter(task -> task.launchType() != LaunchType.FARGATE).toList();
        List<Task> alike = ofMost(onInstances, Task::taskDefinition);
        return ofMost(alike, Task::service).stream().findFirst().map(task -> like(topology, task));
    }

    /** Those of the kind of which most are, the first of several kinds. */
    private static <K> List<Task> ofMost(List<Task> tasks, Function<Task, K> kind) {
        Map<K, Integer> counts = new HashMap<>();
        tasks.forEach(task -> counts.merge(kind.apply(task), 1, Integer::sum));
        int most = counts.isEmpty() ? 0 : Collections.max(counts.values());
        Optional<K> first = tasks.stream().map(kind).filter(each -> counts.get(each) == most).findFirst();
        return first.map(one -> tasks.stream().filter(task -> kind.apply(task).equals(one)).toList()).orElse(List.of());
    }

    private static Demand small(Topology topology) {
        Task task = new Task(NEXT, SMALL.id(), Optional.empty(), LaunchType.EC2, TaskStatus.PROVISIONING,
                Optional.empty(), Optional.empty());
        return new Demand(task, Membership.of(topology, task), SMALL, List.of(), List.of(), List.of(), false, List.of(),
                new TaskGroup(Optional.empty(), Optional.of(SMALL.family())), false, false,
                new Constraints(false, List.of()), Set.of());
    }
}
