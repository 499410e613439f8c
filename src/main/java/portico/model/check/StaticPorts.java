package portico.model.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.net.Protocol;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Who holds, on one host, the static ports that a service wants (R41). */
enum StaticPorts {
    /** Nobody, or it wants none. */
    FREE,
    /** A task of the service, some of them at least. */
    OWN,
    /** Others. */
    OTHERS;

    private record Port(int number, Protocol protocol) {}

    static StaticPorts of(Topology topology, Service service, InstanceUse use) {
        List<HostPort> held = wanted(topology.taskDefinition(service.taskDefinition()))
                .flatMap(port -> use.holder(port.number(), port.protocol()).stream())
                .toList();
        boolean own = held.stream()
                .flatMap(port -> port.task().stream())
                .map(topology::task)
                .map(Task::service)
                .anyMatch(Optional.of(service.id())::equals);
        return held.isEmpty() ? FREE : own ? OWN : OTHERS;
    }

    private static Stream<Port> wanted(TaskDefinition definition) {
        NetworkMode mode = definition.networkMode();
        Stream<PortMapping> mappings = definition.containers().stream().flatMap(c -> c.portMappings().stream());
        return mappings.map(
                mapping -> new Port(mode == NetworkMode.HOST ? mapping.containerPort() : mapping.hostPort().orElse(0),
                        mapping.protocol()))
                .filter(port -> port.number() > 0 && mode != NetworkMode.AWSVPC);
    }
}
