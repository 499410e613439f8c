package portico.model.capacity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.net.Protocol;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;

/**
 * What is taken on one container instance.
 *
 * @param type empty where the catalogue does not know the instance's type
 * @param hostPorts in port order
 * @param tasks in the topology's order
 * @param docker0 the addresses that bridge containers hold behind the instance (R154)
 */
public record InstanceUse(InstanceId instance, Optional<InstanceType> type, Amount cpu, Amount memoryMiB, Amount gpus,
        EniUse eni, List<HostPort> hostPorts, List<TaskId> tasks, AddressPool docker0) {

    /** ECS keeps at most so many reserved ports on an instance, defaults included and dynamic ones not (R31). */
    public static final int MAX_RESERVED_PORTS = 100;

    public InstanceUse {
        hostPorts = List.copyOf(hostPorts);
        tasks = List.copyOf(tasks);
    }

    /** Who holds a host port, if anybody; the protocols are tracked apart (R32). */
    public Optional<HostPort> holder(int port, Protocol protocol) {
        int low = 0;
        int high = hostPorts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hostPorts.get(middle).port() < port) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < hostPorts.size() && hostPorts.get(i).port() == port; i++) {
            if (hostPorts.get(i).protocol() == protocol) {
                return Optional.of(hostPorts.get(i));
            }
        }
        return Optional.empty();
    }

    /** awsvpc tasks to expect here, where the documented limit counts network cards that may hold none (R77); branches are not bound to a card. */
    public OptionalInt cautiousTasks() {
        return eni.trunk() ? OptionalInt.empty() : type.map(InstanceType::cautiousTasks).orElse(OptionalInt.empty());
    }

    /** Ports that count against {@link #MAX_RESERVED_PORTS}. */
    public int reservedPorts() {
        int reserved = 0;
        for (HostPort port : hostPorts) {
            reserved += port.use().isCounted() ? 1 : 0;
        }
        return reserved;
    }

    /** With one more placed task. */
    public InstanceUse with(Task task, TaskDefinition definition) {
        return new InstanceCount(this).add(task, definition).toUse();
    }
}
