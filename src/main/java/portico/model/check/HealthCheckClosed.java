package portico.model.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.capacity.ServiceUse;
import portico.model.flow.TargetHealth;
import portico.model.id.LoadBalancerId;
import portico.model.id.ResourceId;
import portico.model.rule.RuleId;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Topology;

/** A target that the nodes of its load balancer do not reach fails every health check, and its service replaces it (R134, R136). */
record HealthCheckClosed() implements ServiceCheck {

    private static final RuleId HEALTH_CHECKS = new RuleId(134);
    private static final int SHOWN = 2;

    /** All services of one version share what is looked at on the way. */
    private record Sharing(HealthCheckClosed check, TargetHealth health) implements FoundOneByOne.Look<Service> {

        @Override
        public Class<Service> kind() {
            return check.kind();
        }

        @Override
        public Stream<Finding> findings(Topology topology, Capacity capacity, Service service) {
            return HealthCheckClosed.findings(topology, service, health);
        }

        @Override
        public Stream<? extends ResourceId> touched(Recount recount) {
            return check.touched(recount);
        }
    }

    @Override
    public Found search(Topology topology, Capacity capacity) {
        return new FoundOneByOne<>(this,
                FoundOneByOne.of(new Sharing(this, new TargetHealth(topology)), topology, capacity).bySubject());
    }

    @Override
    public Stream<Finding> findings(Topology topology, Service service, ServiceUse use) {
        return findings(topology, service, new TargetHealth(topology));
    }

    private static Stream<Finding> findings(Topology topology, Service service, TargetHealth health) {
        return service.loadBalancers()
                .stream()
                .filter(registered -> !topology.isUnresolved(registered.targetGroup()))
                .flatMap(registered -> findings(topology, service, registered, health));
    }

    /** One for each balancer before the target group. */
    private static Stream<Finding> findings(Topology topology, Service service, Service.LoadBalancing registered,
            TargetHealth health) {
        TargetGroup group = topology.targetGroup(registered.targetGroup());
        List<TargetHealth.Target> targets = health.targets(service, registered).toList();
        Map<LoadBalancerId, List<TargetHealth.Stopped>> stopped = targets.stream()
                .flatMap(target -> target.held().checks().stream())
                .collect(
                        Collectors.groupingBy(check -> check.balancer().id(), LinkedHashMap::new, Collectors.toList()));
        return stopped.values()
                .stream()
                .map(checks -> new Finding(HEALTH_CHECKS, Severity.WARNING, service.id(),
                        "Health checks of " + checks.getFirst().balancer().name() + " do not reach " + checks.size()
                                + " of " + targets.size() + " tasks of " + service.name() + " in " + group.name() + ": "
                                + stoppers(checks) + ", and AWS holds them unhealthy"));
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
