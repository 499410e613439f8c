package portico.model.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Candidate> candidates = new ArrayList<>();

    /** @param once whether each instance takes one task only (R59) */
    InstanceSpread(Plan plan, Demand demand, boolean once) {
        this.plan = plan;
        this.once = once;
        Map<InstanceId, Candidate> byId = new HashMap<>();
        Map<ZoneId, Zone> zones = new HashMap<>();
        for (Host host : plan.hosts()) {
            Zone zone = zones.computeIfAbsent(host.subnet().zone(), _ -> new Zone());
            Candidate candidate = new Candidate(host.instance().id(), zone);
            candidates.add(candidate);
            byId.put(candidate.id, candidate);
        }
        for (Task task : plan.topology().tasks()) {
            if (task.isPlaced() && task.instance().isPresent() && isAlike(task, demand.task())) {
                byId.get(task.instance().get()).count();
            }
        }
    }

    /** A running count, shared by the instances of the zone. */
    private static final class Zone {
        private int tasks;
    }

    /** An instance that has not refused yet, and how many tasks of the service it runs. */
    private static final class Candidate {

        private final InstanceId id;
        private final Zone zone;
        private int tasks;

        private Candidate(InstanceId id, Zone zone) {
            this.id = id;
            this.zone = zone;
        }

        private void count() {
            tasks++;
            zone.tasks++;
        }

        private boolean isBefore(Candidate other) {
            return zone.tasks < other.zone.tasks || zone.tasks == other.zone.tasks && tasks < other.tasks;
        }
    }

    /** Tasks of one service are spread against each other, standalone ones against those of their definition. */
    private static boolean isAlike(Task task, Task wanted) {
        return task.service().equals(wanted.service())
                && (wanted.service().isPresent() || task.taskDefinition().equals(wanted.taskDefinition()));
    }

    /** Places the task, or leaves it waiting; an instance that refused one refuses its likes too. */
    void place(Demand demand) {
        while (!candidates.isEmpty()) {
            Candidate best = best();
            Trial trial = plan.trial(demand, best.id);
            if (!trial.fits() || once) {
                candidates.remove(best);
            }
            if (trial.fits()) {
                plan.put(demand, trial.placement(), trial.portsAfter());
                best.count();
                return;
            }
        }
        plan.leaveWaiting(demand.task());
    }

    private Candidate best() {
        Candidate best = candidates.getFirst();
        for (Candidate candidate : candidates) {
            if (candidate.isBefore(best)) {
                best = candidate;
            }
        }
        return best;
    }
}
