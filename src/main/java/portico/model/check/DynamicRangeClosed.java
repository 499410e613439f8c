package portico.model.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.ServiceUse;
import portico.model.capacity.ServiceUse.Ground;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** Instances must let the load balancer in on the whole dynamic range, not only on the ports in use today (R129). */
record DynamicRangeClosed() implements ServiceCheck {

    private static final RuleId WHOLE_RANGE = new RuleId(129);

    @Override
    public Stream<Finding> findings(Topology topology, Service service, ServiceUse use) {
        return !hasDynamicTarget(topology, service) ? Stream.empty()
                : topology.all(LoadBalancer.class)
                        .stream()
                        .filter(balancer -> Fronting.serves(balancer, service) && !balancer.securityGroups().isEmpty())
                        .flatMap(balancer -> finding(topology, service, use, balancer).stream());
    }

    private static boolean hasDynamicTarget(Topology topology, Service service) {
        var definition = topology.taskDefinition(service.taskDefinition());
        return definition.networkMode() == NetworkMode.BRIDGE && service.loadBalancers()
                .stream()
                .anyMatch(target -> definition.containers()
                        .stream()
                        .filter(c -> c.name().equals(target.container()))
                        .flatMap(c -> c.portMappings().stream())
                        .anyMatch(m -> m.containerPorts().contains(target.containerPort()) && !m.isStatic()));
    }

    private static Optional<Finding> finding(Topology topology, Service service, ServiceUse use,
            LoadBalancer balancer) {
        Set<Ground> closed = use.taken()
                .flatMap(seat -> seat.ground().stream())
                .filter(ground -> ground.groups().stream().noneMatch(topology::isUnresolved)
                        && !admits(topology, ground, balancer))
                .collect(Collectors.toSet());
        return closed.isEmpty() ? Optional.empty()
                : first(topology, service, closed)
                        .map(instance -> new Finding(WHOLE_RANGE, Severity.WARNING, service.id(),
                                "The groups of " + instance.id() + " do not admit " + balancer.name() + " on all of "
                                        + instance.hostPorts().dynamicRange() + "; a task of " + service.name()
                                        + " on another port would be unreachable"));
    }

    /** Looked for only where there is one. */
    private static Optional<ContainerInstance> first(Topology topology, Service service, Set<Ground> closed) {
        return topology.tasks()
                .stream()
                .filter(task -> task.isPlaced() && task.service().filter(service.id()::equals).isPresent())
                .flatMap(task -> task.instance().map(topology::instance).stream())
                .filter(instance -> closed.contains(Ground.of(instance)))
                .findFirst();
    }

    private static boolean admits(Topology topology, Ground ground, LoadBalancer balancer) {
        PortRange range = ground.dynamicRange();
        int covered = range.first();
        boolean grown = true;
        while (grown && covered <= range.last()) {
            int from = covered;
            covered = ground.groups()
                    .stream()
                    .map(topology::securityGroup)
                    .map(SecurityGroup::ingress)
                    .flatMap(rules -> rules.stream())
                    .filter(rule -> rule.covers(Protocol.TCP, from))
                    .filter(rule -> Fronting.isPeer(balancer, rule.peer()))
                    .mapToInt(rule -> end(rule) + 1)
                    .max()
                    .orElse(from);
            grown = covered > from;
        }
        return covered > range.last();
    }

    private static int end(SecurityGroupRule rule) {
        return rule.protocol().isEmpty() ? PortRange.ALL.last() : rule.ports().last();
    }
}
