package portico.model.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.capacity.Capacity;
import portico.model.placement.ClusterHeadroom.Tally;
import portico.model.topology.LaunchType;
import portico.model.topology.Topology;

/** Adds up the room of instances; those of one zone share the addresses of its subnets (R85). */
final class ClusterCount {

    private final Topology topology;
    private final Demand demand;
    private final int atMost;
    private final Capacity capacity;
    private final NearAddresses addresses;
    private final Map<Optional<Limit>, Tally> tallies = new LinkedHashMap<>();
    private int withRoom;

    ClusterCount(Topology topology, Demand demand, Capacity capacity, int atMost) {
        this.topology = topology;
        this.demand = demand;
        this.atMost = atMost;
        this.capacity = capacity;
        this.addresses = new NearAddresses(demand, capacity);
    }

    ClusterHeadroom count(List<InstanceHeadroom> instances) {
        if (demand.task().launchType() == LaunchType.FARGATE) {
            return fargate();
        }
        instances.stream().filter(each -> each.barred().isEmpty()).forEach(this::add);
        List<Tally> sorted = new ArrayList<>(tallies.values());
        sorted.sort(Comparator.comparingInt(Tally::instances).reversed());
        return new ClusterHeadroom(sorted.stream().mapToInt(Tally::more).sum(), inCluster(instances), withRoom,
                (int) instances.stream().filter(each -> !each.known()).count(), sorted);
    }

    private static int inCluster(List<InstanceHeadroom> instances) {
        return (int) instances.stream()
                .filter(each -> each.barred().filter(shortage -> shortage.reason() == Reason.MISSING).isEmpty())
                .count();
    }

    private void add(InstanceHeadroom each) {
        int own = Math.min(atMost, each.limits().leastButAddresses());
        int more = demand.subnets().isEmpty() ? own
                : addresses.take(topology.subnet(topology.instance(each.instance()).subnet()), own);
        withRoom += each.more() > 0 ? 1 : 0;
        tally(more < own ? Optional.of(Limit.ADDRESSES) : each.runsOutFirst(), more);
    }

    private void tally(Optional<Limit> limit, int more) {
        tallies.merge(limit, new Tally(limit, 1, more),
                (a, b) -> new Tally(limit, a.instances() + b.instances(), a.more() + b.more()));
    }

    /** One address for each task, and nothing else (R80). */
    private ClusterHeadroom fargate() {
        if (!demand.faults().isEmpty()) {
            return new ClusterHeadroom(0, 0, 0, 0, List.of());
        }
        int free = addresses.all();
        int unknown = (int) demand.subnets().stream().filter(subnet -> !capacity.of(subnet.id()).isKnown()).count();
        return new ClusterHeadroom(free, 0, 0, unknown, List.of(new Tally(Optional.of(Limit.ADDRESSES), 0, free)));
    }
}
