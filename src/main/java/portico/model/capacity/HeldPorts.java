package portico.model.capacity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.net.PortRange;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskDefinition;

/** The host ports that one placed task holds; none in awsvpc mode, whose ports are its interface's own (R35). */
final class HeldPorts {

    private HeldPorts() {}

    static Stream<HostPort> of(Task task, TaskDefinition definition) {
        if (definition.networkMode() == NetworkMode.AWSVPC) {
            return Stream.empty();
        }
        List<NetworkBinding> bindings = task.placement().map(Placement::bindings).orElse(List.of());
        if (bindings.isEmpty() && definition.networkMode() == NetworkMode.HOST) {
            return declared(task, definition);
        }
        return bindings.stream().flatMap(binding -> ports(task, definition.networkMode(), binding));
    }

    private static Stream<HostPort> ports(Task task, NetworkMode mode, NetworkBinding binding) {
        HostPort.Use use = binding.dynamic() ? HostPort.Use.DYNAMIC : statically(mode);
        PortRange host = binding.hostPorts();
        return IntStream.rangeClosed(host.first(), host.last())
                .mapToObj(port -> new HostPort(port, binding.protocol(), use, Optional.of(task.id()),
                        Optional.of(binding.container()),
                        OptionalInt.of(binding.containerPort() + port - host.first())));
    }

    private static HostPort.Use statically(NetworkMode mode) {
        return mode == NetworkMode.HOST ? HostPort.Use.HOST : HostPort.Use.STATIC;
    }

    /** A host-mode task holds its container ports whether or not anybody reported them (R8). */
    private static Stream<HostPort> declared(Task task, TaskDefinition definition) {
        return definition.containers()
                .stream()
                .flatMap(container -> container.portMappings()
                        .stream()
                        .map(mapping -> new HostPort(mapping.containerPort(), mapping.protocol(), HostPort.Use.HOST,
                                Optional.of(task.id()), Optional.of(container.name()),
                                OptionalInt.of(mapping.containerPort()))));
    }
}
