package portico.view.drawing.building;

import java.util.List;
import portico.model.id.TaskId;
import portico.model.topology.NetworkMode;

/**
 * Tasks of one name that wait together, for one reason.
 *
 * @param code as ECS writes it, such as {@code RESOURCE:ENI}
 * @param ports host ports each of them wants for itself
 */
public record Waiting(String name, NetworkMode mode, String code, List<Integer> ports, List<TaskId> tasks) {

    public Waiting {
        ports = List.copyOf(ports);
        tasks = List.copyOf(tasks);
    }
}
