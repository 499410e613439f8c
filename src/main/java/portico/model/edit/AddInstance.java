package portico.model.edit;

import java.util.Optional;
import portico.model.capacity.SubnetUse;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/**
 * A new instance. An address that is not free in its subnet is changed for the lowest that is; it has a trunk where the account
 * turned trunking on and nothing stands against it (R69, R70); daemons start their task on it (R59). One that is there already stays as it is.
 */
public record AddInstance(ContainerInstance instance) implements Edit {

    @Override
    public String label() {
        return "Add " + instance.instanceType() + " " + instance.id();
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        SubnetUse use = placer.capacity(topology).of(instance.subnet());
        if (topology.find(instance.id()).isPresent() || use.isKnown() && use.free() == 0) {
            return topology;
        }
        Optional<Ipv4Address> address = use.pool().isFree(instance.privateIp()) ? Optional.empty() : use.lowestFree();
        ContainerInstance booted = Registering.booted(topology, address.map(instance::withPrivateIp).orElse(instance));
        boolean trunked = Registering.isBeingTrunked(topology, placer, booted);
        return Settlement.startDaemons(topology.with(trunked ? Registering.finished(topology, placer, booted) : booted),
                placer);
    }
}
