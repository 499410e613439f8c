package portico.model.capacity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.persistent.OrderedMap;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Revision;
import portico.model.topology.Subnet;
import portico.model.topology.Task;

/** The addresses that changed hands, booked in their subnets; a subnet in which something is irregular is counted anew. */
record SubnetRecount(Map<SubnetId, SubnetUse> uses, Set<SubnetId> touched) {

    static SubnetRecount of(Capacity before, Revision revision, InstanceTypes types) {
        List<HeldAddress> given = held(revision.instancesBefore(), revision.tasksBefore(), types);
        List<HeldAddress> taken = held(revision.instancesAfter(), revision.tasksAfter(), types);
        Set<SubnetId> touched = Stream.concat(given.stream(), taken.stream())
                .map(HeldAddress::subnet)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        OrderedMap<SubnetId, SubnetUse> uses = OrderedMap.copyOf(before.subnets());
        Set<SubnetId> irregular = new HashSet<>();
        for (SubnetId id : touched) {
            Optional<SubnetUse> use = before.of(id).exchanged(in(id, given), in(id, taken));
            if (use.isPresent()) {
                uses = uses.with(id, use.get());
            } else {
                irregular.add(id);
            }
        }
        return new SubnetRecount(recounted(uses, irregular, revision, types), touched);
    }

    private static List<HeldAddress> held(Stream<ContainerInstance> instances, Stream<Task> tasks,
            InstanceTypes types) {
        return Stream
                .concat(instances.flatMap(instance -> HeldAddress.of(instance, Offer.trunked(types))),
                        tasks.flatMap(task -> HeldAddress.of(task).stream()))
                .toList();
    }

    private static List<Ipv4Address> in(SubnetId subnet, List<HeldAddress> addresses) {
        return addresses.stream().filter(held -> held.subnet().equals(subnet)).map(HeldAddress::address).toList();
    }

    private static OrderedMap<SubnetId, SubnetUse> recounted(OrderedMap<SubnetId, SubnetUse> uses,
            Set<SubnetId> irregular, Revision revision, InstanceTypes types) {
        if (irregular.isEmpty()) {
            return uses;
        }
        List<Subnet> subnets = irregular.stream().map(revision.after()::subnet).toList();
        SubnetCount count = SubnetCount.of(subnets, revision.after(), types);
        OrderedMap<SubnetId, SubnetUse> counted = uses;
        for (Subnet subnet : subnets) {
            counted = counted.with(subnet.id(), count.of(subnet));
        }
        return counted;
    }
}
