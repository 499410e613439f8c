package portico.model.edit;

import portico.model.capacity.AddressBlocks;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.placement.Placer;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** Tells the block of a subnet of which it was assumed; one that would not hold all that stands in the subnet is left as it is (R81, R82). */
public record ChangeSubnetBlock(SubnetId subnet, Cidr block) implements Edit {

    @Override
    public String label() {
        return "Give " + subnet + " the block " + block;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Subnet.class)
                .find(subnet)
                .filter(found -> !found.cidr().equals(block))
                .filter(found -> new AddressBlocks(topology).problem(found, block).isEmpty())
                .map(found -> topology.with(found.withCidr(block)))
                .orElse(topology);
    }
}
