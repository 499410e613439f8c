package portico.model.check;

import java.util.List;
import java.util.function.Consumer;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.placement.ZoneBalance;
import portico.model.placement.ZoneGround;
import portico.model.topology.Topology;

/** How evenly services lie over their zones, service by service, with the zones that count: hosts are asked only where some come, go or change. */
record FoundOfZones(List<Evenness> services) implements Found {

    static FoundOfZones of(Topology topology, Capacity capacity) {
        return new FoundOfZones(topology.services()
                .stream()
                .filter(ZoneBalance::applies)
                .map(service -> Evenness.of(topology, capacity, service))
                .toList());
    }

    @Override
    public void forEach(Consumer<Finding> action) {
        services.forEach(service -> service.finding().ifPresent(action));
    }

    @Override
    public Found after(Recount recount) {
        return ZoneGround.staysAfter(recount)
                ? new FoundOfZones(services.stream().map(service -> service.after(recount)).toList())
                : of(recount.revision().after(), recount.after());
    }
}
