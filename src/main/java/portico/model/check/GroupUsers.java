package portico.model.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portico.model.capacity.Recount;
import portico.model.id.SecurityGroupId;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** How many placed tasks each security group guards: by their own interface, or by that of their instance (R104, R105). */
record GroupUsers(Map<SecurityGroupId, Integer> tasks) {

    static GroupUsers of(Topology topology) {
        Map<SecurityGroupId, Integer> tasks = new HashMap<>();
        add(topology, topology.tasks().stream(), 1, tasks);
        return new GroupUsers(tasks);
    }

    boolean has(SecurityGroupId group) {
        return tasks.getOrDefault(group, 0) > 0;
    }

    GroupUsers after(Recount recount) {
        Map<SecurityGroupId, Integer> counted = new HashMap<>(tasks);
        add(recount.revision().before(), recount.tasksBefore(), -1, counted);
        add(recount.revision().after(), recount.tasksAfter(), 1, counted);
        return new GroupUsers(counted);
    }

    private static void add(Topology topology, Stream<Task> guarded, int count, Map<SecurityGroupId, Integer> tasks) {
        guarded.filter(Task::isPlaced)
                .flatMap(task -> groups(topology, task).stream())
                .forEach(group -> tasks.merge(group, count, Integer::sum));
    }

    private static List<SecurityGroupId> groups(Topology topology, Task task) {
        return task.networkInterface()
                .map(TaskInterface::securityGroups)
                .or(() -> task.instance().map(id -> topology.instance(id).securityGroups()))
                .orElse(List.of());
    }
}
