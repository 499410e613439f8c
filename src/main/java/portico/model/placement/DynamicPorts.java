package portico.model.placement;

import java.util.List;
import java.util.OptionalInt;
import portico.model.capacity.InstanceUse;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostPorts;
import portico.model.topology.Topology;

/**
 * Where the agent of an instance stands in its range of dynamic host ports (R22, R23).
 *
 * @param last the port handed out last; empty on a fresh instance and after a restart of the agent (R26)
 * @param nextTcp what the next TCP mapping gets; empty where the search fails (R27)
 * @param nextUdp the same for UDP
 * @param apart whether the agent is so old that Docker counts the protocols apart (R24); {@code last} is then that of TCP
 */
public record DynamicPorts(PortRange range, OptionalInt last, OptionalInt nextTcp, OptionalInt nextUdp, boolean apart) {

    /** How it stands now. */
    public static DynamicPorts of(Topology topology, InstanceUse use) {
        ContainerInstance instance = topology.instance(use.instance());
        Host host = new Host(instance, use, topology.subnet(instance.subnet()), Residents.of(topology));
        HostPorts ports = instance.hostPorts();
        return new DynamicPorts(ports.dynamicRange(), ports.lastAssigned(), next(host, Protocol.TCP),
                next(host, Protocol.UDP), !instance.agent().handsOutPorts());
    }

    private static OptionalInt next(Host host, Protocol protocol) {
        PortRequest one = new PortRequest("", PortRange.single(1), OptionalInt.empty(), protocol);
        PortAssignment assignment = PortAssignment.of(List.of(one), host);
        return assignment.bindings().isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(assignment.bindings().getFirst().hostPort());
    }
}
