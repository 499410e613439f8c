package portico.model.flow.log;

import java.util.HashMap;
import java.util.Map;
import portico.model.id.InterfaceId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Labels;
import portico.model.topology.Topology;

/** The ids of interfaces that are not a task's own. One that nobody told is called by its owner and address, so that it is never taken for AWS's. */
final class InterfaceIds {

    private final Map<Labels.Held, InterfaceId> told = new HashMap<>();

    InterfaceIds(Topology topology) {
        topology.labels().interfaces().forEach((id, held) -> told.putIfAbsent(held, id));
    }

    InterfaceId of(ResourceId owner, SubnetId subnet, Ipv4Address address) {
        InterfaceId id = told.get(new Labels.Held(subnet, address));
        return id == null ? new InterfaceId("eni-" + owner.value() + "-" + address) : id;
    }
}
