package portico.model.remedy;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.Disposition;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Behind a load balancer, read word by word: which target takes a connection, and what it is asked on its way there. */
class NaiveBalancing extends NaiveEnds {

    private static final int PROXY_PORT = 41000;

    final NaiveRules rules;
    private final NaiveHealth health;
    private final NaiveTargets byHand;

    NaiveBalancing(Topology topology) {
        super(topology);
        this.rules = new NaiveRules(topology);
        this.health = new NaiveHealth(this, rules);
        this.byHand = new NaiveTargets(this);
    }

    /** awsvpc tasks are registered by address, the others by instance (R124). */
    private boolean fits(Task task) {
        boolean byAddress = group().targetType() == TargetGroup.TargetType.IP;
        return byAddress == task.networkInterface().isPresent();
    }

    private TargetGroup group() {
        return topology.all(TargetGroup.class).getFirst();
    }

    /** R131: over TCP by default for instance targets, and as the group is set. */
    private boolean keepsTcp(NaiveTargets.Target target) {
        return group().protocol().equals("TCP_UDP") || switch (group().attributes().preserveClientIp()) {
            case ON -> true;
            case OFF -> false;
            case DEFAULT -> target.task()
                    .map(task -> task.networkInterface().isEmpty())
                    .orElse(group().targetType() == TargetGroup.TargetType.INSTANCE);
        };
    }

    /** The node in the zone of a target; any for what stands outside of AWS. */
    Optional<NodeAddress> near(LoadBalancer balancer, NaiveTargets.Target target) {
        return balancer.nodes()
                .stream()
                .filter(n -> isMachine(target.end())
                        || topology.subnet(n.subnet()).zone().equals(nic(target.end()).subnet().zone()))
                .findFirst();
    }

    private NaiveTargets.Target target(Task task) {
        int port = service(task).loadBalancers().getFirst().containerPort();
        return new NaiveTargets.Target(new FlowEnd.At(task.id()), port, Optional.of(task),
                TargetGroup.target(task, port).orElseThrow());
    }

    Optional<NaiveTargets.Target> target(Flow flow, LoadBalancer balancer) {
        if (resource(flow.to()) instanceof Task t) {
            return Optional.of(target(t));
        }
        Stream<NaiveTargets.Target> tasks = topology.tasks()
                .stream()
                .filter(t -> !service(t).loadBalancers().isEmpty())
                .map(this::target);
        return Stream.concat(tasks, byHand.of(group()))
                .min(Comparator.comparing((NaiveTargets.Target t) -> !takes(balancer, t))
                        .thenComparing(t -> takes(balancer, t) && !isServing(t)));
    }

    private boolean isServing(NaiveTargets.Target target) {
        return target.task().map(health::isServing).orElseGet(() -> health.isServing(target.told()));
    }

    boolean takes(LoadBalancer balancer, NaiveTargets.Target target) {
        Optional<NodeAddress> node = near(balancer, target);
        return node.isPresent() && target.task()
                .map(task -> fits(task) && health.isServed(task))
                .orElseGet(() -> health.isServed(target.told(), topology.subnet(node.get().subnet()).zone()));
    }

    /** R130, R131, R133: from the node to the target. */
    void onward(NaiveQuestions q, LoadBalancer balancer, Nic node, NaiveTargets.Target target, Ipv4Address client,
            int clientPort, Protocol protocol) {
        Nic to = nic(target.end());
        int port = target.task().map(task -> wirePort(task, target.port(), protocol)).orElse(target.port());
        boolean keeps = balancer.type() == LoadBalancer.Type.NETWORK && (protocol == Protocol.UDP || keepsTcp(target));
        Ipv4Address source = keeps ? client : node.address();
        int sourcePort = keeps ? clientPort : PROXY_PORT;
        q.ask(!keeps || !client.equals(to.address()), Disposition.UNREACHABLE);
        q.groups(node, true, to.address(), port);
        if (isMachine(target.end())) {
            q.border(node.subnet(), true, to.address(), port, sourcePort);
            q.ask(rules.leadsOut(node.subnet(), to.address()), Disposition.NO_ROUTE);
        } else if (!node.subnet().id().equals(to.subnet().id())) {
            q.border(node.subnet(), true, to.address(), port, sourcePort);
            q.border(to.subnet(), false, source, port, sourcePort);
        }
        q.groups(to, false, source, port);
        q.ask(answers(target.end(), port, protocol), Disposition.REFUSED);
    }
}
