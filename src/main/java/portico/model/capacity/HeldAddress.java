package portico.model.capacity;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerInstance.TrunkInterface;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NodeAddress;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** An address of a subnet that somebody holds (R83). */
public record HeldAddress(ResourceId by, SubnetId subnet, Ipv4Address address) {

    /**
     * All that are held, those that nobody told among them.
     *
     * @param hasTrunk whether an instance holds the address of its trunk; one that cannot be made holds nothing (R71)
     */
    public static Stream<HeldAddress> all(Topology topology, Predicate<ContainerInstance> hasTrunk) {
        return Stream
                .of(topology.instances().stream().flatMap(instance -> of(instance, hasTrunk)),
                        topology.tasks().stream().flatMap(task -> of(task).stream()),
                        topology.all(LoadBalancer.class).stream().flatMap(HeldAddress::of),
                        topology.all(VpcEndpoint.class).stream().flatMap(HeldAddress::of),
                        topology.all(Database.class).stream().map(HeldAddress::of),
                        topology.all(NatGateway.class).stream().flatMap(HeldAddress::of))
                .flatMap(held -> held);
    }

    /** That of the task's interface, from placement until it has stopped (R94). */
    static Optional<HeldAddress> of(Task task) {
        return task.isPlaced()
                ? task.networkInterface().map(eni -> new HeldAddress(task.id(), eni.subnet(), eni.privateIp()))
                : Optional.empty();
    }

    /** Those of the primary interface and of the trunk, which stands in the subnet of its instance (R78); a machine outside of AWS has neither. */
    static Stream<HeldAddress> of(ContainerInstance instance, Predicate<ContainerInstance> hasTrunk) {
        return instance.isExternal() ? Stream.empty()
                : Stream.concat(Stream.of(instance.privateIp()),
                        instance.trunk().stream().filter(_ -> hasTrunk.test(instance)).map(TrunkInterface::privateIp))
                        .map(address -> new HeldAddress(instance.id(), instance.subnet(), address));
    }

    private static Stream<HeldAddress> of(LoadBalancer balancer) {
        return balancer.nodes().stream().map(node -> of(balancer.id(), node));
    }

    private static Stream<HeldAddress> of(VpcEndpoint endpoint) {
        return endpoint.interfaces().stream().map(node -> of(endpoint.id(), node));
    }

    private static HeldAddress of(ResourceId by, NodeAddress node) {
        return new HeldAddress(by, node.subnet(), node.privateIp());
    }

    private static HeldAddress of(Database database) {
        return new HeldAddress(database.id(), database.subnet(), database.privateIp());
    }

    private static Stream<HeldAddress> of(NatGateway gateway) {
        return gateway.subnet()
                .stream()
                .flatMap(subnet -> gateway.privateIp()
                        .stream()
                        .map(address -> new HeldAddress(gateway.id(), subnet, address)));
    }
}
