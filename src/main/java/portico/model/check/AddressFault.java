package portico.model.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.capacity.AddressPool;
import portico.model.capacity.Capacity;
import portico.model.capacity.SubnetUse;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.net.Ipv4Address;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerInstance.TrunkInterface;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NodeAddress;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Addresses that lie outside their subnet, are kept by AWS, or are held twice (R81, R83). */
record AddressFault() implements Check {

    private static final RuleId RESERVED = new RuleId(81);
    private static final RuleId HOLDERS = new RuleId(83);
    private static final RuleId EXHAUSTED = new RuleId(84);

    /** Somebody holds an address in a subnet. */
    private record Held(ResourceId by, SubnetId subnet, Ipv4Address address) {}

    private record Place(VpcId vpc, Ipv4Address address) {}

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        if (capacity.subnets().values().stream().noneMatch(SubnetUse::irregular) && !anyOverlap(topology)) {
            return Stream.empty();
        }
        Map<Place, ResourceId> holders = new HashMap<>();
        return held(topology, capacity)
                .filter(held -> !held.address.isUnknown() && !topology.isUnresolved(held.by)
                        && !topology.isUnresolved(held.subnet))
                .flatMap(held -> fault(topology.subnet(held.subnet), held, holders).stream());
    }

    /** Two subnets over one block each count their own addresses, and both give the same one away. */
    private static boolean anyOverlap(Topology topology) {
        List<Subnet> inOrder = topology.subnets()
                .stream()
                .sorted(Comparator.comparing((Subnet subnet) -> subnet.vpc().value())
                        .thenComparing(subnet -> subnet.cidr().network()))
                .toList();
        return IntStream.range(1, inOrder.size()).anyMatch(i -> overlap(inOrder.get(i - 1), inOrder.get(i)));
    }

    private static boolean overlap(Subnet one, Subnet other) {
        return one.vpc().equals(other.vpc()) && one.cidr().overlaps(other.cidr());
    }

    private static Stream<Held> held(Topology topology, Capacity capacity) {
        return Stream
                .of(topology.instances()
                        .stream()
                        .filter(i -> !i.isExternal())
                        .flatMap(i -> held(i, capacity.of(i.id()).eni().trunk())),
                        topology.tasks()
                                .stream()
                                .filter(Task::isPlaced)
                                .flatMap(t -> t.networkInterface().stream().map(e -> held(t, e))),
                        topology.all(LoadBalancer.class)
                                .stream()
                                .flatMap(b -> b.nodes().stream().map(n -> held(b.id(), n))),
                        topology.all(VpcEndpoint.class)
                                .stream()
                                .flatMap(e -> e.interfaces().stream().map(n -> held(e.id(), n))),
                        topology.all(Database.class).stream().map(d -> new Held(d.id(), d.subnet(), d.privateIp())),
                        topology.all(NatGateway.class)
                                .stream()
                                .flatMap(g -> g.subnet()
                                        .stream()
                                        .flatMap(s -> g.privateIp().stream().map(a -> new Held(g.id(), s, a)))))
                .flatMap(s -> s);
    }

    /** A trunk that cannot be made holds nothing (R71). */
    private static Stream<Held> held(ContainerInstance instance, boolean trunk) {
        Stream<Ipv4Address> trunks = instance.trunk().stream().filter(_ -> trunk).map(TrunkInterface::privateIp);
        return Stream.concat(Stream.of(instance.privateIp()), trunks)
                .map(address -> new Held(instance.id(), instance.subnet(), address));
    }

    private static Held held(Task task, TaskInterface eni) {
        return new Held(task.id(), eni.subnet(), eni.privateIp());
    }

    private static Held held(ResourceId by, NodeAddress node) {
        return new Held(by, node.subnet(), node.privateIp());
    }

    private static Optional<Finding> fault(Subnet subnet, Held held, Map<Place, ResourceId> holders) {
        ResourceId other = holders.putIfAbsent(new Place(subnet.vpc(), held.address), held.by);
        String holds = held.by + " holds " + held.address;
        if (held.by.equals(other)) {
            return error(EXHAUSTED, held, subnet.name() + " has no address left for the trunk of " + held.by);
        }
        if (other != null) {
            return error(HOLDERS, held, holds + ", which is " + other + "'s");
        }
        if (!subnet.cidr().contains(held.address)) {
            return error(HOLDERS, held, holds + ", which lies outside " + subnet.name() + " " + subnet.cidr());
        }
        return AddressPool.isKeptByAws(subnet.cidr(), held.address)
                ? error(RESERVED, held, holds + ", one of the five addresses that AWS keeps in " + subnet.cidr())
                : Optional.empty();
    }

    private static Optional<Finding> error(RuleId rule, Held held, String message) {
        return Optional.of(new Finding(rule, Severity.ERROR, held.by, message));
    }
}
