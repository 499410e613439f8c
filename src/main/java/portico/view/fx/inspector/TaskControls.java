package portico.view.fx.inspector;

import portico.model.topology.Task;
import portico.view.fx.look.Icon;

/** What can be done with a task. */
final class TaskControls extends ControlRows {
    TaskControls(Task task, Changes changes) {
        buttons(button("replace", "Stop and start", Icon.LOOP, () -> changes.replace(task.id())),
                button("remove", "Remove", Icon.DELETE, () -> changes.remove(task.id())));
    }
}
