package portico.model.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.rule.RuleId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;

/** Which load balancer, node, listener and target a connection goes through. */
final class Balancing {

    private static final Ipv4Address FIRST_UNKNOWN = Ipv4Address.of("198.51.100.200");

    private final Network network;

    Balancing(Network network) {
        this.network = network;
    }

    /**
     * A way through a load balancer.
     *
     * @param listener empty where none listens on the port
     * @param target empty where no target takes the connection
     */
    record Way(LoadBalancer balancer, NodeAddress node, int port, Optional<LoadBalancer.Rule> listener,
            Optional<Target> target, Optional<Refusal> refusal) {}

    /** Who answers behind it, and on which port it is asked. */
    record Target(Location location, int port) {}

    /** Why no target takes the connection. */
    record Refusal(RuleId rule, String why, Optional<Lack> lack) {

        Refusal(RuleId rule, String why) {
            this(rule, why, Optional.empty());
        }
    }

    /** A rule of a listener. */
    private record Choice(LoadBalancer balancer, LoadBalancer.Listener listener, LoadBalancer.Rule rule) {}

    /** The way to a task through the balancer that fronts its service; empty where none does on that port. */
    Optional<Way> toward(Location to, int port) {
        return taskOf(to).flatMap(task -> task.service()
                .flatMap(id -> network.topology.service(id)
                        .loadBalancers()
                        .stream()
                        .flatMap(l -> fronting(l, port).map(choice -> way(choice, task, l)))
                        .findFirst()));
    }

    static Optional<Task> taskOf(Location to) {
        return switch (to) {
            case Location.OwnInterface at -> Optional.of(at.task());
            case Location.OnBridge at -> Optional.of(at.task());
            case Location.InHost at -> at.task();
            case Location.AtDatabase _,Location.Balanced _,Location.InterfaceEndpoint _,Location.GatewayEndpoint _,Location.Outside _,Location.Nowhere _ ->
                Optional.empty();
        };
    }

    private Stream<Choice> fronting(Service.LoadBalancing registration, int port) {
        return choices()
                .filter(c -> c.balancer().internetFacing() && c.rule().targetGroup().equals(registration.targetGroup()))
                .filter(c -> port == registration.containerPort() || port == c.listener().port())
                .sorted(Comparator.comparing((Choice c) -> c.listener().port() != 443));
    }

    private Stream<Choice> choices() {
        return network.topology.all(LoadBalancer.class)
                .stream()
                .filter(lb -> !lb.nodes().isEmpty())
                .flatMap(lb -> lb.listeners().stream().flatMap(l -> l.rules().stream().map(r -> new Choice(lb, l, r))));
    }

    private Way way(Choice choice, Task task, Service.LoadBalancing registration) {
        TargetGroup group = network.topology.targetGroup(choice.rule().targetGroup());
        Location location = network.locations.of(task);
        Target target = new Target(location, registration.containerPort());
        Optional<NodeAddress> near = node(choice.balancer(), location);
        Optional<Refusal> refusal = outside(location).or(() -> mismatch(group, location))
                .or(() -> near.isPresent() ? Optional.empty() : Optional.of(elsewhere(choice.balancer(), group)))
                .or(() -> unfit(choice.balancer(), group, task, registration.containerPort()));
        return new Way(choice.balancer(), near.orElse(choice.balancer().nodes().getFirst()), choice.listener().port(),
                Optional.of(choice.rule()), Optional.of(target), refusal);
    }

    /** ECS registers no task on a machine outside of AWS (R1). */
    private static Optional<Refusal> outside(Location location) {
        return MachinePath.isMachine(location)
                ? Optional.of(new Refusal(Rules.MACHINE_OUTSIDE, "ECS registers no tasks on machines outside of AWS"))
                : Optional.empty();
    }

    /** awsvpc tasks are registered by address, the others by instance (R124). */
    private static Optional<Refusal> mismatch(TargetGroup group, Location location) {
        TargetGroup.TargetType wanted = location instanceof Location.OwnInterface ? TargetGroup.TargetType.IP
                : TargetGroup.TargetType.INSTANCE;
        return group.targetType() == wanted ? Optional.empty()
                : Optional.of(new Refusal(
                        Rules.TARGET_TYPE, group.name() + " has target type " + group.targetType().apiName()
                                + ", the task needs " + wanted.apiName(),
                        Optional.of(new Lack.TargetType(group.id(), wanted))));
    }

    /** Requests go to healthy targets, or to all that do not leave where none is of those that a node may choose (R134). */
    Optional<Refusal> unfit(LoadBalancer balancer, TargetGroup group, Task task, int containerPort) {
        TargetHealth.Held held = network.health.of(group, task, containerPort);
        return network.health.sendsTo(balancer, group, task, held) ? Optional.empty()
                : Optional.of(new Refusal(Rules.HEALTH,
                        task.name() + " is " + held.state().apiName() + " in " + group.name()
                                + " and gets no new requests" + held.reason().map(why -> ": " + why).orElse(""),
                        held.stopped().flatMap(by -> by.by().lack())));
    }

    private static Refusal elsewhere(LoadBalancer balancer, TargetGroup group) {
        return balancer.type() == LoadBalancer.Type.NETWORK && !group.crossesZones(balancer)
                ? new Refusal(Rules.CROSS_ZONE, "no node in the target's zone, and cross-zone balancing is off")
                : new Refusal(Rules.BALANCER_ZONES, "not enabled in the target's zone: Target.NotInUse");
    }

    private Optional<NodeAddress> node(LoadBalancer balancer, Location target) {
        Optional<ZoneId> zone = Addressing.zoneOf(target);
        return balancer.nodes()
                .stream()
                .filter(n -> zone.isEmpty() || zone.get().equals(network.topology.subnet(n.subnet()).zone()))
                .findFirst();
    }

    /** The way to whoever answers behind a balancer: the default rule's first target that can. */
    Optional<Way> into(LoadBalancer balancer, int port) {
        if (balancer.nodes().isEmpty()) {
            return Optional.empty();
        }
        List<Choice> rules = choices().filter(c -> c.balancer().equals(balancer) && c.listener().port() == port)
                .sorted(Comparator.comparing((Choice c) -> !c.rule().path().equals("*")))
                .toList();
        Optional<Way> found = firstBehind(rules, this::isServed)
                .or(() -> firstBehind(rules, way -> way.refusal().isEmpty()))
                .or(() -> firstBehind(rules, _ -> true));
        Optional<LoadBalancer.Rule> rule = rules.stream().findFirst().map(Choice::rule);
        return found.or(() -> Optional.of(new Way(balancer, balancer.nodes().getFirst(), port, rule, Optional.empty(),
                Optional.of(new Refusal(Rules.TARGETS,
                        network.byHand.missing(rules.stream().map(it -> it.rule().targetGroup())))))));
    }

    private Optional<Way> firstBehind(List<Choice> rules, Predicate<Way> wanted) {
        return rules.stream().flatMap(this::waysBehind).filter(wanted).findFirst();
    }

    /** Whether the node has somebody who serves: DNS gives the addresses of no others, unless all are so. */
    private boolean isServed(Way way) {
        return way.refusal().isEmpty() && !isOpen(way);
    }

    /** Whether its node sends to whoever does not leave, because nobody serves whom it may choose. */
    boolean isOpen(Way way) {
        TargetGroup group = network.topology.targetGroup(way.listener().orElseThrow().targetGroup());
        return network.health.isOpen(way.balancer(), group, network.balancers.zone(way.node()));
    }

    private Stream<Way> waysBehind(Choice choice) {
        return Stream.concat(waysToServices(choice),
                network.byHand.of(choice.rule().targetGroup()).map(t -> way(choice, t)));
    }

    private Way way(Choice choice, TargetsByHand.Target target) {
        TargetGroup group = network.topology.targetGroup(choice.rule().targetGroup());
        Optional<NodeAddress> near = node(choice.balancer(), target.location());
        Optional<Refusal> refusal = near.isEmpty() ? Optional.of(elsewhere(choice.balancer(), group))
                : network.byHand.unfit(choice.balancer(), group, target, network.balancers.zone(near.get()));
        return new Way(choice.balancer(), near.orElse(choice.balancer().nodes().getFirst()), choice.listener().port(),
                Optional.of(choice.rule()), Optional.of(new Target(target.location(), target.told().port())), refusal);
    }

    private Stream<Way> waysToServices(Choice choice) {
        return network.topology.services()
                .stream()
                .flatMap(service -> service.loadBalancers()
                        .stream()
                        .filter(l -> l.targetGroup().equals(choice.rule().targetGroup()))
                        .flatMap(l -> network.tenancy.of(service.id())
                                .stream()
                                .filter(t -> !(network.locations.of(t) instanceof Location.Nowhere))
                                .map(t -> way(choice, t, l))));
    }

    /** Addresses of the targets that network balancers choose, which can meet packets of their own (R133). */
    Set<Ipv4Address> chosenByNetworkBalancers() {
        return network.topology.all(LoadBalancer.class)
                .stream()
                .filter(balancer -> balancer.type() == LoadBalancer.Type.NETWORK)
                .flatMap(balancer -> balancer.listeners()
                        .stream()
                        .flatMap(listener -> into(balancer, listener.port()).stream()))
                .flatMap(way -> way.target().flatMap(t -> Addressing.interfaceOf(t.location())).stream())
                .map(NetworkInterface::privateIp)
                .collect(Collectors.toSet());
    }

    /** What clients on the internet call it by; where the input did not tell, an address kept for documentation stands for it. */
    static Ipv4Address publicAddress(Way way) {
        return way.node().publicIp().orElse(FIRST_UNKNOWN.plus(way.balancer().nodes().indexOf(way.node())));
    }

    /** Whether the target sees the client's own address: over UDP always, else as the target group is set (R131). */
    boolean keepsClient(Way way, Protocol protocol) {
        if (way.balancer().type() != LoadBalancer.Type.NETWORK) {
            return false;
        }
        TargetGroup group = network.topology.targetGroup(way.listener().orElseThrow().targetGroup());
        boolean byInstance = way.target().filter(t -> isByInstance(t.location(), group)).isPresent();
        return protocol == Protocol.UDP || group.keepsClientAlways()
                || group.attributes().preserveClientIp().orElse(byInstance);
    }

    /** A task is registered as its network mode needs it (R124); a host without one by its id or by its address, all else by its address. */
    private static boolean isByInstance(Location target, TargetGroup group) {
        return switch (target) {
            case Location.OnBridge _ -> true;
            case Location.InHost at -> at.task().isPresent() || group.targetType() == TargetGroup.TargetType.INSTANCE;
            case Location.OwnInterface _,Location.AtDatabase _,Location.Balanced _,Location.InterfaceEndpoint _,Location.GatewayEndpoint _,Location.Outside _,Location.Nowhere _ ->
                false;
        };
    }
}
