package portico.model.analysis;

import java.util.List;
import java.util.Optional;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.placement.Verdict;

/**
 * Tasks of one service (or one task that no service runs) that found no place.
 *
 * @param event the service event as AWS words it (R46), or the RunTask failure
 * @param refusals one for each instance, in the topology's order; none for tasks on Fargate, which need none
 * @param failedStarts where ECS starts such a task all the same, and how each start ends
 */
public record Unplaced(Optional<ServiceId> service, TaskDefinitionId taskDefinition, List<TaskId> tasks, String event,
        List<Verdict.Refused> refusals, List<FailedStart> failedStarts) {

    public Unplaced {
        tasks = List.copyOf(tasks);
        refusals = List.copyOf(refusals);
        failedStarts = List.copyOf(failedStarts);
    }
}
