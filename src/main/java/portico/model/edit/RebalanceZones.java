package portico.model.edit;

import java.util.Optional;
import portico.model.id.ServiceId;
import portico.model.placement.Placer;
import portico.model.placement.ZoneBalance;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/**
 * Spreads tasks evenly over the zones again, as ECS does by itself: one starts where fewest run, then one stops where most run (R61).
 *
 * @param service empty for every service
 */
public record RebalanceZones(Optional<ServiceId> service) implements Edit {

    @Override
    public String label() {
        return "Rebalance " + service.map(ServiceId::value).orElse("zones");
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        Topology even = topology;
        for (Service each : topology.services()) {
            if (service.isEmpty() || service.get().equals(each.id())) {
                even = ZoneBalance.rebalance(even, each, placer);
            }
        }
        return even;
    }
}
