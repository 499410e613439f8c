package portico.model.capacity;

import java.util.List;
import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;

/**
 * What is taken on one container instance.
 *
 * @param type empty where the catalogue does not know the instance's type
 * @param hostPorts in port order
 * @param tasks in the topology's order
 */
public record InstanceUse(InstanceId instance, Optional<InstanceType> type, Amount cpu, Amount memoryMiB, EniUse eni,
        List<HostPort> hostPorts, List<TaskId> tasks) {

    public InstanceUse {
        hostPorts = List.copyOf(hostPorts);
        tasks = List.copyOf(tasks);
    }
}
