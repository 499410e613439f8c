package portico.view.drawing.building;

import java.util.List;
import portico.model.id.TaskId;

/**
 * Tasks of one name that wait together, for one reason.
 *
 * @param code as ECS writes it, such as {@code RESOURCE:ENI}
 */
public record Waiting(String name, String code, List<TaskId> tasks) {

    public Waiting {
        tasks = List.copyOf(tasks);
    }
}
