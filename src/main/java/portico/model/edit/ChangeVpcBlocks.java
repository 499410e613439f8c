package portico.model.edit;

import java.util.List;
import portico.model.capacity.AddressBlocks;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.placement.Placer;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/**
 * Tells the blocks of a VPC of which they were assumed; where a subnet would lie in none of them they are left as they are.
 *
 * @param blocks all of them, the primary one first
 */
public record ChangeVpcBlocks(VpcId vpc, List<Cidr> blocks) implements Edit {

    public ChangeVpcBlocks {
        blocks = List.copyOf(blocks);
    }

    @Override
    public String label() {
        return "Change the address blocks of " + vpc;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Vpc.class)
                .find(vpc)
                .filter(found -> !found.cidrs().equals(blocks))
                .filter(found -> new AddressBlocks(topology).problem(found, blocks).isEmpty())
                .map(found -> topology.with(found.withCidrs(blocks)))
                .orElse(topology);
    }
}
