package portico.model.remedy.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.edit.AddResources;
import portico.model.edit.ChangeNetworkMode;
import portico.model.edit.ChangePortMappings;
import portico.model.edit.Edit;
import portico.model.edit.TargetTypes;
import portico.model.id.TaskDefinitionId;
import portico.model.placement.Reason;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.TargetGroup;

/** Another way of networking: ports of the agent's choice where fixed ones clash, a host's interface where its own are used up (R21, R22, R63). */
final class ModeChanges {

    private ModeChanges() {}

    static Stream<PlacementChange> of(Waiting waiting) {
        if (!waiting.needsHost()) {
            return Stream.empty();
        }
        NetworkMode mode = waiting.definition().networkMode();
        boolean ports = waiting.lacks(Reason.PORTS, Reason.PORT_IN_USE, Reason.LISTENER_IN_USE);
        boolean interfaces = waiting.lacks(Reason.ENI, Reason.ATTACHMENT, Reason.ADDRESSES);
        return switch (mode) {
            case BRIDGE, DEFAULT -> ports ? Stream.of(dynamic(waiting), awsvpc(waiting)) : Stream.empty();
            case HOST -> ports ? Stream.of(bridge(waiting), awsvpc(waiting)) : Stream.empty();
            case AWSVPC -> interfaces ? Stream.of(bridge(waiting)) : Stream.empty();
            case NONE -> Stream.empty();
        };
    }

    private static PlacementChange dynamic(Waiting waiting) {
        return new PlacementChange("Let the agent choose the host ports of " + waiting.definition().id(),
                ports(waiting));
    }

    private static PlacementChange bridge(Waiting waiting) {
        return in(NetworkMode.BRIDGE, "on host ports of the agent’s choice", waiting, ports(waiting));
    }

    private static PlacementChange awsvpc(Waiting waiting) {
        return in(NetworkMode.AWSVPC, "on addresses of its own", waiting, List.of());
    }

    /** With target groups of the type that the mode needs (R124). */
    private static PlacementChange in(NetworkMode mode, String where, Waiting waiting, List<Edit> ports) {
        TaskDefinitionId definition = waiting.definition().id();
        List<TargetGroup> groups = TargetTypes.changed(waiting.topology(), Set.of(definition), mode);
        List<Edit> edits = new ArrayList<>();
        edits.add(new ChangeNetworkMode(definition, mode));
        edits.addAll(ports);
        edits.add(new AddResources("", List.copyOf(groups)));
        return new PlacementChange(
                "Run " + definition + " in " + mode.apiName() + " mode, " + where
                        + (groups.isEmpty() ? "" : ", with target groups of type " + TargetTypes.of(mode).apiName()),
                edits);
    }

    /** Without the fixed ones. */
    private static List<Edit> ports(Waiting waiting) {
        return waiting.definition()
                .containers()
                .stream()
                .filter(container -> container.portMappings().stream().anyMatch(PortMapping::isStatic))
                .<Edit>map(container -> new ChangePortMappings(waiting.definition().id(), container.name(),
                        dynamic(container)))
                .toList();
    }

    private static List<PortMapping> dynamic(ContainerDefinition container) {
        return container.portMappings()
                .stream()
                .map(mapping -> new PortMapping(mapping.containerPorts(), OptionalInt.empty(), mapping.protocol(),
                        mapping.name(), mapping.appProtocol()))
                .toList();
    }
}
