package portico.model.capacity;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.persistent.Change;
import portico.model.persistent.OrderedMap;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Revision;
import portico.model.topology.Table;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** The instances counted anew that changed, or whose tasks did; the others are taken over. */
record InstanceRecount(Map<InstanceId, InstanceUse> uses, Set<InstanceId> touched) {

    static InstanceRecount of(Capacity before, Revision revision, InstanceTypes types) {
        Set<InstanceId> touched = touched(revision);
        Map<InstanceId, List<Task>> arrived = arrived(revision);
        Set<ResourceId> changed = Stream.concat(revision.tasksBefore(), revision.tasksAfter())
                .map(Task::id)
                .collect(Collectors.toSet());
        OrderedMap<InstanceId, InstanceUse> uses = remaining(before, revision);
        Table<ContainerInstance> instances = revision.after().table(ContainerInstance.class);
        for (InstanceId id : touched) {
            Optional<ContainerInstance> instance = instances.find(id);
            if (instance.isPresent()) {
                Stream<Task> stayed = stayed(before, revision, id).filter(task -> !changed.contains(task.id()));
                Stream<Task> here = Stream.concat(stayed, arrived.getOrDefault(id, List.of()).stream());
                uses = uses.withAt(instances.placeOf(id).orElseThrow(), id,
                        use(revision.after(), instance.get(), types, here));
            }
        }
        return new InstanceRecount(uses, touched);
    }

    private static Stream<Task> stayed(Capacity before, Revision revision, InstanceId id) {
        List<TaskId> tasks = Optional.ofNullable(before.of(id)).map(InstanceUse::tasks).orElse(List.of());
        return tasks.stream().flatMap(task -> revision.after().table(Task.class).find(task).stream());
    }

    private static Set<InstanceId> touched(Revision revision) {
        Stream<InstanceId> hosts = Stream.concat(revision.tasksBefore(), revision.tasksAfter())
                .flatMap(task -> task.instance().stream());
        Stream<InstanceId> changed = Stream.concat(revision.instancesBefore(), revision.instancesAfter())
                .map(ContainerInstance::id);
        return Stream.concat(hosts, changed).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<InstanceId, List<Task>> arrived(Revision revision) {
        return revision.tasksAfter()
                .filter(task -> task.isPlaced() && task.instance().isPresent())
                .collect(Collectors.groupingBy(task -> task.instance().orElseThrow()));
    }

    private static OrderedMap<InstanceId, InstanceUse> remaining(Capacity before, Revision revision) {
        OrderedMap<InstanceId, InstanceUse> uses = OrderedMap.copyOf(before.instances());
        Table<ContainerInstance> now = revision.after().table(ContainerInstance.class);
        for (Change<ResourceId, ContainerInstance> change : revision.instances()) {
            Optional<InstanceId> gone = change.before()
                    .map(entry -> entry.getValue().id())
                    .filter(id -> !now.contains(id));
            uses = gone.isPresent() ? uses.without(gone.get()) : uses;
        }
        return uses;
    }

    /** Tasks count in the topology's order. */
    private static InstanceUse use(Topology topology, ContainerInstance instance, InstanceTypes types,
            Stream<Task> tasks) {
        InstanceCount count = new InstanceCount(instance, types.find(instance.instanceType()));
        tasks.sorted(Comparator.comparingInt(task -> place(topology, task.id())))
                .forEach(task -> count.add(task, topology.definitionOf(task)));
        return count.toUse();
    }

    private static int place(Topology topology, TaskId task) {
        return topology.table(Task.class).placeOf(task).orElseThrow();
    }
}
