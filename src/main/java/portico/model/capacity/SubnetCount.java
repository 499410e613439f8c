package portico.model.capacity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NodeAddress;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Counts who holds an address of each subnet (R83). */
final class SubnetCount {

    private final Map<SubnetId, Held> held = new HashMap<>();

    SubnetCount(List<Subnet> subnets) {
        subnets.forEach(subnet -> held.put(subnet.id(), new Held(subnet.cidr())));
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

    /** The count is complete: nothing may be added afterwards. */
    SubnetUse of(Subnet subnet) {
        Held here = held.get(subnet.id());
        int used = here.inside.cardinality() + here.outside.size() + subnet.otherAddresses();
        return new SubnetUse(subnet.id(), AddressPool.usable(subnet.cidr()), used,
                AddressPool.of(subnet.cidr(), here.inside), here.irregular);
    }

    /** Everybody in the topology who holds an address, save trunks, which need the catalogue. */
    void addAll(Topology topology) {
        topology.instances().forEach(instance -> add(instance.subnet(), instance.privateIp()));
        for (Task task : topology.tasks()) {
            if (task.isPlaced() && task.networkInterface().isPresent()) {
                TaskInterface eni = task.networkInterface().get();
                add(eni.subnet(), eni.privateIp());
            }
        }
        nodes(topology).forEach(node -> add(node.subnet(), node.privateIp()));
        topology.all(NatGateway.class).forEach(this::add);
        topology.all(Database.class).forEach(database -> add(database.subnet(), database.privateIp()));
    }

    private static Stream<NodeAddress> nodes(Topology topology) {
        return Stream.concat(topology.all(LoadBalancer.class).stream().flatMap(balancer -> balancer.nodes().stream()),
                topology.all(VpcEndpoint.class).stream().flatMap(endpoint -> endpoint.interfaces().stream()));
    }

    private void add(NatGateway gateway) {
        gateway.subnet().ifPresent(subnet -> gateway.privateIp().ifPresent(address -> add(subnet, address)));
    }

    /** The trunk stands in the subnet of its instance (R78). */
    void addTrunk(ContainerInstance instance) {
        instance.trunk().ifPresent(trunk -> add(instance.subnet(), trunk.privateIp()));
    }

    private void add(SubnetId subnet, Ipv4Address address) {
        held.get(subnet).add(address);
    }
}
