package portico.format.report;

import java.util.List;
import portico.model.topology.Stop;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** Where tasks are in their lives, as text: said of those that do not simply run (R92), and of those that stopped, with why (R96). */
final class LifeText {

    private LifeText() {}

    static String state(Task task) {
        return task.status() == TaskStatus.RUNNING ? "" : " (" + task.status() + ")";
    }

    /** Tasks that hold nothing any more; empty where there is none. */
    static String stopped(Topology topology, Ink ink) {
        List<Task> stopped = topology.tasks().stream().filter(task -> !task.status().holds()).toList();
        if (stopped.isEmpty()) {
            return "";
        }
        TextTable table = new TextTable("  ", "TASK", "SERVICE", "STOP CODE", "REASON");
        stopped.forEach(task -> table.row(task.id(), task.service().map(Object::toString).orElse("-"),
                task.stop().map(Stop::code).map(Stop.Code::apiName).orElse("-"),
                task.stop().map(Stop::reason).orElse("")));
        return "\n" + ink.bold("Stopped") + "\n" + table.text(ink);
    }
}
