package portico.model.analysis;

import java.util.Comparator;
import java.util.List;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskId;
import portico.model.net.Protocol;
import portico.model.topology.NetworkBinding;
import portico.model.topology.TargetGroup.OtherTarget;

/** A figure that AWS printed and that also follows from the rest of what it printed, so that the one can be held against the other. */
public sealed interface Statement {

    /** What it is about. */
    ResourceId subject();

    /** {@code containerInstanceArn} of a task that runs, which ECS found fit for it (R40). */
    record RunsOn(TaskId subject, InstanceId instance) implements Statement {}

    /** CPU units of {@code remainingResources} (R187). */
    record CpuLeft(InstanceId subject, int cpuUnits) implements Statement {}

    /** Memory of {@code remainingResources} (R187). */
    record MemoryLeft(InstanceId subject, int memoryMiB) implements Statement {}

    /** Ports of {@code remainingResources}, which are those that are taken, dynamic ones aside (R187). */
    record PortsTaken(InstanceId subject, Protocol protocol, List<Integer> ports) implements Statement {

        public PortsTaken {
            ports = ports.stream().sorted().toList();
        }
    }

    /** A host port of {@code networkBindings} (R35). */
    record HostPortBound(TaskId subject, NetworkBinding binding) implements Statement {}

    /**
     * {@code AvailableIpAddressCount} of a subnet (R82, R83).
     *
     * @param strangers interfaces that the same files show there and that belong to nothing in the topology
     */
    record AddressesFree(SubnetId subject, int free, int strangers) implements Statement {}

    /**
     * Interfaces that EC2 lists on an instance; branches are not among them (R63, R67, R190).
     *
     * @param attached at least 1, the primary one
     */
    record InterfacesAttached(InstanceId subject, int attached) implements Statement {}

    /**
     * Targets of a group, those aside that leave it (R125, R188).
     *
     * @param targets in the order of their addresses or ids, and ports
     */
    record TargetsRegistered(TargetGroupId subject, List<OtherTarget> targets) implements Statement {

        public TargetsRegistered {
            targets = targets.stream()
                    .distinct()
                    .sorted(Comparator.comparing(OtherTarget::target).thenComparingInt(OtherTarget::port))
                    .toList();
        }
    }

    /** The newest of a service's {@code events} that says how its placement went (R46). */
    record NewestEvent(ServiceId subject, String message) implements Statement {}
}
