package portico.model.flow;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.net.SocketAddress;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.NetworkBinding;
import portico.model.topology.PortMapping;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** What tasks listen on, and how host ports lead to them. */
final class TaskPorts {

    /** Docker's first container address, for a bridge task whose own is not known (R154). */
    private static final Ipv4Address FIRST_CONTAINER = Ipv4Address.of("172.17.0.2");

    private final Topology topology;

    TaskPorts(Topology topology) {
        this.topology = topology;
    }

    /** A host port that leads to a container (R155). */
    record Published(int hostPort, SocketAddress container) {}

    /** The container that declares a port, or is written down to listen there (R36); a task is known to listen on nothing else. */
    Optional<String> listener(Task task, int port, Protocol protocol) {
        return topology.definitionOf(task)
                .containers()
                .stream()
                .filter(c -> c.listens(port, protocol))
                .map(ContainerDefinition::name)
                .findFirst();
    }

    /** The first port a task declares. */
    Optional<PortMapping> first(Task task) {
        return topology.definitionOf(task).containers().stream().flatMap(c -> c.portMappings().stream()).findFirst();
    }

    /** How a port of a bridge task is published: asked by its container port, or by its host port. */
    Optional<Published> published(Task task, int port, Protocol protocol) {
        return byContainerPort(task, port, protocol).or(() -> byHostPort(task, port, protocol));
    }

    private Optional<Published> byContainerPort(Task task, int port, Protocol protocol) {
        return bindings(task, protocol).filter(b -> b.containerPorts().contains(port))
                .findFirst()
                .map(b -> publish(task, b, port - b.containerPort()));
    }

    /** How a host port leads to a task. */
    Optional<Published> byHostPort(Task task, int port, Protocol protocol) {
        return bindings(task, protocol).filter(b -> b.hostPorts().contains(port))
                .findFirst()
                .map(b -> publish(task, b, port - b.hostPort()));
    }

    private static Stream<NetworkBinding> bindings(Task task, Protocol protocol) {
        return task.placement().stream().flatMap(p -> p.bindings().stream()).filter(b -> b.protocol() == protocol);
    }

    private Published publish(Task task, NetworkBinding binding, int offset) {
        Ipv4Address address = containerAddress(task, Optional.of(binding.container()));
        return new Published(binding.hostPort() + offset, new SocketAddress(address, binding.containerPort() + offset));
    }

    /** The address on docker0 of a container; of the task's first one where none is named (R154). */
    Ipv4Address containerAddress(Task task, Optional<String> container) {
        return topology.definitionOf(task)
                .containers()
                .stream()
                .map(ContainerDefinition::name)
                .filter(name -> container.isEmpty() || container.get().equals(name))
                .flatMap(name -> task.placement().map(p -> p.bridgeAddresses().get(name)).stream())
                .findFirst()
                .orElse(FIRST_CONTAINER);
    }
}
