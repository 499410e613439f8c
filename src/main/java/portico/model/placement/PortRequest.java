package portico.model.placement;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.NetworkBinding;
import portico.model.topology.TaskDefinition;

/**
 * A host port, or a run of them, that a task wants.
 *
 * @param hostPort the static port; empty means that the agent chooses
 */
record PortRequest(String container, PortRange containerPorts, OptionalInt hostPort, Protocol protocol) {

    /** What a task of this definition wants of its host, in the order in which the agent goes through it. */
    static List<PortRequest> of(TaskDefinition definition) {
        return switch (definition.networkMode()) {
            case AWSVPC, NONE -> List.of();
            case HOST -> all(definition).map(PortRequest::onHost).toList();
            case BRIDGE, DEFAULT -> all(definition).toList();
        };
    }

    private static Stream<PortRequest> all(TaskDefinition definition) {
        return definition.containers()
                .stream()
                .flatMap(container -> container.portMappings()
                        .stream()
                        .map(mapping -> new PortRequest(container.name(), mapping.containerPorts(),
                                mapping.isStatic() ? mapping.hostPort() : OptionalInt.empty(), mapping.protocol())));
    }

    /** In host mode the container port is the host port, written or not (R8, R21). */
    private PortRequest onHost() {
        return new PortRequest(container, containerPorts, OptionalInt.of(containerPorts.first()), protocol);
    }

    /** Whether the task ends where this does not find its port. */
    boolean isEssential(TaskDefinition definition) {
        return definition.containers().stream().anyMatch(each -> each.name().equals(container) && each.essential());
    }

    boolean isStatic() {
        return hostPort.isPresent();
    }

    int size() {
        return containerPorts.size();
    }

    /** The binding that has its first host port there. */
    NetworkBinding boundTo(int first) {
        int last = Math.min(PortRange.ALL.last(), first + size() - 1);
        return new NetworkBinding(container, containerPorts, new PortRange(first, last), protocol, !isStatic());
    }
}
