package portico.model.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Every interface of a topology, and which one holds an address. */
final class Interfaces {

    private final Topology topology;
    private final Map<Ipv4Address, List<NetworkInterface>> byAddress = new HashMap<>();

    Interfaces(Topology topology) {
        this.topology = topology;
        all().forEach(nic -> byAddress.merge(nic.privateIp(), List.of(nic),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }

    private Stream<NetworkInterface> all() {
        return Stream.of(topology.instances().stream().map(this::of),
                topology.tasks()
                        .stream()
                        .filter(Task::isPlaced)
                        .flatMap(t -> t.networkInterface().map(nic -> of(t, nic)).stream()),
                topology.all(Database.class).stream().map(this::of),
                topology.all(LoadBalancer.class).stream().flatMap(lb -> lb.nodes().stream().map(node -> of(lb, node))),
                topology.all(VpcEndpoint.class).stream().flatMap(e -> e.interfaces().stream().map(node -> of(e, node))))
                .flatMap(s -> s);
    }

    /** eth0, which serves every bridge and host task with its addresses (R90, R105), and is where instance targets are reached (R126). */
    NetworkInterface of(ContainerInstance instance) {
        return make(instance.id(), instance.subnet(), instance.privateIp(), instance.publicIp(),
                instance.securityGroups());
    }

    NetworkInterface of(Task task, TaskInterface nic) {
        return make(task.id(), nic.subnet(), nic.privateIp(), nic.publicIp(), nic.securityGroups());
    }

    NetworkInterface of(Database database) {
        return make(database.id(), database.subnet(), database.privateIp(), Optional.empty(),
                database.securityGroups());
    }

    NetworkInterface of(VpcEndpoint endpoint, NodeAddress node) {
        return make(endpoint.id(), node.subnet(), node.privateIp(), Optional.empty(), endpoint.securityGroups());
    }

    NetworkInterface of(LoadBalancer balancer, NodeAddress node) {
        boolean unfiltered = balancer.type() == LoadBalancer.Type.NETWORK && balancer.securityGroups().isEmpty();
        return unfiltered
                ? new NetworkInterface(balancer.id(), topology.subnet(node.subnet()), node.privateIp(), node.publicIp(),
                        List.of())
                : make(balancer.id(), node.subnet(), node.privateIp(), node.publicIp(), balancer.securityGroups());
    }

    private NetworkInterface make(ResourceId owner, SubnetId subnetId, Ipv4Address privateIp,
            Optional<Ipv4Address> publicIp, List<SecurityGroupId> groups) {
        Subnet subnet = topology.subnet(subnetId);
        List<SecurityGroup> carried = groups.isEmpty() ? List.of(defaultGroup(subnet.vpc()))
                : groups.stream().map(topology::securityGroup).toList();
        return new NetworkInterface(owner, subnet, privateIp, publicIp, carried);
    }

    /** The VPC's own group, which an interface carries where none is named (R6, R106). */
    private SecurityGroup defaultGroup(VpcId vpc) {
        return topology.all(SecurityGroup.class)
                .stream()
                .filter(g -> g.vpc().equals(vpc) && g.name().equals("default"))
                .findFirst()
                .orElseGet(() -> untouchedDefaultGroup(vpc));
    }

    private static SecurityGroup untouchedDefaultGroup(VpcId vpc) {
        SecurityGroupId id = new SecurityGroupId("default of " + vpc);
        return new SecurityGroup(id, "default", vpc, List.of(any(new SecurityGroupRule.Group(id))),
                List.of(any(new SecurityGroupRule.Block(Cidr.EVERYWHERE))));
    }

    private static SecurityGroupRule any(SecurityGroupRule.Peer peer) {
        return new SecurityGroupRule(Optional.empty(), PortRange.ALL, peer, "");
    }

    /** The interface that holds a private address in a VPC. */
    Optional<NetworkInterface> at(VpcId vpc, Ipv4Address address) {
        return byAddress.getOrDefault(address, List.of())
                .stream()
                .filter(nic -> nic.subnet().vpc().equals(vpc))
                .findFirst();
    }

    boolean anyShared() {
        return byAddress.values().stream().anyMatch(holders -> holders.size() > 1);
    }

    /** The interfaces that hold a private address, one for each VPC that uses it. */
    List<NetworkInterface> at(Ipv4Address address) {
        return byAddress.getOrDefault(address, List.of());
    }
}
