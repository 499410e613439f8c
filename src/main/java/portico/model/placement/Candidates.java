package portico.model.placement;

import java.util.List;
import java.util.Map;
import portico.model.id.InstanceId;
import portico.model.topology.HostPorts;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.PlacementStrategy.Random;
import portico.model.topology.Task;

/**
 * The instances that tasks of one group may still go to. Strategies in a row are one order: what the first leaves equal the
 * second decides, and so on (R54); equals go by the topology's order, so that the same document always runs the same way
 * (modelling). Only the instance that comes first is looked at closely; one that refused a task refuses its likes too.
 */
final class Candidates {

    private final Plan plan;
    private final Census census;
    private final List<Host> hosts;
    private final List<PlacementStrategy> strategies;
    private final Stages ready;
    private final Stage[] stages;
    private Ranking ranking;

    /** @param census of the plan as it stands; kept up */
    Candidates(Plan plan, Census census, Demand demand) {
        this.plan = plan;
        this.census = census;
        this.hosts = plan.hosts();
        this.strategies = Stages.strategies(demand, Constraints.rules(plan.topology(), demand.task()).strategies());
        this.ready = new Stages(hosts, tasks(demand), demand.definition());
        this.stages = strategies.stream().map(s -> ready.of(s, demand.task())).toArray(Stage[]::new);
        this.ranking = Ranking.of(hosts.size(), stages);
    }

    /** How many tasks of the group each instance runs. */
    private int[] tasks(Demand demand) {
        Map<InstanceId, Integer> running = census.of(demand.group());
        return hosts.stream().mapToInt(host -> running.getOrDefault(host.instance().id(), 0)).toArray();
    }

    /** Places the task, or leaves it waiting. */
    void place(Demand demand) {
        draw(demand.task());
        FailedSearches searches = new FailedSearches();
        while (!ranking.isEmpty()) {
            InstanceId id = hosts.get(ranking.first()).instance().id();
            Trial trial = plan.trial(demand, id);
            if (trial.fits()) {
                plan.put(demand, trial.allotment().placement(), trial.allotment().portsAfter());
                census.add(demand.group(), id);
                ranking.placeOnFirst();
                return;
            }
            if (!mayGoOn(trial, id, searches)) {
                ranking.closeFirst();
                searches = new FailedSearches();
            }
        }
        plan.leaveWaiting(demand.task());
    }

    /** Whether the agent found no port from its cursor on and may find one from where it stands now, when the start is tried again (R27). */
    private boolean mayGoOn(Trial trial, InstanceId id, FailedSearches searches) {
        if (!trial.lacksDynamicPorts()) {
            return false;
        }
        HostPorts from = plan.host(id).instance().hostPorts();
        plan.moveCursor(id, trial.allotment().portsAfter());
        return searches.mayGoOn(from, trial.allotment().portsAfter());
    }

    /** Random draws anew for each task. */
    private void draw(Task task) {
        boolean drawn = false;
        for (int i = 0; i < stages.length; i++) {
            if (strategies.get(i) instanceof Random) {
                stages[i] = ready.of(strategies.get(i), task);
                drawn = true;
            }
        }
        ranking = drawn ? ranking.over(stages) : ranking;
    }
}
