package portico.model.remedy.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.model.edit.AddResource;
import portico.model.edit.ChangeNetworkMode;
import portico.model.edit.ChangePortMappings;
import portico.model.edit.Edit;
import portico.model.placement.Reason;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Service;
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
        List<Edit> edits = new ArrayList<>();
        edits.add(new ChangeNetworkMode(waiting.definition().id(), NetworkMode.BRIDGE));
        edits.addAll(ports(waiting));
        edits.addAll(targets(waiting, TargetGroup.TargetType.INSTANCE));
        return new PlacementChange(
                "Run " + waiting.definition().id() + " in bridge mode, on host ports of the agent’s choice"
                        + targetWords(edits, TargetGroup.TargetType.INSTANCE),
                edits);
    }

    private static PlacementChange awsvpc(Waiting waiting) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new ChangeNetworkMode(waiting.definition().id(), NetworkMode.AWSVPC));
        edits.addAll(targets(waiting, TargetGroup.TargetType.IP));
        return new PlacementChange("Run " + waiting.definition().id() + " in awsvpc mode, on addresses of its own"
                + targetWords(edits, TargetGroup.TargetType.IP), edits);
    }

    /** Target groups of the type that the mode needs (R124). */
    private static List<Edit> targets(Waiting waiting, TargetGroup.TargetType type) {
        return waiting.service()
                .stream()
                .flatMap(service -> service.loadBalancers().stream())
                .map(Service.LoadBalancing::targetGroup)
                .distinct()
                .map(waiting.topology()::targetGroup)
                .filter(group -> group.targetType() != type)
                .<Edit>map(group -> new AddResource(group.withType(type)))
                .toList();
    }

    private static String targetWords(List<Edit> edits, TargetGroup.TargetType type) {
        return edits.stream().anyMatch(AddResource.class::isInstance) ? ", with target groups of type " + type.apiName()
                : "";
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
