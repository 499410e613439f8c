package portico.model.capacity;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** Counts who holds an address of each subnet (R83). */
final class SubnetCount {

    private final Map<SubnetId, Held> held = new HashMap<>();

    private SubnetCount(Collection<Subnet> subnets) {
        subnets.forEach(subnet -> held.put(subnet.id(), new Held(subnet.cidr())));
    }

    /** Everybody in the topology who holds an address of one of these subnets. */
    static SubnetCount of(Collection<Subnet> subnets, Topology topology, InstanceTypes types) {
        SubnetCount count = new SubnetCount(subnets);
        HeldAddress.all(topology, Offer.trunked(types)).forEach(count::add);
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

    private void add(HeldAddress address) {
        Held here = held.get(address.subnet());
        if (here != null) {
            here.add(address.address());
        }
    }
}
