package portico.controller;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import portico.model.edit.Edit;
import portico.model.edit.PlaceTask;
import portico.model.edit.RunStandaloneTask;
import portico.model.edit.RunTask;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.placement.Verdicts;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.model.workspace.Subscription;
import portico.model.workspace.Workspace;

/** Moving a task by mouse or keyboard: picked up, held over hosts, dropped or put back. A drop is one edit. */
public final class TaskDrag {
    private final Workspace workspace;
    private final Placer placer;
    private final Observed<DragState> state = new Observed<>(new DragState.Idle());

    public TaskDrag(Workspace workspace, Placer placer) {
        this.workspace = workspace;
        this.placer = placer;
    }

    public DragState state() {
        return state.get();
    }

    /** The drag that goes on, if one does. */
    public Optional<DragState.Dragging> dragging() {
        return state.get() instanceof DragState.Dragging dragging ? Optional.of(dragging) : Optional.empty();
    }

    public Subscription observe(Consumer<DragState> observer) {
        return state.observe(observer);
    }

    /** Picks something up and asks every host; nothing happens where it is not there, or runs on no host. */
    public void pickUp(Held held) {
        Topology topology = workspace.topology();
        task(topology, held).ifPresent(task -> {
            Verdicts verdicts = placer.verdicts(topology, workspace.analysis().capacity(), task);
            state.set(new DragState.Dragging(held, task, Optional.empty(), verdicts));
        });
    }

    private static Optional<Task> task(Topology topology, Held held) {
        return switch (held) {
            case Held.Existing existing ->
                topology.table(Task.class).find(existing.task()).filter(TaskDrag::canRunOnHost);
            case Held.Next next ->
                topology.table(Service.class).find(next.service()).map(TaskDrag::next).filter(TaskDrag::canRunOnHost);
            case Held.Alone alone ->
                topology.table(TaskDefinition.class).find(alone.definition()).map(found -> alone(found, alone));
        };
    }

    private static boolean canRunOnHost(Task task) {
        return task.launchType() != LaunchType.FARGATE;
    }

    private static Task next(Service service) {
        return Task.wantedBy(service, new TaskId("next of " + service.id()));
    }

    private static Task alone(TaskDefinition definition, Held.Alone held) {
        return new Task(new TaskId("new " + definition.family()), definition.id(), Optional.empty(),
                definition.usualLaunchType() == LaunchType.EXTERNAL ? LaunchType.EXTERNAL : LaunchType.EC2,
                TaskStatus.PROVISIONING, held.network(), Optional.empty());
    }

    /** Holds it over a host, or over none. */
    public void over(Optional<InstanceId> host) {
        dragging().ifPresent(dragging -> state.set(dragging.over(host)));
    }

    /** Holds it over the next host that takes it, in the topology's order, starting again after the last; -1 goes backwards. */
    public void nextFit(int direction) {
        dragging().ifPresent(dragging -> {
            List<InstanceId> fits = dragging.verdicts().fitting();
            int at = dragging.over().map(fits::indexOf).orElse(-1);
            if (!fits.isEmpty()) {
                int next = at < 0 ? direction > 0 ? 0 : fits.size() - 1 : Math.floorMod(at + direction, fits.size());
                over(Optional.of(fits.get(next)));
            }
        });
    }

    /** The edit that a drop here would be; empty over no host, or over the one the task runs on. */
    public Optional<Edit> edit() {
        return dragging().flatMap(dragging -> dragging.over()
                .filter(host -> !dragging.task().instance().equals(Optional.of(host)))
                .map(host -> edit(dragging.held(), host)));
    }

    private static Edit edit(Held held, InstanceId host) {
        return switch (held) {
            case Held.Existing existing -> new PlaceTask(existing.task(), host);
            case Held.Next next -> new RunTask(next.service(), Optional.of(host));
            case Held.Alone alone -> new RunStandaloneTask(alone.definition(), alone.network(), Optional.of(host));
        };
    }

    /** Lets go: one edit, or none where nothing would change. */
    public void drop() {
        Optional<Edit> edit = edit();
        cancel();
        edit.ifPresent(workspace::apply);
    }

    /** Puts it back. */
    public void cancel() {
        state.set(new DragState.Idle());
    }
}
