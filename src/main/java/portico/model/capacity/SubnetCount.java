package portico.model.capacity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NodeAddress;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Counts who holds an address of each subnet (R83). */
final class SubnetCount {

    private final Map<SubnetId, List<Ipv4Address>> held = new HashMap<>();

    SubnetUse of(Subnet subnet) {
        Set<Ipv4Address> addresses = new HashSet<>(held.getOrDefault(subnet.id(), List.of()));
        int used = addresses.size() + subnet.otherAddresses();
        return new SubnetUse(subnet.id(), AddressPool.usable(subnet.cidr()), used,
                AddressPool.of(subnet.cidr(), addresses));
    }

    /** Everybody in the topology who holds an address, save trunks, which need the catalogue. */
    void addAll(Topology topology) {
        topology.instances().forEach(instance -> add(instance.subnet(), instance.privateIp()));
        topology.tasks().forEach(this::add);
        nodes(topology).forEach(node -> add(node.subnet(), node.privateIp()));
        topology.all(NatGateway.class).forEach(this::add);
        topology.all(Database.class).forEach(database -> add(database.subnet(), database.privateIp()));
    }

    private static Stream<NodeAddress> nodes(Topology topology) {
        return Stream.concat(topology.all(LoadBalancer.class).stream().flatMap(balancer -> balancer.nodes().stream()),
                topology.all(VpcEndpoint.class).stream().flatMap(endpoint -> endpoint.interfaces().stream()));
    }

    private void add(Task task) {
        if (task.isPlaced()) {
            task.networkInterface().ifPresent(eni -> add(eni.subnet(), eni.privateIp()));
        }
    }

    private void add(NatGateway gateway) {
        gateway.subnet().ifPresent(subnet -> gateway.privateIp().ifPresent(address -> add(subnet, address)));
    }

    /** The trunk stands in the subnet of its instance (R78). */
    void addTrunk(ContainerInstance instance) {
        instance.trunk().ifPresent(trunk -> add(instance.subnet(), trunk.privateIp()));
    }

    private void add(SubnetId subnet, Ipv4Address address) {
        held.computeIfAbsent(subnet, _ -> new ArrayList<>()).add(address);
    }
}
