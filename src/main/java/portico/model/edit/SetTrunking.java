package portico.model.edit;

import java.util.Optional;
import portico.model.id.InstanceId;
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
        return on ? Optional.of(Trunks.make(topology, placer, found)) : Optional.empty();
    }
}
