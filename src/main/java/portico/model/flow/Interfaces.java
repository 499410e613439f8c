package portico.model.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;
import portico.model.topology.Resource;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Every interface of a topology, and which one holds an address. They are made when they are asked for; any thread may ask. */
final class Interfaces {

    private final Topology topology;
    private final Once<Map<Ipv4Address, List<Resource>>> owners = new Once<>(this::owners);
    private final Once<Boolean> shared = new Once<>(
            () -> owners.get().values().stream().anyMatch(holders -> holders.size() > 1));
    private final Map<Ipv4Address, List<NetworkInterface>> made = new ConcurrentHashMap<>();
    private final Map<Worn, NetworkInterface.Standing> standings = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();

    Interfaces(Topology topology) {
        this.topology = topology;
    }

    private record Worn(Optional<SubnetId> subnet, List<SecurityGroupId> groups, boolean unfiltered) {}

    /** Machines outside of AWS come last: they hold no address of a subnet, and somebody else may have the same one there (R83). */
    private Map<Ipv4Address, List<Resource>> owners() {
        Map<Ipv4Address, List<Resource>> found = new HashMap<>();
        topology.instances().stream().filter(i -> !i.isExternal()).forEach(i -> add(found, i.privateIp(), i));
        topology.tasks()
                .stream()
                .filter(Task::isPlaced)
                .forEach(t -> t.networkInterface().ifPresent(nic -> add(found, nic.privateIp(), t)));
        topology.all(Database.class).forEach(d -> add(found, d.privateIp(), d));
        topology.all(LoadBalancer.class).forEach(b -> b.nodes().forEach(node -> add(found, node.privateIp(), b)));
        topology.all(VpcEndpoint.class).forEach(e -> e.interfaces().forEach(node -> add(found, node.privateIp(), e)));
        topology.instances().stream().filter(ContainerInstance::isExternal).forEach(i -> add(found, i.privateIp(), i));
        return found;
    }

    private static void add(Map<Ipv4Address, List<Resource>> found, Ipv4Address address, Resource owner) {
        found.merge(address, List.of(owner),
                (held, more) -> Stream.concat(held.stream(), more.stream()).distinct().toList());
    }

    /** All that a resource has; they carry the same groups. */
    Stream<NetworkInterface> all(Resource owner) {
        return switch (owner) {
            case ContainerInstance instance -> Stream.of(of(instance));
            case Task task -> task.networkInterface().map(nic -> of(task, nic)).stream();
            case Database database -> Stream.of(of(database));
            case LoadBalancer balancer -> balancer.nodes().stream().map(node -> of(balancer, node));
            case VpcEndpoint endpoint -> endpoint.interfaces().stream().map(node -> of(endpoint, node));
            default -> Stream.empty();
        };
    }

    /** eth0, which serves every bridge and host task with its addresses (R90, R105), and is where instance targets are reached (R126). */
    NetworkInterface of(ContainerInstance instance) {
        return instance.isExternal() ? outside(instance)
                : make(instance.id(), instance.subnet(), instance.privateIp(), instance.publicIp(),
                        instance.securityGroups());
    }

    private NetworkInterface outside(ContainerInstance machine) {
        return new NetworkInterface(machine.id(), machine.privateIp(), machine.publicIp(),
                standing(new Worn(Optional.empty(), List.of(), true)));
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
        return new NetworkInterface(balancer.id(), node.privateIp(), node.publicIp(),
                standing(new Worn(Optional.of(node.subnet()), balancer.securityGroups(), unfiltered)));
    }

    private NetworkInterface make(ResourceId owner, SubnetId subnet, Ipv4Address privateIp,
            Optional<Ipv4Address> publicIp, List<SecurityGroupId> groups) {
        return new NetworkInterface(owner, privateIp, publicIp, standing(new Worn(Optional.of(subnet), groups, false)));
    }

    private NetworkInterface.Standing standing(Worn worn) {
        return standings.computeIfAbsent(worn, this::make);
    }

    private NetworkInterface.Standing make(Worn worn) {
        Optional<Subnet> subnet = worn.subnet().map(topology::subnet);
        List<SecurityGroup> carried = worn.groups().stream().map(topology::securityGroup).toList();
        return new NetworkInterface.Standing(subnet,
                carried.isEmpty() && !worn.unfiltered()
                        ? subnet.map(Subnet::vpc).map(this::defaultGroup).stream().toList()
                        : carried,
                number.getAndIncrement());
    }

    /** The VPC's own group, which an interface carries where none is named (R6, R106). */
    private SecurityGroup defaultGroup(VpcId vpc) {
        return topology.all(SecurityGroup.class)
                .stream()
                .filter(g -> g.vpc().equals(vpc) && g.name().equals("default"))
                .findFirst()
                .orElseGet(() -> SecurityGroup.untouchedDefault(vpc));
    }

    /** The interface that holds a private address in a VPC. */
    Optional<NetworkInterface> at(VpcId vpc, Ipv4Address address) {
        return at(address).stream().filter(nic -> !nic.isOutside() && nic.subnet().vpc().equals(vpc)).findFirst();
    }

    /** Whether any address is held twice. */
    boolean anyShared() {
        return shared.get();
    }

    /** The interfaces that hold a private address, one for each VPC that uses it. */
    List<NetworkInterface> at(Ipv4Address address) {
        List<Resource> holders = owners.get().getOrDefault(address, List.of());
        return holders.isEmpty() ? List.of()
                : made.computeIfAbsent(address,
                        _ -> holders.stream()
                                .flatMap(this::all)
                                .filter(nic -> nic.privateIp().equals(address))
                                .toList());
    }
}
