package portico.model.remedy;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.capacity.AddressPool;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NodeAddress;
import portico.model.topology.Subnet;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Addresses of a subnet that nothing holds yet (R81). */
record FreeAddresses(Topology topology) {

    Optional<Ipv4Address> in(Subnet subnet) {
        return AddressPool.of(subnet.cidr(), held().toList()).lowestFree();
    }

    private Stream<Ipv4Address> held() {
        Stream<NodeAddress> nodes = Stream.concat(
                topology.all(LoadBalancer.class).stream().flatMap(b -> b.nodes().stream()),
                topology.all(VpcEndpoint.class).stream().flatMap(e -> e.interfaces().stream()));
        return Stream
                .of(topology.instances().stream().map(ContainerInstance::privateIp),
                        topology.instances()
                                .stream()
                                .flatMap(host -> host.trunk().stream())
                                .map(ContainerInstance.TrunkInterface::privateIp),
                        topology.tasks()
                                .stream()
                                .flatMap(task -> task.networkInterface().stream())
                                .map(TaskInterface::privateIp),
                        topology.all(Database.class).stream().map(Database::privateIp),
                        topology.all(NatGateway.class).stream().flatMap(nat -> nat.privateIp().stream()),
                        nodes.map(NodeAddress::privateIp))
                .flatMap(addresses -> addresses);
    }
}
