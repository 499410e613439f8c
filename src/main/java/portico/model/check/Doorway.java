package portico.model.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.EniUse;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.net.Protocol;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/**
 * What one more task of a service comes in by; the same whatever tasks and instances there are.
 *
 * @param ownInterface whether that is an interface of its own
 * @param near the subnets of hosts that it may lie beside, where it has one
 * @param ports its static ports, where it has none
 */
record Doorway(ServiceId service, boolean ownInterface, Set<SubnetId> near, List<Port> ports) {

    record Port(int number, Protocol protocol) {}

    static Doorway of(Topology topology, Service service) {
        TaskDefinition definition = topology.taskDefinition(service.taskDefinition());
        boolean own = definition.networkMode() == NetworkMode.AWSVPC;
        return new Doorway(service.id(), own, own ? near(topology, service) : Set.of(),
                own ? List.of() : wanted(definition).toList());
    }

    private static Set<SubnetId> near(Topology topology, Service service) {
        List<Subnet> named = service.networkConfiguration()
                .stream()
                .flatMap(network -> network.subnets().stream())
                .map(topology::subnet)
                .toList();
        return topology.all(Subnet.class)
                .stream()
                .filter(home -> named.stream().anyMatch(home::isNear))
                .map(Subnet::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Port> wanted(TaskDefinition definition) {
        NetworkMode mode = definition.networkMode();
        Stream<PortMapping> mappings = definition.containers().stream().flatMap(c -> c.portMappings().stream());
        return mappings.map(
                mapping -> new Port(mode == NetworkMode.HOST ? mapping.containerPort() : mapping.hostPort().orElse(0),
                        mapping.protocol()))
                .filter(port -> port.number() > 0);
    }

    /** @param use counted from this topology */
    WayIn into(Topology topology, InstanceUse use) {
        return ownInterface ? interfaces(topology, use) : ports(topology, use);
    }

    private WayIn interfaces(Topology topology, InstanceUse use) {
        EniUse eni = use.eni();
        if (!near.contains(topology.instance(use.instance()).subnet())) {
            return WayIn.FAR;
        }
        return eni.free() > 0 || !eni.isKnown() ? WayIn.FREE : whose(topology, use.tasks().stream());
    }

    private WayIn ports(Topology topology, InstanceUse use) {
        List<HostPort> held = ports.stream()
                .flatMap(port -> use.holder(port.number(), port.protocol()).stream())
                .toList();
        return held.isEmpty() ? WayIn.FREE : whose(topology, held.stream().flatMap(port -> port.task().stream()));
    }

    private WayIn whose(Topology topology, Stream<TaskId> holders) {
        return holders.map(topology::task).map(Task::service).anyMatch(Optional.of(service)::equals) ? WayIn.OWN
                : WayIn.OTHERS;
    }
}
