package portico.model.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.flow.TargetHealth;
import portico.model.id.LoadBalancerId;
import portico.model.rule.RuleId;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Topology;

/** A target that the nodes of its load balancer do not reach fails every health check, and its service replaces it (R134, R136). */
record HealthCheckClosed() implements ServiceCheck {

    private static final RuleId HEALTH_CHECKS = new RuleId(134);

    @Override
    public Stream<Finding> findings(Topology topology, Service service) {
        if (service.loadBalancers().isEmpty()) {
            return Stream.empty();
        }
        TargetHealth health = new TargetHealth(topology);
        return service.loadBalancers()
                .stream()
                .filter(registered -> !topology.isUnresolved(registered.targetGroup()))
                .flatMap(registered -> findings(topology, service, registered, health));
    }

    /** One for each balancer. */
    private static Stream<Finding> findings(Topology topology, Service service, Service.LoadBalancing registered,
            TargetHealth health) {
        TargetGroup group = topology.targetGroup(registered.targetGroup());
        List<TargetHealth.Held> targets = Fronting.placed(topology, service)
                .map(task -> health.of(group, task, registered.containerPort()))
                .toList();
        Map<LoadBalancerId, List<TargetHealth.Stopped>> stopped = targets.stream()
                .flatMap(held -> held.checks().stream())
                .collect(
                        Collectors.groupingBy(check -> check.balancer().id(), LinkedHashMap::new, Collectors.toList()));
        return stopped.values().stream().map(checks -> finding(service, targets.size(), checks));
    }

    private static Finding finding(Service service, int tasks, List<TargetHealth.Stopped> stopped) {
        TargetHealth.Stopped first = stopped.getFirst();
        return new Finding(HEALTH_CHECKS, Severity.WARNING, service.id(),
                "Health checks of " + first.balancer().name() + " do not reach " + stopped.size() + " of " + tasks
                        + " tasks of " + service.name() + ": " + first.by().by() + " stops those to "
                        + first.check().dst().port() + ", and AWS holds them unhealthy");
    }
}
