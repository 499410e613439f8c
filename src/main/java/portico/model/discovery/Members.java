package portico.model.discovery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import portico.model.net.Ipv4Address;
import portico.model.topology.NetworkBinding;
import portico.model.topology.PortMapping;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** The tasks of a service that are registered: from ACTIVATING on, and not any more from DEACTIVATING on (R93). */
record Members(Topology topology, Service service) {

    List<Task> registered() {
        return topology.tasks()
                .stream()
                .filter(task -> task.isPlaced() && task.service().equals(Optional.of(service.id())))
                .filter(task -> task.status() == TaskStatus.ACTIVATING || task.status() == TaskStatus.RUNNING)
                .toList();
    }

    TaskDefinition definition() {
        return topology.taskDefinition(service.taskDefinition());
    }

    /** The task's own address, or that of its host. */
    Optional<Ipv4Address> address(Task task) {
        return Stream
                .concat(task.networkInterface().map(eni -> eni.privateIp()).stream(),
                        task.instance().map(id -> topology.instance(id).privateIp()).stream())
                .findFirst();
    }

    /** Where a container port is reached from outside the task: the host port it got, or the port itself. */
    static int reachedAt(Task task, int containerPort) {
        return task.placement()
                .stream()
                .flatMap(place -> place.bindings().stream())
                .filter(binding -> binding.containerPorts().contains(containerPort))
                .findFirst()
                .map(binding -> hostPort(binding, containerPort))
                .orElse(containerPort);
    }

    private static int hostPort(NetworkBinding binding, int containerPort) {
        return binding.hostPort() + containerPort - binding.containerPort();
    }

    OptionalInt firstPort() {
        return mappings().mapToInt(PortMapping::containerPort).findFirst();
    }

    OptionalInt namedPort(String name) {
        return mappings().filter(mapping -> mapping.name().equals(Optional.of(name)))
                .mapToInt(PortMapping::containerPort)
                .findFirst();
    }

    private Stream<PortMapping> mappings() {
        return definition().containers().stream().flatMap(container -> container.portMappings().stream());
    }

    List<Entry> entries(ToIntFunction<Task> port) {
        return registered().stream()
                .flatMap(task -> address(task).stream()
                        .map(address -> new Entry(task.id(), address, OptionalInt.of(port.applyAsInt(task)),
                                task.status() == TaskStatus.RUNNING)))
                .toList();
    }

    /** Without ports. */
    List<Entry> addresses() {
        return entries(_ -> 0).stream()
                .map(entry -> new Entry(entry.holder(), entry.address(), OptionalInt.empty(), entry.healthy()))
                .toList();
    }
}
