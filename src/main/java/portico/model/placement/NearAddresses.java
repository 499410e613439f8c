package portico.model.placement;

import java.util.HashMap;
import java.util.Map;
import portico.model.capacity.Capacity;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.topology.Subnet;

/** Free addresses in the subnets that a task may use, by the zone in which an instance must stand to use them (R85). */
final class NearAddresses {

    private final Map<Place, Integer> free = new HashMap<>();

    NearAddresses(Demand demand, Capacity capacity) {
        demand.subnets()
                .stream()
                .distinct()
                .filter(subnet -> capacity.of(subnet.id()).isKnown())
                .forEach(subnet -> free.merge(Place.of(subnet), capacity.of(subnet.id()).free(), Integer::sum));
    }

    private record Place(VpcId vpc, ZoneId zone) {

        private static Place of(Subnet subnet) {
            return new Place(subnet.vpc(), subnet.zone());
        }
    }

    /** Addresses left for tasks on an instance in this subnet. */
    int of(Subnet home) {
        return Math.min(free.getOrDefault(Place.of(home), 0), Limits.UNLIMITED);
    }

    /** Takes at most so many of them, and says how many there were to take. */
    int take(Subnet home, int wanted) {
        int taken = Math.min(of(home), wanted);
        free.computeIfPresent(Place.of(home), (_, left) -> left - taken);
        return taken;
    }

    int all() {
        return free.values().stream().mapToInt(count -> count).sum();
    }
}
