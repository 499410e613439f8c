package portico.model.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.InstanceUse;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.persistent.Change;
import portico.model.persistent.OrderedMap;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Subnet;
import portico.model.topology.Table;
import portico.model.topology.Topology;

/**
 * Every instance of a counted topology as it stands, by its number in the topology's order. That of the next topology costs a copy of two lists and
 * what differs; a host is made when somebody asks for it. Any thread may ask.
 */
final class Standing {

    private final Topology topology;
    private final Capacity capacity;
    private final ContainerInstance[] instances;
    private final InstanceUse[] uses;
    private final Map<InstanceId, Integer> order;
    private final Residents residents;
    private final Map<SubnetId, Subnet> subnets = new ConcurrentHashMap<>();

    private Standing(Topology topology, Capacity capacity, ContainerInstance[] instances, InstanceUse[] uses,
            Map<InstanceId, Integer> order) {
        this.topology = topology;
        this.capacity = capacity;
        this.instances = instances;
        this.uses = uses;
        this.order = order;
        this.residents = Residents.of(topology);
    }

    static Standing of(Topology topology, Capacity capacity) {
        ContainerInstance[] instances = topology.instances().toArray(ContainerInstance[]::new);
        InstanceUse[] uses = new InstanceUse[instances.length];
        Map<InstanceId, Integer> order = HashMap.newHashMap(instances.length);
        for (int i = 0; i < instances.length; i++) {
            uses[i] = capacity.of(instances[i].id());
            order.put(instances[i].id(), i);
        }
        return new Standing(topology, capacity, instances, uses, order);
    }

    /**
     * The same instances in another state.
     *
     * @param changed the numbers of those that are not the very values they were, equal ones among them
     */
    record Next(Standing standing, List<Integer> changed) {}

    /** Of what became of this topology, or of any other; empty where it has other instances, or has them in another order. */
    Optional<Next> after(Topology next, Capacity counted) {
        List<? extends Change<?, ContainerInstance>> rows = rows(next).changesSince(rows(topology));
        List<Change<InstanceId, InstanceUse>> counts = counts(counted).changesSince(counts(capacity));
        return Stream.concat(rows.stream(), counts.stream()).allMatch(Standing::isOfOneKey)
                ? Optional.of(after(next, counted, rows, counts))
                : Optional.empty();
    }

    private Next after(Topology next, Capacity counted, List<? extends Change<?, ContainerInstance>> rows,
            List<Change<InstanceId, InstanceUse>> counts) {
        Standing now = new Standing(next, counted, instances.clone(), uses.clone(), order);
        Stream<InstanceId> recounted = counts.stream()
                .flatMap(change -> change.after().stream())
                .map(Map.Entry::getKey);
        Stream<InstanceId> edited = rows.stream()
                .flatMap(change -> change.after().stream())
                .map(row -> row.getValue().id());
        List<Integer> changed = Stream.concat(recounted, edited).distinct().map(order::get).toList();
        for (int i : changed) {
            now.instances[i] = next.instance(instances[i].id());
            now.uses[i] = counted.of(instances[i].id());
        }
        return new Next(now, changed);
    }

    private static Table<ContainerInstance> rows(Topology topology) {
        return topology.table(ContainerInstance.class);
    }

    private static OrderedMap<InstanceId, InstanceUse> counts(Capacity capacity) {
        return OrderedMap.copyOf(capacity.instances());
    }

    private static boolean isOfOneKey(Change<?, ?> change) {
        return change.before().map(Map.Entry::getKey).equals(change.after().map(Map.Entry::getKey));
    }

    int size() {
        return instances.length;
    }

    InstanceId id(int index) {
        return instances[index].id();
    }

    Host host(int index) {
        ContainerInstance instance = instances[index];
        return new Host(instance, uses[index], subnets.computeIfAbsent(instance.subnet(), topology::subnet), residents);
    }

    /** Where this instance stands in the order. */
    Optional<Integer> index(InstanceId id) {
        return Optional.ofNullable(order.get(id));
    }
}
