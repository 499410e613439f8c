package portico.model.check;

import java.util.EnumMap;
import java.util.Map;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.id.InstanceId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LaunchType;
import portico.model.topology.Membership;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/**
 * How many of the hosts that take tasks of a service let one more in by which way: counted once, and from then on at the cost of the hosts that
 * an edit touches.
 */
record WaysIn(Doorway doorway, Membership membership, Map<WayIn, Integer> hosts) {

    WaysIn {
        hosts = Map.copyOf(hosts);
    }

    static WaysIn of(Topology topology, Capacity capacity, Service service) {
        WaysIn none = new WaysIn(Doorway.of(topology, service), Membership.of(topology, service), Map.of());
        return service.launchType() == LaunchType.FARGATE ? none : none.counted(topology, capacity);
    }

    private WaysIn counted(Topology topology, Capacity capacity) {
        Map<WayIn, Integer> counts = new EnumMap<>(WayIn.class);
        topology.instances().forEach(host -> count(counts, topology, capacity, host, 1));
        return new WaysIn(doorway, membership, counts);
    }

    /** The same for the version after, in which the service is as it was. */
    WaysIn after(Recount recount, Service service) {
        Topology before = recount.revision().before();
        Topology after = recount.revision().after();
        if (service.launchType() == LaunchType.FARGATE) {
            return this;
        }
        if (!recount.revision().instances().isEmpty() && !Membership.of(after, service).equals(membership)) {
            return of(after, recount.after(), service);
        }
        Map<WayIn, Integer> counts = new EnumMap<>(WayIn.class);
        counts.putAll(hosts);
        for (InstanceId id : recount.instances()) {
            before.table(ContainerInstance.class)
                    .find(id)
                    .ifPresent(host -> count(counts, before, recount.before(), host, -1));
            after.table(ContainerInstance.class)
                    .find(id)
                    .ifPresent(host -> count(counts, after, recount.after(), host, 1));
        }
        return new WaysIn(doorway, membership, counts);
    }

    private void count(Map<WayIn, Integer> counts, Topology topology, Capacity capacity, ContainerInstance host,
            int more) {
        if (host.takesTasks() && membership.holdsRegistered(host)) {
            counts.merge(doorway.into(topology, capacity.of(host.id())), more, Integer::sum);
        }
    }

    boolean any(WayIn way) {
        return hosts.getOrDefault(way, 0) > 0;
    }
}
