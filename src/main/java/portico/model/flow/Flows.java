package portico.model.flow;

import java.util.Optional;
import java.util.OptionalInt;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** What to ask of a target when nobody said. */
public final class Flows {

    private static final int HTTPS = 443;
    private static final int SSH = 22;

    private Flows() {}

    /**
     * The port a target is known to listen on: a task's first container port, a database's port, an outside endpoint's, a balancer's listener
     * (443 where it has one). Empty for a task that declares none.
     */
    public static OptionalInt defaultPort(Topology topology, FlowEnd to) {
        return switch (to) {
            case FlowEnd.Internet(var address) ->
                OptionalInt.of(LinkLocal.at(address).map(LinkLocal::port).orElse(HTTPS));
            case FlowEnd.Vacant _ ->
                LinkLocal.at(topology, to).map(service -> OptionalInt.of(service.port())).orElse(OptionalInt.empty());
            case FlowEnd.At at -> topology.find(at.id()).map(r -> portOf(topology, r)).orElse(OptionalInt.empty());
        };
    }

    private static OptionalInt portOf(Topology topology, Resource resource) {
        return switch (resource) {
            case Task task -> first(topology.definitionOf(task)).map(m -> OptionalInt.of(m.containerPort()))
                    .orElse(OptionalInt.empty());
            case Service service ->
                first(topology.taskDefinition(service.taskDefinition())).map(m -> OptionalInt.of(m.containerPort()))
                        .orElse(OptionalInt.empty());
            case Database database -> OptionalInt.of(database.port());
            case OutsideEndpoint outside -> OptionalInt.of(outside.port());
            case LoadBalancer balancer -> listener(balancer);
            case VpcEndpoint _ -> OptionalInt.of(HTTPS);
            case ContainerInstance _ -> OptionalInt.of(SSH);
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt listener(LoadBalancer balancer) {
        boolean secure = balancer.listeners().stream().anyMatch(l -> l.port() == HTTPS);
        return secure ? OptionalInt.of(HTTPS)
                : balancer.listeners().stream().mapToInt(LoadBalancer.Listener::port).findFirst();
    }

    private static Optional<PortMapping> first(TaskDefinition definition) {
        return definition.containers().stream().flatMap(c -> c.portMappings().stream()).findFirst();
    }

    /** The protocol a target speaks on its default port: TCP, except for a task that declares a UDP port first. */
    public static Protocol defaultProtocol(Topology topology, FlowEnd to) {
        Optional<LinkLocal> service = LinkLocal.at(topology, to);
        if (service.isPresent()) {
            return service.get().protocol();
        }
        return to instanceof FlowEnd.At at && topology.find(at.id()).orElse(null) instanceof Task task
                ? first(topology.definitionOf(task)).map(PortMapping::protocol).orElse(Protocol.TCP)
                : Protocol.TCP;
    }

    /** A flow to the port and by the protocol that the target is known for; empty where none is. */
    public static Optional<Flow> between(Topology topology, FlowEnd from, FlowEnd to) {
        OptionalInt port = defaultPort(topology, to);
        return port.isEmpty() ? Optional.empty()
                : Optional.of(new Flow(from, to, port.getAsInt(), defaultProtocol(topology, to)));
    }
}
