package portico.model.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.SecurityGroupId;
import portico.model.net.Protocol;
import portico.model.rule.RuleId;
import portico.model.topology.HealthCheck;
import portico.model.topology.LoadBalancer;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** A target whose groups do not admit the nodes of its load balancer fails every health check, and its service replaces it (R134, R136). */
record HealthCheckClosed() implements ServiceCheck {

    private static final RuleId HEALTH_CHECKS = new RuleId(134);

    @Override
    public Stream<Finding> findings(Topology topology, Service service) {
        return service.loadBalancers()
                .stream()
                .filter(registered -> !topology.isUnresolved(registered.targetGroup()))
                .flatMap(registered -> topology.all(LoadBalancer.class)
                        .stream()
                        .filter(balancer -> Balancers.leadsTo(balancer, registered.targetGroup()))
                        .flatMap(balancer -> finding(topology, service, registered, balancer).stream()));
    }

    private static Optional<Finding> finding(Topology topology, Service service, Service.LoadBalancing registered,
            LoadBalancer balancer) {
        List<Task> placed = topology.tasks()
                .stream()
                .filter(task -> task.isPlaced() && task.service().filter(service.id()::equals).isPresent())
                .toList();
        HealthCheck check = topology.targetGroup(registered.targetGroup()).attributes().healthCheck();
        List<Integer> closed = placed.stream()
                .flatMap(task -> TargetGroup.target(task, registered.containerPort())
                        .map(target -> check.portOf(target.port()))
                        .filter(port -> !admits(topology, task, port, balancer))
                        .stream())
                .toList();
        return closed.isEmpty() ? Optional.empty()
                : Optional.of(new Finding(HEALTH_CHECKS, Severity.WARNING, service.id(),
                        "Health checks of " + balancer.name() + " do not reach " + closed.size() + " of "
                                + placed.size() + " tasks of " + service.name() + ", whose groups do not admit it on "
                                + closed.getFirst() + ": AWS holds them unhealthy"));
    }

    /** Of groups that nobody described nothing is known, so nothing is claimed. */
    private static boolean admits(Topology topology, Task task, int port, LoadBalancer balancer) {
        List<SecurityGroupId> groups = task.networkInterface()
                .map(TaskInterface::securityGroups)
                .or(() -> task.instance().map(id -> topology.instance(id).securityGroups()))
                .orElse(List.of());
        return groups.stream().anyMatch(topology::isUnresolved) || groups.stream()
                .map(topology::securityGroup)
                .map(SecurityGroup::ingress)
                .flatMap(List::stream)
                .anyMatch(rule -> rule.covers(Protocol.TCP, port) && Balancers.isPeer(balancer, rule.peer()));
    }
}
