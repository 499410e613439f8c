package portico.model.edit;

import java.util.Optional;
import portico.model.id.DatabaseId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.Database;
import portico.model.topology.Fact;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** Tells the subnet of a database of which it was assumed. It takes the lowest free address there, without which it stays; that is assumed, and one that nobody knows stays unknown. */
public record ChangeDatabaseSubnet(DatabaseId database, SubnetId subnet) implements Edit {

    @Override
    public String label() {
        return "Put " + database + " into " + subnet;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Database.class)
                .find(database)
                .filter(found -> isElsewhere(topology, found))
                .flatMap(found -> address(topology, placer, found).map(address -> moved(topology, found, address)))
                .orElse(topology);
    }

    private boolean isElsewhere(Topology topology, Database found) {
        return topology.table(Subnet.class)
                .find(subnet)
                .filter(there -> !there.id().equals(found.subnet()))
                .filter(there -> there.vpc().equals(topology.subnet(found.subnet()).vpc()))
                .isPresent();
    }

    private Optional<Ipv4Address> address(Topology topology, Placer placer, Database found) {
        return found.privateIp().isUnknown() ? Optional.of(found.privateIp())
                : placer.capacity(topology).of(subnet).lowestFree();
    }

    private Topology moved(Topology topology, Database found, Ipv4Address address) {
        Database there = found.in(subnet, address);
        Topology moved = topology.with(there);
        return address.isUnknown() ? moved
                : moved.withAssumptions(
                        moved.assumptions().with(there, Fact.ADDRESS, "it is the lowest free one of its subnet"));
    }
}
