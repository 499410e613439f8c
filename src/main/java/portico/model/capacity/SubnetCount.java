package portico.model.capacity;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NodeAddress;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Counts who holds an address of each subnet (R83). */
final class SubnetCount {

    private final Map<SubnetId, Held> held = new HashMap<>();

    private SubnetCount(Collection<Subnet> subnets) {
        subnets.forEach(subnet -> held.put(subnet.id(), new Held(subnet.cidr())));
    }

    /** Everybody in the topology who holds an address of one of these subnets. */
    static SubnetCount of(Collection<Subnet> subnets, Topology topology, InstanceTypes types) {
        SubnetCount count = new SubnetCount(subnets);
        count.add(topology, types);
        return count;
    }

    /** Addresses held in one subnet; one that several hold counts once. */
    private static final class Held {

        private final Cidr block;
        private final BitSet inside = new BitSet();
        private final Set<Ipv4Address> outside = new HashSet<>();
        private boolean irregular;

        private Held(Cidr block) {
            this.block = block;
        }

        private void add(Ipv4Address address) {
            if (!block.contains(address)) {
                irregular = true;
                outside.add(address);
                return;
            }
            int offset = address.bits() - block.network().bits();
            irregular |= inside.get(offset) || AddressPool.isKeptByAws(block, address);
            inside.set(offset);
        }
    }

    SubnetUse of(Subnet subnet) {
        Held here = held.get(subnet.id());
        int used = here.inside.cardinality() + here.outside.size() + subnet.otherAddresses();
        return new SubnetUse(subnet.id(), AddressPool.usable(subnet.cidr()), used,
                AddressPool.of(subnet.cidr(), here.inside), here.irregular);
    }

    private void add(Topology topology, InstanceTypes types) {
        topology.instances().forEach(instance -> HeldAddress.of(instance, types).forEach(this::add));
        topology.tasks().forEach(task -> HeldAddress.of(task).ifPresent(this::add));
        nodes(topology).forEach(node -> add(new HeldAddress(node.subnet(), node.privateIp())));
        topology.all(NatGateway.class).forEach(this::add);
        topology.all(Database.class).forEach(database -> add(new HeldAddress(database.subnet(), database.privateIp())));
    }

    private static Stream<NodeAddress> nodes(Topology topology) {
        return Stream.concat(topology.all(LoadBalancer.class).stream().flatMap(balancer -> balancer.nodes().stream()),
                topology.all(VpcEndpoint.class).stream().flatMap(endpoint -> endpoint.interfaces().stream()));
    }

    private void add(NatGateway gateway) {
        gateway.subnet()
                .ifPresent(subnet -> gateway.privateIp().ifPresent(address -> add(new HeldAddress(subnet, address))));
    }

    private void add(HeldAddress address) {
        Held here = held.get(address.subnet());
        if (here != null) {
            here.add(address.address());
        }
    }
}
