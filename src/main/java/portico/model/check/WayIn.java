package portico.model.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.capacity.EniUse;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.id.TaskId;
import portico.model.net.Protocol;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Who holds, on one host, what one more task of a service comes in by: its static ports (R41), or an interface of its own (R63, R65). */
enum WayIn {
    /** Nobody, or it needs neither. */
    FREE,
    /** A task of the service, some of it at least. */
    OWN,
    /** Others. */
    OTHERS,
    /** Whoever it is: a host in a zone or VPC of none of its subnets takes no task of it, however many interfaces are left (R85). */
    FAR;

    private record Port(int number, Protocol protocol) {}

    static WayIn of(Topology topology, Service service, InstanceUse use) {
        return isOwnInterface(topology, service) ? interfaces(topology, service, use) : ports(topology, service, use);
    }

    /** Whether its tasks come in by an interface of their own. */
    static boolean isOwnInterface(Topology topology, Service service) {
        return topology.taskDefinition(service.taskDefinition()).networkMode() == NetworkMode.AWSVPC;
    }

    private static WayIn interfaces(Topology topology, Service service, InstanceUse use) {
        EniUse eni = use.eni();
        if (!isNear(topology, service, use)) {
            return FAR;
        }
        return eni.free() > 0 || !eni.isKnown() ? FREE : whose(topology, service, use.tasks().stream());
    }

    private static boolean isNear(Topology topology, Service service, InstanceUse use) {
        Subnet home = topology.subnet(topology.instance(use.instance()).subnet());
        return service.networkConfiguration()
                .stream()
                .flatMap(network -> network.subnets().stream())
                .map(topology::subnet)
                .anyMatch(home::isNear);
    }

    private static WayIn ports(Topology topology, Service service, InstanceUse use) {
        List<HostPort> held = wanted(topology.taskDefinition(service.taskDefinition()))
                .flatMap(port -> use.holder(port.number(), port.protocol()).stream())
                .toList();
        return held.isEmpty() ? FREE : whose(topology, service, held.stream().flatMap(port -> port.task().stream()));
    }

    private static WayIn whose(Topology topology, Service service, Stream<TaskId> holders) {
        return holders.map(topology::task).map(Task::service).anyMatch(Optional.of(service.id())::equals) ? OWN
                : OTHERS;
    }

    private static Stream<Port> wanted(TaskDefinition definition) {
        NetworkMode mode = definition.networkMode();
        Stream<PortMapping> mappings = definition.containers().stream().flatMap(c -> c.portMappings().stream());
        return mappings.map(
                mapping -> new Port(mode == NetworkMode.HOST ? mapping.containerPort() : mapping.hostPort().orElse(0),
                        mapping.protocol()))
                .filter(port -> port.number() > 0);
    }
}
