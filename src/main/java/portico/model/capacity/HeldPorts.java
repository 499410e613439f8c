package portico.model.capacity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.Listener;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskDefinition;

/**
 * The host ports that one placed task holds until it is gone (R33), by what it got when it was placed: where it has an interface, its ports are that
 * one's own (R35), whatever its definition says by now.
 */
final class HeldPorts {

    private HeldPorts() {}

    static void add(Task task, TaskDefinition definition, List<HostPort> ports) {
        if (task.networkInterface().isPresent()) {
            return;
        }
        List<NetworkBinding> bindings = task.placement().map(Placement::bindings).orElse(List.of());
        for (NetworkBinding binding : bindings) {
            add(task, definition.networkMode(), binding, ports);
        }
        if (definition.networkMode() == NetworkMode.HOST) {
            if (bindings.isEmpty()) {
                addDeclared(task, definition, ports);
            }
            addUndeclared(task, definition, ports);
        }
    }

    private static void add(Task task, NetworkMode mode, NetworkBinding binding, List<HostPort> ports) {
        HostPort.Use use = binding.dynamic() ? HostPort.Use.DYNAMIC
                : mode == NetworkMode.HOST ? HostPort.Use.HOST : HostPort.Use.STATIC;
        int first = binding.hostPort();
        for (int port = first; port <= binding.hostPorts().last(); port++) {
            ports.add(new HostPort(port, binding.protocol(), use, Optional.of(task.id()),
                    Optional.of(binding.container()), OptionalInt.of(binding.containerPort() + port - first)));
        }
    }

    /** A host-mode task holds its container ports whether or not anybody reported them (R8). */
    private static void addDeclared(Task task, TaskDefinition definition, List<HostPort> ports) {
        for (ContainerDefinition container : definition.containers()) {
            for (PortMapping mapping : container.portMappings()) {
                ports.add(new HostPort(mapping.containerPort(), mapping.protocol(), HostPort.Use.HOST,
                        Optional.of(task.id()), Optional.of(container.name()),
                        OptionalInt.of(mapping.containerPort())));
            }
        }
    }

    /** Whether a mapping of the same task holds what one of its applications listens on. */
    private static boolean isSame(HostPort held, Task task, Listener listener) {
        return held.port() == listener.port() && held.protocol() == listener.protocol()
                && held.task().equals(Optional.of(task.id()));
    }

    /** What the applications open beside that; nobody reports it (R36). */
    private static void addUndeclared(Task task, TaskDefinition definition, List<HostPort> ports) {
        for (ContainerDefinition container : definition.containers()) {
            for (Listener listener : container.listensOn()) {
                if (ports.stream().noneMatch(held -> isSame(held, task, listener))) {
                    ports.add(new HostPort(listener.port(), listener.protocol(), HostPort.Use.UNDECLARED,
                            Optional.of(task.id()), Optional.of(container.name()), OptionalInt.of(listener.port())));
                }
            }
        }
    }
}
