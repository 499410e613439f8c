package portico.model.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.model.capacity.Capacity;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.placement.Reason;
import portico.model.placement.Verdict;
import portico.model.rule.RuleId;
import portico.model.topology.LaunchType;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Asks every instance why it does not take the tasks that wait; tasks of one service are asked for once. */
final class WaitingTasks {

    private static final RuleId DAEMON = new RuleId(59);

    private final Topology topology;
    private final Capacity capacity;
    private final Placer placer;

    WaitingTasks(Topology topology, Capacity capacity, Placer placer) {
        this.topology = topology;
        this.capacity = capacity;
        this.placer = placer;
    }

    /** A service's tasks go together; a task that no service runs stands alone. */
    private record Group(Optional<ServiceId> service, TaskDefinitionId definition, Optional<String> provider,
            Optional<TaskId> alone) {

        private static Group of(Task task) {
            Optional<TaskId> alone = task.service().isPresent() ? Optional.empty() : Optional.of(task.id());
            return new Group(task.service(), task.taskDefinition(), task.compute().provider(), alone);
        }
    }

    /** @param waiting the tasks of the topology that have no place, in its order */
    List<Unplaced> unplaced(List<Task> waiting) {
        Map<Group, List<Task>> groups = waiting.stream()
                .collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(entry -> unplaced(entry.getKey(), entry.getValue())).toList();
    }

    /** No instance is asked for a task that needs none. */
    private List<Verdict> verdicts(Task task) {
        return task.launchType() == LaunchType.FARGATE ? List.of() : placer.verdicts(topology, capacity, task);
    }

    /** ECS looks at no instance of another cluster (R40), nor for a daemon at those where it runs (R59). */
    private static boolean isElsewhere(Verdict.Refused refused) {
        return refused.shortages()
                .stream()
                .anyMatch(shortage -> shortage.reason() == Reason.MISSING || shortage.rule().equals(DAEMON));
    }

    private Unplaced unplaced(Group group, List<Task> tasks) {
        List<Verdict.Refused> refusals = new ArrayList<>();
        boolean room = false;
        for (Verdict verdict : verdicts(tasks.getFirst())) {
            switch (verdict) {
                case Verdict.Fits _ -> room = true;
                case Verdict.Refused refused when isElsewhere(refused) -> {}
                case Verdict.Refused refused -> refusals.add(refused);
            }
        }
        String event = new EventText(topology, capacity, tasks, refusals, room).text();
        return new Unplaced(group.service, group.definition, tasks.stream().map(Task::id).toList(), event, refusals,
                FailedStart.of(topology, tasks.getFirst(), refusals));
    }
}
