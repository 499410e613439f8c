package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/**
 * Tasks that somebody asks the scheduler for, and where it puts them.
 *
 * @param topology afterwards: those that fit have their place, the others wait
 * @param asked the tasks that were asked for, old or new
 */
public record PlacementRequest(Topology topology, List<TaskId> asked) {

    public PlacementRequest {
        asked = List.copyOf(asked);
    }

    /**
     * What the service lacks, or one more task where it lacks none.
     */
    public static PlacementRequest missing(Topology topology, ServiceId id, Placer placer) {
        PlacementRequest lacking = fill(topology, id, placer);
        return lacking.asked().isEmpty() && !topology.service(id).daemon() ? more(topology, id, 1, placer) : lacking;
    }

    /**
     * What the service lacks: its waiting tasks and those missing from its desired count. A daemon is started wherever it does not run yet (R59).
     */
    public static PlacementRequest fill(Topology topology, ServiceId id, Placer placer) {
        List<TaskId> waiting = waiting(topology, id);
        Topology started = placer.schedule(Settlement.start(topology, id, placer), tasks(topology, waiting));
        Set<TaskId> before = topology.tasks().stream().map(Task::id).collect(Collectors.toSet());
        List<TaskId> asked = new ArrayList<>(waiting);
        started.tasks().stream().map(Task::id).filter(task -> !before.contains(task)).forEach(asked::add);
        return new PlacementRequest(started, asked.stream().filter(task -> started.find(task).isPresent()).toList());
    }

    /** So many more tasks of the service, whatever it wants. */
    public static PlacementRequest more(Topology topology, ServiceId id, int count, Placer placer) {
        TaskIds ids = TaskIds.of(topology);
        Service service = topology.service(id);
        List<Task> tasks = IntStream.range(0, count).mapToObj(_ -> ids.taskOf(service)).toList();
        return new PlacementRequest(placer.schedule(topology, tasks), tasks.stream().map(Task::id).toList());
    }

    /**
     * So many tasks that no service runs, as run-task would start them; their launch type, network and constraints are those of a task of the
     * definition, or of a service.
     */
    public static PlacementRequest more(Topology topology, TaskDefinitionId id, int count, Placer placer) {
        TaskDefinition definition = topology.taskDefinition(id);
        TaskIds ids = TaskIds.of(topology);
        Task pattern = pattern(topology, definition);
        List<Task> tasks = IntStream.range(0, count)
                .mapToObj(_ -> pattern.withId(ids.next(definition.family())))
                .toList();
        return new PlacementRequest(placer.schedule(topology, tasks), tasks.stream().map(Task::id).toList());
    }

    /** The cluster, network and launch type come from who runs the definition already, for a document says them nowhere else. */
    private static Task pattern(Topology topology, TaskDefinition definition) {
        Optional<Task> single = topology.tasks()
                .stream()
                .filter(task -> task.service().isEmpty() && task.taskDefinition().equals(definition.id()))
                .findFirst();
        return single.map(Task::waiting).orElseGet(() -> ofService(topology, definition));
    }

    private static Task ofService(Topology topology, TaskDefinition definition) {
        Optional<Service> service = topology.services()
                .stream()
                .filter(s -> s.taskDefinition().equals(definition.id()))
                .findFirst();
        LaunchType launchType = service.map(Service::launchType).orElseGet(definition::usualLaunchType);
        Task alone = new Task(new TaskId(definition.family()), definition.id(), Optional.empty(), launchType,
                TaskStatus.PROVISIONING, service.flatMap(Service::networkConfiguration), Optional.empty());
        return service.flatMap(Service::cluster).map(alone::inCluster).orElse(alone);
    }

    private static List<TaskId> waiting(Topology topology, ServiceId id) {
        return topology.tasks()
                .stream()
                .filter(task -> task.service().filter(id::equals).isPresent() && task.placement().isEmpty())
                .map(Task::id)
                .toList();
    }

    private static List<Task> tasks(Topology topology, List<TaskId> ids) {
        return ids.stream().map(topology::task).toList();
    }

    /** The tasks that found a place. */
    public List<Task> placed() {
        return tasks(topology, asked).stream().filter(Task::isPlaced).toList();
    }

    /** Tasks of the same services and definitions that wait as well, and that nobody asked for. */
    public List<Task> besides() {
        Set<TaskId> those = Set.copyOf(asked);
        Set<Object> owners = tasks(topology, asked).stream().map(PlacementRequest::owner).collect(Collectors.toSet());
        return topology.tasks()
                .stream()
                .filter(task -> task.isWaiting() && !those.contains(task.id()) && owners.contains(owner(task)))
                .toList();
    }

    private static Object owner(Task task) {
        return task.service().isPresent() ? task.service().get() : task.taskDefinition();
    }

    /** Whether every task that was asked for has its place. */
    public boolean isGranted() {
        return placed().size() == asked.size();
    }
}
