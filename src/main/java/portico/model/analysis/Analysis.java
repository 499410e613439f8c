package portico.model.analysis;

import java.util.List;
import java.util.Optional;
import portico.model.capacity.Capacity;
import portico.model.check.Finding;
import portico.model.flow.TargetHealth;
import portico.model.placement.Verdict;
import portico.model.topology.Clusters;
import portico.model.topology.LaunchType;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/**
 * What follows from a topology: a function of the document and the catalogue, and of nothing else.
 *
 * @param health how load balancers hold their targets, worked out as it is asked for
 */
public record Analysis(Topology topology, Capacity capacity, List<Unplaced> unplaced, List<Finding> findings,
        TargetHealth health) {

    public Analysis {
        unplaced = List.copyOf(unplaced);
        findings = List.copyOf(findings);
    }

    public Analysis(Topology topology, Capacity capacity, List<Unplaced> unplaced, List<Finding> findings) {
        this(topology, capacity, unplaced, findings, new TargetHealth(topology));
    }

    /** The refusal of the instance that ECS names in its event; empty where no active instance refused (R47). */
    public Optional<Verdict.Refused> closest(Unplaced group) {
        return ClosestMatch.of(group.refusals(), capacity).map(ClosestMatch::refused);
    }

    /**
     * Why one of a group waits, in a word: its state where a capacity provider starts an instance for it, else the reason of the closest refusal or
     * of the first as ECS writes it; a service's task that only waits for room does not exist, and has no state (R48).
     */
    public String reason(Unplaced group, Task task) {
        Optional<String> state = Clusters.of(topology).awaited(task).map(_ -> TaskStatus.PROVISIONING.name());
        return state
                .or(() -> closest(group).or(() -> group.refusals().stream().findFirst())
                        .map(refused -> refused.shortages().getFirst().reason().code()))
                .orElse(task.launchType() == LaunchType.FARGATE ? "Fargate" : "no host");
    }
}
