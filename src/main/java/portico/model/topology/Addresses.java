package portico.model.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import portico.model.net.Ipv4Address;

/** The addresses that a resource holds, each list in the resource's own order. */
public final class Addresses {

    private Addresses() {}

    /** Those of a host, a NAT gateway, a database, a load balancer or an endpoint in their subnets. */
    public static List<Ipv4Address> privates(Resource resource) {
        return switch (resource) {
            case ContainerInstance host -> List.of(host.privateIp());
            case NatGateway gateway -> gateway.privateIp().stream().toList();
            case Database database -> List.of(database.privateIp());
            case Resource other -> nodes(other).stream().map(NodeAddress::privateIp).toList();
        };
    }

    /** Those that the internet sees. */
    public static List<Ipv4Address> publics(Resource resource) {
        return switch (resource) {
            case ContainerInstance host -> host.publicIp().stream().toList();
            case NatGateway gateway -> gateway.publicIp().stream().toList();
            case Task task -> task.networkInterface().flatMap(TaskInterface::publicIp).stream().toList();
            case Resource other -> nodes(other).stream().flatMap(node -> node.publicIp().stream()).toList();
        };
    }

    /** Every public address that something in a topology holds, outside endpoints among them. */
    public static Stream<Ipv4Address> publics(Topology topology) {
        return Stream.concat(topology.resources().flatMap(resource -> publics(resource).stream()),
                topology.all(OutsideEndpoint.class).stream().map(OutsideEndpoint::address));
    }

    /** Those of a task's containers on docker0, by the names of the containers (R154). */
    public static List<Ipv4Address> bridged(Resource resource) {
        return resource instanceof Task task
                ? task.placement()
                        .stream()
                        .flatMap(
                                place -> place.bridgeAddresses().entrySet().stream().sorted(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getValue)
                        .toList()
                : List.of();
    }

    /** The same resource with others in their places; of a kind that none of these is, as it was. */
    public static Resource exchanged(Resource resource, UnaryOperator<Ipv4Address> other) {
        return switch (resource) {
            case NatGateway nat -> new NatGateway(nat.id(), nat.name(), nat.vpc(), nat.subnet(),
                    nat.privateIp().map(other), nat.publicIp().map(other));
            case Database base -> new Database(base.id(), base.name(), base.engine(), base.port(), base.subnet(),
                    other.apply(base.privateIp()), base.securityGroups());
            case LoadBalancer balancer -> new LoadBalancer(balancer.id(), balancer.name(), balancer.vpc(),
                    balancer.type(), balancer.internetFacing(), exchanged(balancer.nodes(), other),
                    balancer.securityGroups(), balancer.listeners());
            case VpcEndpoint endpoint -> new VpcEndpoint(endpoint.id(), endpoint.name(), endpoint.vpc(),
                    endpoint.type(), endpoint.serviceName(), exchanged(endpoint.interfaces(), other),
                    endpoint.securityGroups(), endpoint.privateDnsEnabled());
            case Task task -> task.placement().map(place -> task.bridgedBy(exchanged(place, other))).orElse(task);
            case Resource _ -> resource;
        };
    }

    private static Map<String, Ipv4Address> exchanged(Task.Placement place, UnaryOperator<Ipv4Address> other) {
        Map<String, Ipv4Address> told = new HashMap<>(place.bridgeAddresses());
        told.replaceAll((_, address) -> other.apply(address));
        return told;
    }

    private static List<NodeAddress> exchanged(List<NodeAddress> nodes, UnaryOperator<Ipv4Address> other) {
        return nodes.stream()
                .map(node -> new NodeAddress(node.subnet(), other.apply(node.privateIp()), node.publicIp().map(other)))
                .toList();
    }

    private static List<NodeAddress> nodes(Resource resource) {
        return switch (resource) {
            case LoadBalancer balancer -> balancer.nodes();
            case VpcEndpoint endpoint -> endpoint.interfaces();
            case Resource _ -> List.of();
        };
    }
}
