package portico.view.drawing.building;

import java.util.List;
import java.util.Optional;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;

/**
 * How many more tasks like the measure a host has room for, and what runs out first.
 *
 * @param more tasks that still fit; 0 where one thing is used up
 * @param binding what runs out first; empty while nothing runs there
 */
public record Room(int more, Optional<Gauge> binding) {

    private static final int PLENTY = 999;
    /** Reserved ports of one instance at most, the agent's own included (R31). */
    static final int MOST_RESERVED = 100;

    /** What the host has room for; without a measure, tasks of a quarter vCPU and 512 MiB with an interface. */
    public static Room of(InstanceUse use, Optional<TaskDefinition> measure) {
        int more = PLENTY;
        Gauge binding = Gauge.ENI;
        for (Gauge gauge : new Gauge[] {Gauge.ENI, Gauge.CPU, Gauge.MEMORY, Gauge.PORTS}) {
            int room = Math.max(0, room(gauge, use, measure));
            if (room < more) {
                more = room;
                binding = gauge;
            }
        }
        return new Room(more, use.tasks().isEmpty() && more > 0 ? Optional.empty() : Optional.of(binding));
    }

    private static int room(Gauge gauge, InstanceUse use, Optional<TaskDefinition> measure) {
        return switch (gauge) {
            case CPU -> share(use.cpu().free(), measure.map(TaskDefinition::cpuUnits).orElse(256));
            case MEMORY -> share(use.memoryMiB().free(), measure.map(TaskDefinition::reservedMemoryMiB).orElse(512));
            case ENI -> measure.map(TaskDefinition::networkMode).orElse(NetworkMode.AWSVPC) == NetworkMode.AWSVPC
                    ? use.eni().free()
                    : PLENTY;
            case PORTS -> measure.map(task -> ports(task, use)).orElse(PLENTY);
        };
    }

    private static int share(int free, int each) {
        return each <= 0 ? PLENTY : free / each;
    }

    private static int ports(TaskDefinition task, InstanceUse use) {
        List<Integer> fixed = task.containers()
                .stream()
                .flatMap(c -> c.portMappings().stream())
                .filter(m -> isFixed(m, task))
                .map(m -> m.hostPort().orElse(m.containerPort()))
                .toList();
        if (fixed.isEmpty()) {
            return PLENTY;
        }
        boolean taken = use.hostPorts().stream().anyMatch(p -> fixed.contains(p.port()));
        return taken || reserved(use) + fixed.size() > MOST_RESERVED ? 0 : 1;
    }

    /** Ports that count against the hundred: dynamic ones do not (R31). */
    static int reserved(InstanceUse use) {
        return (int) use.hostPorts().stream().filter(p -> p.use() != HostPort.Use.DYNAMIC).count();
    }

    private static boolean isFixed(PortMapping mapping, TaskDefinition task) {
        return task.networkMode() == NetworkMode.HOST || task.networkMode() == NetworkMode.BRIDGE && mapping.isStatic();
    }
}
