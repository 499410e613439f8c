package portico.view.drawing.building;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;

/**
 * A task that lives somewhere.
 *
 * @param name what people call it: its service, or its family where no service runs it
 * @param group name of the security group on its own door; empty where it has none
 * @param number counts the residents of one name in one building from 1; 0 where it is the only one
 * @param deadEnd whether its own door opens on a street that leads out, which is of no use to it without a public address (R89)
 * @param resolved whether the task was described, not only mentioned
 */
public record Resident(Task task, TaskDefinition definition, String name, String group, int number, boolean deadEnd,
        boolean resolved) {

    private static final double UNITS_PER_VCPU = 1024;

    public TaskId id() {
        return task.id();
    }

    public NetworkMode mode() {
        return definition.networkMode();
    }

    /** Such as {@code web 2}. */
    public String numberedName() {
        return number == 0 ? name : name + " " + number;
    }

    public Optional<TaskInterface> door() {
        return task.networkInterface();
    }

    public Optional<Ipv4Address> address() {
        return door().map(TaskInterface::privateIp);
    }

    /** Lines that a tall room has room for, each in wordings: its first container with what it listens on, and its size. */
    List<List<String>> more() {
        List<List<String>> lines = new ArrayList<>();
        definition.containers().stream().findFirst().ifPresent(first -> {
            int others = definition.containers().size() - 1;
            String name = first.name() + (others > 0 ? " +" + others : "");
            String ports = first.portMappings().isEmpty() ? ""
                    : " :" + first.portMappings().getFirst().containerPorts();
            lines.add(List.of(name + ports, name, ""));
        });
        String vcpu = BigDecimal.valueOf(definition.cpuUnits() / UNITS_PER_VCPU).stripTrailingZeros().toPlainString()
                + " vCPU";
        int memory = definition.reservedMemoryMiB();
        lines.add(List.of(vcpu + ", " + memory + " MiB", vcpu, ""));
        return lines;
    }

    /** Whether it is on its way out, or its host is. */
    public boolean isLeaving() {
        return task.status().isStopping();
    }

    /** The state of a task that starts or stops, in AWS's word and in one that fits everywhere; empty while it runs (R92). */
    public List<String> state() {
        if (isRunning()) {
            return List.of();
        }
        return List.of(task.status().name().toLowerCase(Locale.ROOT), isLeaving() ? "leaving" : "starting", "");
    }

    /** Whether the lights are on. */
    public boolean isRunning() {
        return task.status() == TaskStatus.RUNNING;
    }
}
