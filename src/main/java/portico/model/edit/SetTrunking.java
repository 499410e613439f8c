package portico.model.edit;

import java.util.Optional;
import portico.model.capacity.SubnetUse;
import portico.model.id.InstanceId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerInstance.TrunkInterface;
import portico.model.topology.Topology;

/**
 * Puts a trunk on an instance, or takes it away, as launching it anew after the account's opt-in does (R69). The tasks
 * keep their addresses and change the kind of their interface; those that find no slot wait.
 */
public record SetTrunking(InstanceId instance, boolean on) implements Edit {

    @Override
    public String label() {
        return (on ? "Turn on trunking of " : "Turn off trunking of ") + instance;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(found -> found.trunk().isPresent() != on)
                .map(found -> placer.refit(topology.with(found.withTrunk(trunk(topology, placer, found))), instance))
                .orElse(topology);
    }

    private Optional<TrunkInterface> trunk(Topology topology, Placer placer, ContainerInstance found) {
        SubnetUse use = placer.capacity(topology).of(found.subnet());
        // In a full subnet the trunk cannot be made; it stands with the address it would share, and a finding says so
        Ipv4Address address = use.lowestFree().orElse(found.privateIp());
        return on ? Optional.of(new TrunkInterface(address)) : Optional.empty();
    }
}
