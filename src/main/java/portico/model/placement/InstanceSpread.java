package portico.model.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.id.ZoneId;
import portico.model.topology.Task;

/**
 * AWS's default strategy: the zone with the fewest tasks of the service, and in it the instance with the fewest (R55).
 * Equals go by the topology's order, so that the same document always runs the same way.
 */
final class InstanceSpread {

    private final Plan plan;
    private final boolean once;
    private final List<Host> candidates;
    private final Map<ZoneId, Integer> perZone = new HashMap<>();
    private final Map<InstanceId, Integer> perInstance = new HashMap<>();

    /** @param once whether each instance takes one task only (R59) */
    InstanceSpread(Plan plan, Demand demand, boolean once) {
        this.plan = plan;
        this.once = once;
        this.candidates = new ArrayList<>(plan.hosts());
        Map<InstanceId, Host> hosts = new HashMap<>();
        candidates.forEach(host -> hosts.put(host.instance().id(), host));
        for (Task task : plan.topology().tasks()) {
            if (task.isPlaced() && isAlike(task, demand.task())) {
                task.instance().map(hosts::get).ifPresent(this::count);
            }
        }
    }

    private static boolean isAlike(Task task, Task wanted) {
        return task.service().equals(wanted.service())
                && (wanted.service().isPresent() || task.taskDefinition().equals(wanted.taskDefinition()));
    }

    private void count(Host host) {
        perZone.merge(host.subnet().zone(), 1, Integer::sum);
        perInstance.merge(host.instance().id(), 1, Integer::sum);
    }

    /** Places the task, or leaves it waiting; an instance that refused one refuses its likes too. */
    void place(Demand demand) {
        while (!candidates.isEmpty()) {
            Host best = best();
            Optional<Trial> trial = plan.trial(demand, best.instance().id());
            if (trial.isEmpty() || once) {
                candidates.remove(best);
            }
            if (trial.isPresent()) {
                plan.put(demand, trial.get().placement(), trial.get().portsAfter());
                count(best);
                return;
            }
        }
        plan.leaveWaiting(demand.task());
    }

    private Host best() {
        Host best = candidates.getFirst();
        long least = Long.MAX_VALUE;
        for (Host host : candidates) {
            long tasks = (long) perZone.getOrDefault(host.subnet().zone(), 0) << 32
                    | perInstance.getOrDefault(host.instance().id(), 0);
            if (tasks < least) {
                best = host;
                least = tasks;
            }
        }
        return best;
    }
}
