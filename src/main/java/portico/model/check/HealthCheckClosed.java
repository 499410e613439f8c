package portico.model.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portico.model.capacity.Capacity;
import portico.model.flow.TargetHealth;
import portico.model.id.LoadBalancerId;
import portico.model.rule.RuleId;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** A target that the nodes of its load balancer do not reach fails every health check, and its service replaces it (R134, R136). */
record HealthCheckClosed() implements KeptCheck {

    private static final RuleId HEALTH_CHECKS = new RuleId(134);
    private static final int SHOWN = 2;

    @Override
    public Found search(Topology topology, Capacity capacity) {
        return FoundOfTargets.of(topology);
    }

    /** One for each balancer before the target group. */
    static List<Finding> findings(Targets targets) {
        Map<LoadBalancerId, List<TargetHealth.Stopped>> stopped = targets.stopped()
                .inOrder()
                .stream()
                .flatMap(checks -> checks.stream())
                .collect(
                        Collectors.groupingBy(check -> check.balancer().id(), LinkedHashMap::new, Collectors.toList()));
        return stopped.values().stream().map(checks -> finding(targets, checks)).toList();
    }

    private static Finding finding(Targets targets, List<TargetHealth.Stopped> checks) {
        Service service = targets.service();
        return new Finding(HEALTH_CHECKS, Severity.WARNING, service.id(),
                "Health checks of " + checks.getFirst().balancer().name() + " do not reach " + checks.size() + " of "
                        + targets.count() + " tasks of " + service.name() + " in " + targets.group().name() + ": "
                        + stoppers(checks) + ", and AWS holds them unhealthy");
    }

    /** Who stops them, and those to which ports. */
    private static String stoppers(List<TargetHealth.Stopped> checks) {
        Map<String, List<TargetHealth.Stopped>> by = checks.stream()
                .collect(Collectors.groupingBy(check -> check.by().by(), LinkedHashMap::new, Collectors.toList()));
        return by.entrySet()
                .stream()
                .map(each -> each.getKey() + " stops those to " + ports(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String ports(List<TargetHealth.Stopped> checks) {
        List<Integer> ports = checks.stream().map(check -> check.check().dst().port()).distinct().sorted().toList();
        String first = ports.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(" and "));
        return ports.size() <= SHOWN ? first : ports.getFirst() + " and " + (ports.size() - 1) + " other ports";
    }
}
