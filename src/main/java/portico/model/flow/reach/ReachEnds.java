package portico.model.flow.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import portico.model.flow.FlowEnd;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** The rows and columns of a topology's matrix. */
final class ReachEnds {

    private final Topology topology;
    private final Map<ResourceId, Optional<List<FlowEnd>>> members = new HashMap<>();
    private final Function<FlowEnd, Optional<ReachEnd>> known;

    private ReachEnds(Topology topology, Function<FlowEnd, Optional<ReachEnd>> known) {
        this.topology = topology;
        this.known = known;
        topology.tasks().stream().filter(Task::isPlaced).forEach(this::sort);
    }

    private void sort(Task task) {
        members.computeIfAbsent(owner(task), this::collector)
                .ifPresent(others -> others.add(new FlowEnd.At(task.id())));
    }

    /** Members of an end that is known need not be collected. */
    private Optional<List<FlowEnd>> collector(ResourceId owner) {
        return known.apply(new FlowEnd.At(owner)).isPresent() ? Optional.empty() : Optional.of(new ArrayList<>());
    }

    /** The internet first, then those who front services, services, other tasks, and those who only answer. */
    static List<ReachEnd> of(Topology topology) {
        return of(topology, _ -> Optional.empty());
    }

    /** The same, where some ends are known to be as they were. */
    static List<ReachEnd> of(Topology topology, Function<FlowEnd, Optional<ReachEnd>> known) {
        ReachEnds ends = new ReachEnds(topology, known);
        return Stream
                .of(Stream.of(internet()), ends.singles(OutsideEndpoint.class, ReachEnd.Kind.OUTSIDE_ENDPOINT),
                        ends.singles(LoadBalancer.class, ReachEnd.Kind.LOAD_BALANCER), ends.services(), ends.tasks(),
                        ends.singles(Database.class, ReachEnd.Kind.DATABASE),
                        ends.singles(VpcEndpoint.class, ReachEnd.Kind.VPC_ENDPOINT))
                .flatMap(s -> s)
                .toList();
    }

    /** Whose member a task is: its service, or its task definition where no service runs it. */
    static ResourceId owner(Task task) {
        return task.service().<ResourceId>map(id -> id).orElse(task.taskDefinition());
    }

    private static ReachEnd internet() {
        return new ReachEnd(ReachEnd.Kind.INTERNET, "internet", FlowEnd.Internet.CLIENT,
                List.of(FlowEnd.Internet.CLIENT));
    }

    private <R extends Resource> Stream<ReachEnd> singles(Class<R> type, ReachEnd.Kind kind) {
        return topology.all(type).stream().map(resource -> end(kind, resource.name(), resource.id()));
    }

    private Stream<ReachEnd> services() {
        return topology.all(Service.class).stream().map(s -> end(ReachEnd.Kind.SERVICE, s.name(), s.id()));
    }

    private Stream<ReachEnd> tasks() {
        return alone().map(Task::taskDefinition)
                .distinct()
                .map(id -> end(ReachEnd.Kind.TASK, nameOf(topology.taskDefinition(id)), id));
    }

    /** Tasks that no service runs. */
    private Stream<Task> alone() {
        return topology.tasks().stream().filter(task -> task.service().isEmpty() && task.status().holds());
    }

    /** Its family; where a service or another revision goes by that name too, the id of its only task, or its own. */
    private String nameOf(TaskDefinition definition) {
        if (!isTaken(definition)) {
            return definition.family();
        }
        List<TaskId> tasks = alone().filter(task -> task.taskDefinition().equals(definition.id()))
                .map(Task::id)
                .toList();
        return tasks.size() == 1 ? tasks.getFirst().value() : definition.id().value();
    }

    private boolean isTaken(TaskDefinition definition) {
        return topology.services().stream().anyMatch(s -> s.name().equals(definition.family()))
                || topology.all(TaskDefinition.class)
                        .stream()
                        .anyMatch(other -> !other.equals(definition) && other.family().equals(definition.family()));
    }

    private ReachEnd end(ReachEnd.Kind kind, String name, ResourceId id) {
        FlowEnd subject = new FlowEnd.At(id);
        return known.apply(subject)
                .orElseGet(() -> new ReachEnd(kind, name, subject,
                        members.getOrDefault(id, Optional.empty()).orElseGet(() -> List.of(subject))));
    }
}
