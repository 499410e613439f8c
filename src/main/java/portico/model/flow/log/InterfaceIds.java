package portico.model.flow.log;

import portico.model.id.InterfaceId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Topology;

/** The ids of interfaces that are not a task's own. One that nobody told is called by its owner and address, so that it is never taken for AWS's. */
final class InterfaceIds {

    private final Topology topology;

    InterfaceIds(Topology topology) {
        this.topology = topology;
    }

    InterfaceId of(ResourceId owner, SubnetId subnet, Ipv4Address address) {
        return topology.labels()
                .interfaceAt(subnet, address)
                .orElseGet(() -> new InterfaceId("eni-" + owner.value() + "-" + address));
    }
}
