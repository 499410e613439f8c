package portico.model.remedy.placement;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.analysis.Unplaced;
import portico.model.capacity.InstanceTypes;
import portico.model.edit.Edit;
import portico.model.edit.PlaceMissingTasks;
import portico.model.edit.PlaceWaitingTasks;
import portico.model.placement.Placer;
import portico.model.placement.Reason;
import portico.model.placement.Verdict;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Tasks of one service, or one task that no service runs, that wait, and all that is asked about them. */
record Waiting(Analysis analysis, Unplaced unplaced, InstanceTypes types, Placer placer) {

    Topology topology() {
        return analysis.topology();
    }

    /** One for all: they wait for the same reasons. */
    Task task() {
        return topology().task(unplaced.tasks().getFirst());
    }

    Optional<Service> service() {
        return unplaced.service().map(topology()::service);
    }

    TaskDefinition definition() {
        return topology().taskDefinition(unplaced.taskDefinition());
    }

    boolean needsHost() {
        return task().launchType() != LaunchType.FARGATE;
    }

    /** Whether any instance gives one of these reasons. */
    boolean lacks(Reason... reasons) {
        return unplaced.refusals().stream().anyMatch(refused -> has(refused, reasons));
    }

    /** Instances that give one of these reasons, whatever else they say. */
    Stream<ContainerInstance> hostsLacking(Reason... reasons) {
        return unplaced.refusals().stream().filter(refused -> has(refused, reasons)).map(this::host);
    }

    /** Instances that would take the task but for this. */
    Stream<ContainerInstance> hostsLackingOnly(Reason reason) {
        return unplaced.refusals().stream().filter(refused -> refused.reasons().equals(Set.of(reason))).map(this::host);
    }

    /** The instances that ECS asks: those of the task's cluster. */
    Stream<ContainerInstance> hosts() {
        return unplaced.refusals().stream().map(this::host);
    }

    private ContainerInstance host(Verdict.Refused refused) {
        return topology().instance(refused.instance());
    }

    private static boolean has(Verdict.Refused refused, Reason... reasons) {
        return !Collections.disjoint(refused.reasons(), List.of(reasons));
    }

    /** What ECS does by itself once there is room. */
    Edit retry() {
        return unplaced.service().isPresent() ? new PlaceMissingTasks(unplaced.service()) : new PlaceWaitingTasks();
    }

    /** How many of them have a place there. */
    int placedIn(Topology copy) {
        List<Task> placed = unplaced.tasks()
                .stream()
                .flatMap(id -> copy.table(Task.class).find(id).stream())
                .filter(Task::isPlaced)
                .toList();
        return placed.size();
    }
}
