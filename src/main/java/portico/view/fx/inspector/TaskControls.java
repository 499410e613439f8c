package portico.view.fx.inspector;

import javafx.scene.control.Button;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.view.fx.look.Icon;
import portico.view.fx.look.ProposalMenu;

/** What can be done with a task: stopped, started again, taken through its life state by state. */
final class TaskControls extends ControlRows {
    private static final int SHOWN_CONTAINERS = 4;

    TaskControls(Task task, TaskDefinition definition, Changes changes, RoomActions room) {
        if (task.isWaiting()) {
            buttons(roomMenu(task, room));
        }
        if (task.isStaying()) {
            buttons(button("stop", "Stop", Icon.CLOSE, () -> changes.stop(task.id(), false)),
                    button("stop-stepwise", "Stop step by step", Icon.STEP, () -> changes.stop(task.id(), true)));
        }
        if (task.placement().isPresent() && task.status() != TaskStatus.RUNNING) {
            buttons(button("advance", task.status() == TaskStatus.STOPPED ? "Forget it" : "Next state", Icon.STEP,
                    () -> changes.advance(task.id())));
        }
        Button remove = button("remove", "Remove", Icon.DELETE, () -> changes.remove(task.id()));
        if (task.isWanted()) {
            buttons(button("replace", "Stop and start", Icon.LOOP, () -> changes.replace(task.id())), remove);
        } else {
            buttons(remove);
        }
        if (task.isPlaced() && task.status() == TaskStatus.RUNNING) {
            buttons(definition.containers()
                    .stream()
                    .limit(SHOWN_CONTAINERS)
                    .map(container -> exit(task, container, changes))
                    .toArray(Button[]::new));
        }
    }

    /** What would let it find a place. */
    private static ProposalMenu roomMenu(Task task, RoomActions room) {
        ProposalMenu menu = new ProposalMenu("Working out what would make room\u2026",
                "No host, trunk, subnet, port or mode that Portico tries would make room",
                answer -> room.propose(task.id(), answer), room::accept);
        menu.setId("room-menu");
        menu.setText("Make room");
        return menu;
    }

    private static Button exit(Task task, ContainerDefinition container, Changes changes) {
        return button("exit-" + container.name(),
                "End " + container.name() + (container.essential() ? "" : ", not essential"), Icon.CLOSE,
                () -> changes.exit(task.id(), container.name()));
    }
}
