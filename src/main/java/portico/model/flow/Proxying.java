package portico.model.flow;

import java.util.List;
import java.util.Optional;
import portico.model.net.Protocol;
import portico.model.net.SocketAddress;
import portico.model.topology.LoadBalancer;
import portico.model.topology.TargetGroup;

/** At a load balancer's node: an ALB ends the client's connection and opens its own (R130), an NLB may pass the client on (R131). */
final class Proxying {

    private final Network network;
    private final Addressing addressing;
    private final Departure departure;
    private final Arrival arrival;
    private final MachinePath machines;

    private final Balancing balancing;

    Proxying(Network network, Balancing balancing, Addressing addressing, Departure departure, Arrival arrival,
            MachinePath machines) {
        this.network = network;
        this.balancing = balancing;
        this.addressing = addressing;
        this.departure = departure;
        this.arrival = arrival;
        this.machines = machines;
    }

    /** The packet that the walk carries is at a node; on to the target. */
    void pass(Walk walk, NetworkInterface node, Balancing.Way way) {
        List<Step> steps = arrival.doorway(walk, node);
        if (way.listener().isEmpty()) {
            steps.add(new Step(Step.Kind.LISTENER, Step.Outcome.DENIED, way.balancer().name(), Rules.NOTHING_LISTENS,
                    "no listener on " + way.port()));
            stop(walk, node, steps);
            return;
        }
        if (way.refusal().isPresent()) {
            assumed(way, walk.flow().protocol()).ifPresent(steps::add);
            steps.add(new Step(Step.Kind.LOAD_BALANCER, Step.Outcome.DENIED, way.balancer().name(),
                    way.refusal().get().rule(), way.refusal().get().why(), way.refusal().get().lack()));
        }
        if (way.target().isEmpty()) {
            stop(walk, node, steps);
            return;
        }
        connect(walk, node, way, steps);
    }

    /** An Application Load Balancer answers 503; nobody publishes what a Network Load Balancer does (modelling). */
    private static Optional<Step> assumed(Balancing.Way way, Protocol protocol) {
        return way.balancer().type() == LoadBalancer.Type.NETWORK ? Optional.of(new Step(Step.Kind.LOAD_BALANCER,
                Step.Outcome.PASSED, way.balancer().name(), way.refusal().orElseThrow().rule(),
                "AWS does not publish what a sender hears of a " + switch (protocol) {
                    case TCP -> "connection that no target takes: a reset";
                    case UDP -> "datagram that no target takes: silence";
                } + " is assumed (modelling)")) : Optional.empty();
    }

    private static void stop(Walk walk, NetworkInterface node, List<Step> steps) {
        walk.pass(Hop.Place.LOAD_BALANCER, node.owner(), node.zone(), steps.toArray(Step[]::new));
    }

    private void connect(Walk walk, NetworkInterface node, Balancing.Way way, List<Step> steps) {
        boolean keepsClient = balancing.keepsClient(way, walk.flow().protocol());
        Packet after = onward(walk, node, way, keepsClient);
        if (way.refusal().isEmpty()) {
            steps.add(new Step(Step.Kind.LOAD_BALANCER, Step.Outcome.REWRITTEN, way.balancer().name(),
                    keepsClient ? Rules.CLIENT_ADDRESS : Rules.PROXY, words(way)));
            uncheckable(way).ifPresent(steps::add);
        }
        if (keepsClient) {
            hairpin(way, after).ifPresent(steps::add);
        }
        leave(walk, node, after, steps);
        machines.astray(node.subnet(), way.target().orElseThrow().location(), after.dst().address())
                .ifPresent(steps::add);
        walk.rewrite(Hop.Place.LOAD_BALANCER, node.owner(), node.zone(), after, steps.toArray(Step[]::new));
        walk.comeFrom(node.subnet());
        arrival.at(walk, way.target().orElseThrow().location());
    }

    /** The packet as it goes to the target: the client's own, or one of a connection that the node opens. */
    private Packet onward(Walk walk, NetworkInterface node, Balancing.Way way, boolean keepsClient) {
        Balancing.Target target = way.target().orElseThrow();
        SocketAddress wire = addressing.of(target.location(), target.port(), walk.flow().protocol(), node.zone());
        return keepsClient ? walk.packet().to(wire)
                : new Packet(new SocketAddress(node.privateIp(), ExamplePorts.PROXY), wire, walk.flow().protocol());
    }

    private Optional<Step> hairpin(Balancing.Way way, Packet after) {
        if (!after.src().address().equals(after.dst().address())) {
            return Optional.empty();
        }
        Step dropped = new Step(Step.Kind.NETWORK_NAMESPACE, Step.Outcome.DENIED, way.balancer().name(), Rules.HAIRPIN,
                "would come back to " + after.dst().address() + " from itself, which the host drops");
        return Optional.of(groupOf(way).keepsClientAlways() ? dropped
                : dropped.lacking(new Lack.BalancersAddress(groupOf(way).id())));
    }

    private void leave(Walk walk, NetworkInterface node, Packet after, List<Step> steps) {
        steps.add(network.groups.egress(node, after));
        if (!departure.staysIn(node.subnet(), after.dst().address())) {
            network.borders.leave(walk, node.subnet(), after, steps);
        }
        network.routing.choose(node.subnet(), after.dst().address()).map(Routing.Choice::step).ifPresent(steps::add);
    }

    /** A target that gets requests though its health checks are stopped: what lets clients in may keep those out (R131, R134). */
    private Optional<Step> uncheckable(Balancing.Way way) {
        return Balancing.taskOf(way.target().orElseThrow().location())
                .flatMap(task -> network.health.of(groupOf(way), task, way.target().orElseThrow().port())
                        .stoppedOf(way.balancer()))
                .map(stopped -> new Step(Step.Kind.LOAD_BALANCER, Step.Outcome.PASSED, stopped.balancer().name(),
                        Rules.HEALTH,
                        stopped.words() + ": AWS holds the target unhealthy, and sends to it while no other "
                                + (groupOf(way).crossesZones(way.balancer()) ? "" : "there ") + "is healthy"));
    }

    private TargetGroup groupOf(Balancing.Way way) {
        return network.topology.targetGroup(way.listener().orElseThrow().targetGroup());
    }

    /** What the node may choose from, where that is not all targets that are healthy. */
    private String choice(Balancing.Way way, TargetGroup group) {
        boolean crosses = group.crossesZones(way.balancer());
        return (crosses ? "" : ", targets in its own zone only")
                + (balancing.isOpen(way) ? ", healthy or not: none " + (crosses ? "" : "there ") + "is (modelling)"
                        : "");
    }

    private String words(Balancing.Way way) {
        LoadBalancer.Rule rule = way.listener().orElseThrow();
        TargetGroup group = groupOf(way);
        return rule.path() + " to " + group.name() + choice(way, group);
    }
}
