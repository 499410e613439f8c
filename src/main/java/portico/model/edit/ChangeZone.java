package portico.model.edit;

import portico.model.id.SubnetId;
import portico.model.id.ZoneId;
import portico.model.placement.Placer;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** Tells the Availability Zone of a subnet of which it was assumed. */
public record ChangeZone(SubnetId subnet, ZoneId zone) implements Edit {

    @Override
    public String label() {
        return "Put " + subnet + " into " + zone;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Subnet.class)
                .find(subnet)
                .filter(found -> !found.zone().equals(zone))
                .map(found -> topology.with(found.inZone(zone)))
                .orElse(topology);
    }
}
