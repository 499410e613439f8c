package portico.model.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.topology.LaunchType;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Places waiting tasks as the service scheduler would: daemons first (R59), then service by service. */
final class Scheduler {

    private final Plan plan;
    private final Census census;
    private final UnaryOperator<Demand> terms;

    /** @param terms what is asked beyond what the tasks ask themselves, such as an address that none of them may get (R91) */
    Scheduler(Plan plan, UnaryOperator<Demand> terms) {
        this.plan = plan;
        this.census = new Census(plan.topology());
        this.terms = terms;
    }

    /** Tasks that are alike and are spread against each other. */
    private record Group(Optional<ServiceId> service, TaskDefinitionId definition, Optional<String> provider) {

        private static Group of(Task task) {
            return new Group(task.service(), task.taskDefinition(), task.compute().provider());
        }
    }

    void schedule(List<Task> tasks) {
        ProviderShares shares = new ProviderShares(plan.topology());
        Map<Group, List<Task>> groups = tasks.stream()
                .map(shares::assign)
                .collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
        groups.values().stream().filter(this::isDaemon).forEach(this::scheduleGroup);
        groups.values().stream().filter(group -> !isDaemon(group)).forEach(this::scheduleGroup);
    }

    private boolean isDaemon(List<Task> group) {
        return group.getFirst().service().map(id -> plan.topology().service(id).daemon()).orElse(false);
    }

    private void scheduleGroup(List<Task> group) {
        Topology topology = plan.topology();
        Task first = group.getFirst();
        Demand demand = terms.apply(Demand.of(topology, first));
        if (first.launchType() == LaunchType.FARGATE) {
            FargateSpread spread = new FargateSpread(plan, demand);
            group.forEach(task -> spread.place(demand.ofTask(task)));
        } else {
            Candidates candidates = new Candidates(plan, census, demand);
            group.forEach(task -> candidates.place(demand.ofTask(task)));
        }
    }
}
