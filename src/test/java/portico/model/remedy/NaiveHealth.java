package portico.model.remedy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.FlowEnd;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetState;
import portico.model.topology.Task;

/** R134, R135 and R137 read word by word: who is healthy, and who gets requests. There is one balancer and one group. */
final class NaiveHealth {

    private static final int CHECKER_PORT = 41000;
    private static final List<TargetState> SERVING = List.of(TargetState.HEALTHY, TargetState.UNAVAILABLE);
    private static final List<TargetState> LEAVING = List.of(TargetState.DRAINING, TargetState.UNUSED);

    private final NaiveEnds ends;
    private final NaiveRules rules;
    private final NaiveTargets targets;
    private final TargetGroup group;
    private final LoadBalancer balancer;

    NaiveHealth(NaiveEnds ends, NaiveRules rules) {
        this.ends = ends;
        this.rules = rules;
        this.targets = new NaiveTargets(ends);
        this.group = ends.topology.all(TargetGroup.class).getFirst();
        this.balancer = ends.topology.all(LoadBalancer.class).getFirst();
    }

    /** As of right, or because nobody is whom the node in its zone may choose. */
    boolean isServed(Task task) {
        return isServing(task) || isOpen(zone(task)) && !LEAVING.contains(state(task));
    }

    /** The same of a target that the node of a zone would send to, and nobody of ECS's registered: nobody tells of its checks. */
    boolean isServed(TargetGroup.OtherTarget target, ZoneId node) {
        return isServing(target) || isOpen(node) && !LEAVING.contains(state(target));
    }

    private boolean isOpen(ZoneId node) {
        boolean crosses = group.crossesZones(balancer);
        return ends.topology.tasks()
                .stream()
                .filter(t -> !ends.service(t).loadBalancers().isEmpty())
                .filter(t -> crosses || zone(t).equals(node))
                .noneMatch(this::isServing)
                && group.otherTargets()
                        .stream()
                        .filter(t -> crosses || targets.zone(t).filter(zone -> !zone.equals(node)).isEmpty())
                        .noneMatch(this::isServing);
    }

    boolean isServing(TargetGroup.OtherTarget target) {
        return SERVING.contains(state(target));
    }

    private TargetState state(TargetGroup.OtherTarget target) {
        return group.health().getOrDefault(target, TargetState.HEALTHY);
    }

    boolean isServing(Task task) {
        return SERVING.contains(state(task));
    }

    private ZoneId zone(Task task) {
        return ends.nic(new FlowEnd.At(task.id())).subnet().zone();
    }

    private Stream<NodeAddress> near(Task task) {
        return balancer.nodes().stream().filter(n -> ends.topology.subnet(n.subnet()).zone().equals(zone(task)));
    }

    private int port(Task task) {
        return ends.wirePort(task, ends.service(task).loadBalancers().getFirst().containerPort(), Protocol.TCP);
    }

    private TargetState state(Task task) {
        String name = task.networkInterface()
                .map(n -> n.privateIp().toString())
                .orElseGet(() -> task.instance().orElseThrow().value());
        TargetState told = group.health()
                .getOrDefault(new TargetGroup.OtherTarget(name, port(task)),
                        near(task).findAny().isPresent() ? TargetState.HEALTHY : TargetState.UNUSED);
        boolean checked = !LEAVING.contains(told) && told != TargetState.UNAVAILABLE;
        return checked && !isReached(task) ? TargetState.UNHEALTHY : told;
    }

    /** By the node in its zone, else by any that sends there. */
    private boolean isReached(Task task) {
        NaiveEnds.Nic target = ends.nic(new FlowEnd.At(task.id()));
        Optional<NodeAddress> node = near(task).findFirst()
                .or(() -> group.crossesZones(balancer) ? Optional.of(balancer.nodes().getFirst()) : Optional.empty());
        return node.isEmpty() || passes(ends.node(balancer, node.get()), target,
                group.attributes().healthCheck().port().orElse(port(task)));
    }

    private boolean passes(NaiveEnds.Nic node, NaiveEnds.Nic target, int port) {
        boolean out = node.unfiltered() || rules.groupsAllow(node, true, target.address(), Protocol.TCP, port);
        return out && rules.groupsAllow(target, false, node.address(), Protocol.TCP, port)
                && (node.subnet().id().equals(target.subnet().id()) || crosses(node, target, port));
    }

    private boolean crosses(NaiveEnds.Nic node, NaiveEnds.Nic target, int port) {
        return allows(node, true, target.address(), port) && allows(target, false, node.address(), port)
                && allows(target, true, node.address(), CHECKER_PORT)
                && allows(node, false, target.address(), CHECKER_PORT);
    }

    private boolean allows(NaiveEnds.Nic nic, boolean out, Ipv4Address peer, int port) {
        return rules.aclAllows(nic.subnet(), out, peer, Protocol.TCP, port);
    }
}
