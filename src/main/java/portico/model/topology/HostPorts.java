package portico.model.topology;

import java.util.List;
import java.util.OptionalInt;
import portico.model.net.PortRange;

/**
 * How the agent of one instance hands out host ports.
 *
 * @param reservedTcp registered as taken from the start (R30)
 * @param dynamicRange where dynamic ports come from (R22)
 * @param lastAssigned the agent's cursor: the dynamic port handed out last, empty after an agent restart (R23, R26)
 * @param lastAssignedUdp the same for UDP where the agent is older than 1.70.0 and Docker counts the protocols apart (R24)
 * @param userlandProxy Docker's default, which decides what a container sees when it calls its own host (R157)
 */
public record HostPorts(List<Integer> reservedTcp, List<Integer> reservedUdp, PortRange dynamicRange,
        OptionalInt lastAssigned, OptionalInt lastAssignedUdp, boolean userlandProxy) {

    /** A fresh Amazon Linux instance (R22, R30). */
    public static final HostPorts LINUX = new HostPorts(List.of(22, 2375, 2376, 51678, 51679), List.of(),
            new PortRange(32768, 60999), OptionalInt.empty(), true);

    /** A fresh Windows instance (R22, R30). */
    public static final HostPorts WINDOWS = new HostPorts(
            List.of(53, 135, 139, 445, 2375, 2376, 3389, 5985, 5986, 51678, 51679), List.of(),
            new PortRange(49152, 65535), OptionalInt.empty(), true);

    public HostPorts {
        reservedTcp = List.copyOf(reservedTcp);
        reservedUdp = List.copyOf(reservedUdp);
    }

    /** One cursor for both protocols, as with every agent since 1.70.0. */
    public HostPorts(List<Integer> reservedTcp, List<Integer> reservedUdp, PortRange dynamicRange,
            OptionalInt lastAssigned, boolean userlandProxy) {
        this(reservedTcp, reservedUdp, dynamicRange, lastAssigned, OptionalInt.empty(), userlandProxy);
    }

    /** Those of a fresh instance. */
    public static HostPorts of(Agent.OperatingSystem system) {
        return switch (system) {
            case LINUX -> LINUX;
            case WINDOWS -> WINDOWS;
        };
    }

    /** With both cursors back at the start, as after a restart of the instance. */
    public HostPorts forgotten() {
        return withLastAssigned(OptionalInt.empty()).withLastAssignedUdp(OptionalInt.empty());
    }

    public HostPorts withLastAssigned(OptionalInt port) {
        return new HostPorts(reservedTcp, reservedUdp, dynamicRange, port, lastAssignedUdp, userlandProxy);
    }

    public HostPorts withLastAssignedUdp(OptionalInt port) {
        return new HostPorts(reservedTcp, reservedUdp, dynamicRange, lastAssigned, port, userlandProxy);
    }
}
