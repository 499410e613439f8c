package portico.view.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.placement.DeploymentFaults;
import portico.model.placement.Fault;
import portico.model.placement.PlacementFaults;
import portico.model.placement.ZoneBalance;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;

/** What AWS would say of how a service is scheduled, and what it would make of it in silence (R54–R62). */
public final class SchedulingProblems {

    private SchedulingProblems() {}

    /** What is refused, each with its rule; empty where AWS takes it. */
    public static String of(Service service, TaskDefinition definition) {
        List<Fault> placing = PlacementFaults.of(definition, service.launchType(), service.scheduling().placement(),
                service.daemon());
        return Stream.concat(placing.stream(), DeploymentFaults.of(service.scheduling()).stream())
                .map(fault -> fault.message() + " (" + fault.rule() + ")")
                .collect(Collectors.joining("\n"));
    }

    /** What is taken and comes to nothing; empty where there is no such thing. */
    public static String remark(Service service) {
        Scheduling scheduling = service.scheduling();
        if (!scheduling.zoneRebalancing()) {
            return "";
        }
        return !ZoneBalance.applies(service)
                ? "AZ rebalancing does nothing here: it needs replicas in zones of AWS that are spread over them first, and maximumPercent above 100 (R61)"
                : rounding(scheduling.deployment(), service.desiredCount());
    }

    /** One task alone is even wherever it runs. */
    private static String rounding(DeploymentConfiguration bounds, int desired) {
        return desired < 2 || bounds.upper(desired) > desired ? ""
                : "AZ rebalancing has no room to start a task before it stops one: " + bounds.maximumPercent()
                        + " percent of " + desired + ", rounded down, is " + bounds.upper(desired) + " (R60, R61)";
    }
}
