package portico.model.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.id.ClusterId;
import portico.model.id.SubnetId;
import portico.model.placement.ZoneBalance;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostLaunch;
import portico.model.topology.Revision;
import portico.model.topology.Topology;

/** How evenly services lie over their zones, service by service, with the zones that count: hosts are asked only where some come, go or change. */
record FoundOfZones(List<Evenness> services) implements Found {

    /** Where tasks can be, and whose: all that decides it but the tasks that are there. */
    private record Place(boolean takesTasks, HostLaunch launch, Optional<ClusterId> cluster, String type,
            SubnetId subnet, Agent agent, boolean trunk, Map<String, String> attributes) {

        static Place of(ContainerInstance host) {
            return new Place(host.takesTasks(), host.launch(), host.cluster(), host.instanceType(), host.subnet(),
                    host.agent(), host.trunk().isPresent(), host.attributes());
        }
    }

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
        Revision revision = recount.revision();
        return places(revision.instancesBefore()).equals(places(revision.instancesAfter()))
                ? new FoundOfZones(services.stream().map(service -> service.after(recount)).toList())
                : of(revision.after(), recount.after());
    }

    private static Map<Place, Long> places(Stream<ContainerInstance> hosts) {
        return hosts.map(Place::of).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
