package portico.model.edit;

import java.util.List;
import portico.model.id.ZoneId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** A zone comes back: its agents connect again, daemons start there (R59); what moved away stays away until it is rebalanced (R61). */
public record RestoreZone(ZoneId zone) implements Edit {

    @Override
    public String label() {
        return "Bring back zone " + zone;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        List<ContainerInstance> back = topology.instances()
                .stream()
                .filter(instance -> topology.subnet(instance.subnet()).zone().equals(zone)
                        && !instance.agent().connected())
                .map(instance -> instance.withAgent(instance.agent().withConnected(true)))
                .toList();
        return back.isEmpty() ? topology : Settlement.startDaemons(topology.withAll(back), placer);
    }
}
