package portico.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.placement.Verdict;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;

class TaskDragTest {
    private static final TaskId TASK = new TaskId("task-3");
    private static final InstanceId FREE = new InstanceId("i-0c58");
    private static final InstanceId FULL = new InstanceId("i-0a31");

    private final Workspace workspace = Shop.open("e-commerce");
    private final TaskDrag drag = new TaskDrag(workspace, Shop.PLACER);

    @Test
    void everyHostIsAskedAtPickUp() {
        drag.pickUp(new Held.Existing(TASK));
        assertThat(drag.dragging().orElseThrow().verdicts()).extracting(Verdict::instance)
                .containsExactlyElementsOf(workspace.topology().instances().stream().map(i -> i.id()).toList());
    }

    @Test
    void aDropIsOneEdit() {
        drag.pickUp(new Held.Existing(TASK));
        drag.over(Optional.of(FREE));
        drag.drop();
        assertThat(workspace.topology().task(TASK).instance()).contains(FREE);
        assertThat(drag.state()).isEqualTo(new DragState.Idle());
        workspace.undo();
        assertThat(workspace.undoLabel()).isEmpty();
    }

    @Test
    void cancellingChangesNothing() {
        Topology before = workspace.topology();
        drag.pickUp(new Held.Existing(TASK));
        drag.over(Optional.of(FREE));
        drag.cancel();
        drag.drop();
        assertThat(workspace.topology()).isSameAs(before);
    }

    @Test
    void aDropWhereItRunsOrBesideEveryHostChangesNothing() {
        Topology before = workspace.topology();
        drag.pickUp(new Held.Existing(TASK));
        drag.over(workspace.topology().task(TASK).instance());
        drag.drop();
        drag.pickUp(new Held.Existing(TASK));
        drag.drop();
        assertThat(workspace.topology()).isSameAs(before);
    }

    @Test
    void theNextTaskOfAServiceRaisesItsDesiredCount() {
        ServiceId service = workspace.topology().services().getFirst().id();
        int before = workspace.topology().service(service).desiredCount();
        drag.pickUp(new Held.Next(service));
        drag.over(Optional.of(FREE));
        drag.drop();
        assertThat(workspace.topology().service(service).desiredCount()).isEqualTo(before + 1);
    }

    /** R1: nothing but an external instance runs a task whose definition is registered for those alone. */
    @Test
    void aTaskAloneIsOfTheLaunchTypeOfItsDefinition() {
        TaskDefinition web = workspace.topology().all(TaskDefinition.class).getFirst();
        TaskDefinition outside = new TaskDefinition(new TaskDefinitionId("outside:1"), "outside", 1, NetworkMode.HOST,
                Set.of(LaunchType.EXTERNAL), web.cpu(), web.memoryMiB(), web.containers(), Set.of());
        workspace.open(workspace.topology().with(outside));
        for (TaskDefinition definition : List.of(web, outside)) {
            drag.pickUp(new Held.Alone(definition.id(), Optional.empty()));
            assertThat(drag.dragging().orElseThrow().task().launchType()).isEqualTo(definition.usualLaunchType());
        }
    }

    @Test
    void aRefusedDropLeavesTheTaskWaitingWithItsReason() {
        drag.pickUp(new Held.Next(workspace.topology().services().getFirst().id()));
        drag.over(Optional.of(FULL));
        assertThat(drag.dragging().flatMap(DragState.Dragging::verdict)).containsInstanceOf(Verdict.Refused.class);
        drag.drop();
        assertThat(workspace.topology().tasks()).anyMatch(task -> !task.isPlaced());
    }

    @Test
    void tabGoesFromOneFittingHostToTheNextAndAround() {
        drag.pickUp(new Held.Next(workspace.topology().services().getFirst().id()));
        List<InstanceId> fits = drag.dragging()
                .orElseThrow()
                .verdicts()
                .stream()
                .filter(Verdict.Fits.class::isInstance)
                .map(Verdict::instance)
                .toList();
        List<InstanceId> visited = new ArrayList<>();
        for (int i = 0; i <= fits.size(); i++) {
            drag.nextFit(1);
            visited.add(drag.dragging().orElseThrow().over().orElseThrow());
        }
        assertThat(visited.subList(0, fits.size())).isEqualTo(fits);
        assertThat(visited.getLast()).isEqualTo(fits.getFirst());
        drag.nextFit(-1);
        assertThat(drag.dragging().orElseThrow().over()).contains(fits.getLast());
    }

    @Test
    void whatIsNotThereCannotBePickedUp() {
        drag.pickUp(new Held.Existing(new TaskId("nobody")));
        assertThat(drag.state()).isEqualTo(new DragState.Idle());
    }
}
