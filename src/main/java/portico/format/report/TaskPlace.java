package portico.format.report;

import java.util.List;
import java.util.Optional;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** Where a task is reached: its zone, its address, its ports. */
record TaskPlace(Topology topology, Task task) {

    /**
     * A port of a task.
     *
     * @param mapped whether a bridge lies between, so that the host's port leads to another one, of the same number or not
     * @param address the container's own: on docker0, of the task's interface, or of the host
     */
    record Port(String container, PortRange containerPorts, PortRange hostPorts, String protocol, boolean mapped,
            Optional<Ipv4Address> address) {

        /** Such as {@code 32768 -> 172.17.0.2:3000/tcp web}; one port where nothing is mapped. */
        String text() {
            String inside = address.map(a -> a + ":").orElse("") + containerPorts;
            return (mapped ? hostPorts + " -> " + inside : containerPorts.toString()) + "/" + protocol + " "
                    + container;
        }
    }

    NetworkMode mode() {
        return topology.definitionOf(task).networkMode();
    }

    Optional<ContainerInstance> instance() {
        return task.instance().map(topology::instance);
    }

    Optional<String> zone() {
        Optional<SubnetId> subnet = task.networkInterface()
                .map(TaskInterface::subnet)
                .or(() -> instance().filter(host -> !host.isExternal()).map(ContainerInstance::subnet));
        return subnet.map(id -> topology.subnet(id).zone().value());
    }

    /**
     * The address the VPC reaches it by: none in none mode, its own in awsvpc mode, for as long as it has one, the host's otherwise (R7, R9, R10).
     */
    Optional<Ipv4Address> address() {
        Optional<Ipv4Address> own = task.networkInterface().map(TaskInterface::privateIp);
        return switch (mode()) {
            case NONE -> Optional.empty();
            case AWSVPC -> own;
            case BRIDGE, HOST, DEFAULT -> own.or(() -> instance().map(ContainerInstance::privateIp));
        };
    }

    /** In awsvpc mode the ports of the definition, which need no binding (R35). */
    List<Port> ports() {
        if (task.placement().isEmpty()) {
            return List.of();
        }
        return mode() == NetworkMode.AWSVPC
                ? topology.definitionOf(task)
                        .containers()
                        .stream()
                        .flatMap(c -> c.portMappings().stream().map(m -> port(c, m)))
                        .toList()
                : task.placement().get().bindings().stream().map(this::port).toList();
    }

    private Port port(ContainerDefinition container, PortMapping mapping) {
        return new Port(container.name(), mapping.containerPorts(), mapping.containerPorts(),
                mapping.protocol().toString(), false, address());
    }

    private Port port(NetworkBinding binding) {
        boolean mapped = mode() != NetworkMode.HOST;
        Optional<Ipv4Address> inside = mapped
                ? Optional.ofNullable(task.placement().orElseThrow().bridgeAddresses().get(binding.container()))
                : address();
        return new Port(binding.container(), binding.containerPorts(), binding.hostPorts(),
                binding.protocol().toString(), mapped, inside);
    }
}
