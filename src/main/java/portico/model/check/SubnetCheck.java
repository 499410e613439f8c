package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.capacity.SubnetUse;
import portico.model.id.ResourceId;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** A check that looks at one subnet and how many of its addresses are held, and at no task or instance. */
interface SubnetCheck extends OneByOne<Subnet> {

    Stream<Finding> findings(Topology topology, Subnet subnet, SubnetUse use);

    @Override
    default Class<Subnet> kind() {
        return Subnet.class;
    }

    @Override
    default Stream<Finding> findings(Topology topology, Capacity capacity, Subnet subnet) {
        return findings(topology, subnet, capacity.of(subnet.id()));
    }

    @Override
    default Stream<? extends ResourceId> touched(Recount recount) {
        return recount.subnets().stream();
    }
}
