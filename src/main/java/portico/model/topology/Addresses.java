package portico.model.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance.TrunkInterface;

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

    /** Every address of a subnet that somebody holds (R83), those that nobody told left out. */
    public static Stream<Ipv4Address> within(Topology topology, SubnetId subnet) {
        return topology.resources().flatMap(resource -> within(resource, subnet)).filter(each -> !each.isUnknown());
    }

    private static Stream<Ipv4Address> within(Resource resource, SubnetId subnet) {
        return switch (resource) {
            case ContainerInstance host when !host.isExternal() && host.subnet().equals(subnet) ->
                Stream.concat(Stream.of(host.privateIp()), host.trunk().stream().map(TrunkInterface::privateIp));
            case ContainerInstance _ -> Stream.empty();
            case Task task when task.isPlaced() -> task.networkInterface()
                    .filter(own -> own.subnet().equals(subnet))
                    .map(TaskInterface::privateIp)
                    .stream();
            case NatGateway gateway when gateway.subnet().filter(subnet::equals).isPresent() ->
                gateway.privateIp().stream();
            case Database database when database.subnet().equals(subnet) -> Stream.of(database.privateIp());
            case Resource other ->
                nodes(other).stream().filter(node -> node.subnet().equals(subnet)).map(NodeAddress::privateIp);
        };
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
