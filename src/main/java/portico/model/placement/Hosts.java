package portico.model.placement;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import portico.model.capacity.Capacity;
import portico.model.capacity.InstanceUse;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** The hosts of a counted topology. Both know them in the same order, so that who asks in that order has nothing looked up. */
final class Hosts {

    private final Topology topology;
    private final Capacity capacity;
    private final Residents residents;
    private final Iterator<InstanceUse> inOrder;
    private final Map<SubnetId, Subnet> subnets = new HashMap<>();

    Hosts(Topology topology, Capacity capacity) {
        this.topology = topology;
        this.capacity = capacity;
        this.residents = Residents.of(topology);
        this.inOrder = capacity.instances().values().iterator();
    }

    Host of(ContainerInstance instance) {
        return new Host(instance, use(instance.id()), subnets.computeIfAbsent(instance.subnet(), topology::subnet),
                residents);
    }

    private InstanceUse use(InstanceId id) {
        if (inOrder.hasNext()) {
            InstanceUse next = inOrder.next();
            if (next.instance().equals(id)) {
                return next;
            }
        }
        return capacity.of(id);
    }
}
