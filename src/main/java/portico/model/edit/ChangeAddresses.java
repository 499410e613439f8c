package portico.model.edit;

import java.util.Map;
import portico.model.capacity.Readdressing;
import portico.model.id.ResourceId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.Addresses;
import portico.model.topology.Topology;

/**
 * Tells addresses of a NAT gateway, a load balancer, an endpoint, a database or the containers of a bridged task of which they were assumed; where
 * one of them is not free, all are left as they are (R81, R83, R154).
 *
 * @param told what stands in the place of each address that was assumed
 */
public record ChangeAddresses(ResourceId subject, Map<Ipv4Address, Ipv4Address> told) implements Edit {

    public ChangeAddresses {
        told = Map.copyOf(told);
    }

    @Override
    public String label() {
        return "Change addresses of " + subject;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.find(subject)
                .filter(found -> new Readdressing(topology, placer.capacity(topology)).problem(found, told).isEmpty())
                .map(found -> Addresses.exchanged(found, old -> told.getOrDefault(old, old)))
                .filter(changed -> topology.find(subject).filter(changed::equals).isEmpty())
                .map(topology::with)
                .orElse(topology);
    }
}
