package portico.model.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.Recount;
import portico.model.flow.TargetHealth;
import portico.model.id.ServiceId;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Which targets fail their health checks, entry by entry of services: only the targets that a revision touches are asked again. */
record FoundOfTargets(List<Targets> entries) implements Found {

    static FoundOfTargets of(Topology topology) {
        Map<ServiceId, List<Task>> tasks = byService(topology.tasks().stream());
        TargetHealth health = new TargetHealth(topology);
        return new FoundOfTargets(topology.services()
                .stream()
                .flatMap(service -> service.loadBalancers()
                        .stream()
                        .filter(entry -> !topology.isUnresolved(entry.targetGroup()))
                        .map(entry -> Targets.none(service, entry, topology.targetGroup(entry.targetGroup())))
                        .map(none -> none.exchanged(List.of(), tasks.getOrDefault(service.id(), List.of()), topology,
                                health)))
                .toList());
    }

    @Override
    public void forEach(Consumer<Finding> action) {
        entries.forEach(entry -> entry.findings().forEach(action));
    }

    @Override
    public Found after(Recount recount) {
        if (entries.isEmpty()) {
            return this;
        }
        Map<ServiceId, List<Task>> gone = byService(recount.tasksBefore());
        Map<ServiceId, List<Task>> come = byService(recount.tasksAfter());
        Topology topology = recount.revision().after();
        TargetHealth health = new TargetHealth(topology);
        return new FoundOfTargets(entries.stream()
                .map(entry -> entry.exchanged(gone.getOrDefault(entry.service().id(), List.of()),
                        come.getOrDefault(entry.service().id(), List.of()), topology, health))
                .toList());
    }

    private static Map<ServiceId, List<Task>> byService(Stream<Task> tasks) {
        return tasks.filter(task -> task.isPlaced() && task.service().isPresent())
                .collect(Collectors.groupingBy(task -> task.service().orElseThrow()));
    }
}
