package portico.model.topology;

import java.util.Optional;
import java.util.OptionalInt;
import portico.model.net.PortRange;
import portico.model.net.Protocol;

/**
 * A port mapping as a task definition states it; what host port it gets is a {@link NetworkBinding} of the running task.
 *
 * @param containerPorts one port, or a containerPortRange (R34)
 * @param hostPort as written: empty and 0 both mean dynamic in bridge mode (R21, R22)
 * @param name needed by Service Connect (R38)
 */
public record PortMapping(PortRange containerPorts, OptionalInt hostPort, Protocol protocol, Optional<String> name,
        Optional<String> appProtocol) {

    public int containerPort() {
        return containerPorts.first();
    }

    /** Whether the task definition names a host port, so that the scheduler must find it free (R41). */
    public boolean isStatic() {
        return hostPort.isPresent() && hostPort.getAsInt() != 0;
    }
}
