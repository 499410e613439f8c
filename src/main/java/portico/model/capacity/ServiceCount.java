package portico.model.capacity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.ServiceUse.Seat;
import portico.model.id.ServiceId;
import portico.model.persistent.OrderedMap;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Counts where the tasks of each service are: all of them once, and from then on those that a revision touches. */
final class ServiceCount {

    private ServiceCount() {}

    static Map<ServiceId, ServiceUse> of(Topology topology) {
        Map<ServiceId, Map<Seat, Integer>> counts = new HashMap<>();
        for (Task task : topology.tasks()) {
            Optional<ServiceId> service = task.isPlaced() ? task.service() : Optional.empty();
            if (service.isPresent()) {
                counts.computeIfAbsent(service.get(), _ -> new HashMap<>())
                        .merge(Seat.of(topology, task), 1, Integer::sum);
            }
        }
        return topology.table(Service.class)
                .derive(Service::id, service -> new ServiceUse(counts.getOrDefault(service.id(), Map.of())));
    }

    /** @param recount of instances and subnets */
    static Map<ServiceId, ServiceUse> of(Recount recount) {
        Map<ServiceId, List<Seat>> given = seats(recount.revision().before(), recount.tasksBefore());
        Map<ServiceId, List<Seat>> taken = seats(recount.revision().after(), recount.tasksAfter());
        OrderedMap<ServiceId, ServiceUse> uses = OrderedMap.copyOf(recount.before().services());
        Set<ServiceId> touched = Stream.concat(given.keySet().stream(), taken.keySet().stream())
                .collect(Collectors.toSet());
        for (ServiceId id : touched) {
            List<Seat> gone = given.getOrDefault(id, List.of());
            List<Seat> come = taken.getOrDefault(id, List.of());
            uses = gone.equals(come) ? uses : uses.with(id, recount.before().of(id).exchanged(gone, come));
        }
        return uses;
    }

    private static Map<ServiceId, List<Seat>> seats(Topology topology, Stream<Task> tasks) {
        return tasks.filter(task -> task.isPlaced() && task.service().isPresent())
                .collect(Collectors.groupingBy(task -> task.service().orElseThrow(),
                        Collectors.mapping(task -> Seat.of(topology, task), Collectors.toList())));
    }
}
