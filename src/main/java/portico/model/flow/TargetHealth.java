package portico.model.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.model.rule.RuleId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetState;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/**
 * How load balancers hold the tasks that are registered in their target groups (R134): what was last heard of one, unless its health checks cannot
 * arrive, for then it is unhealthy; healthy where nothing was heard, and unused where no node is in its zone (R137). Any thread may ask; those of equal
 * topologies are equal.
 */
public final class TargetHealth {

    private final Network network;
    private final HealthChecks checks;
    private final Map<Registered, Held> held = new ConcurrentHashMap<>();
    private final FailOpen failOpen;

    /** Cheap to make: only what is asked is looked at. */
    public TargetHealth(Topology topology) {
        this(new Network(topology));
    }

    TargetHealth(Network network) {
        this.network = network;
        this.checks = new HealthChecks(network);
        this.failOpen = new FailOpen(network, this);
    }

    private record Registered(TargetGroupId group, TaskId task, int containerPort) {}

    /**
     * A target as its load balancer sees it.
     *
     * @param checks those that do not arrive, one of each balancer; empty where all do, or where nothing can be said of them
     * @param start what it waits for, where it has just been placed
     */
    public record Held(TargetState state, List<Stopped> checks, Optional<String> start) {

        public Held {
            checks = List.copyOf(checks);
        }

        /** The first of them, which is enough to make it unhealthy. */
        public Optional<Stopped> stopped() {
            return checks.stream().findFirst();
        }

        /** That of this balancer where it does not arrive, else the first of another's. */
        Optional<Stopped> stoppedOf(LoadBalancer balancer) {
            return checks.stream()
                    .filter(check -> check.balancer().id().equals(balancer.id()))
                    .findFirst()
                    .or(this::stopped);
        }

        /** Why it gets no requests, or is about to get none; empty where it serves, and where AWS told no reason. */
        public Optional<String> reason() {
            return stopped().map(Stopped::words).or(this::start);
        }

        /** How it is and why, such as {@code unhealthy: health checks from 10.0.101.10 to 32771 are stopped by sg-host (R134)}. */
        public String words() {
            return state.apiName() + reason().map(why -> ": " + why + " (" + rule() + ")").orElse("");
        }

        /** What the reason follows from. */
        public RuleId rule() {
            return checks.isEmpty() ? Rules.LIFE : Rules.HEALTH;
        }
    }

    /**
     * A health check that does not arrive.
     *
     * @param balancer the one that sends it
     */
    public record Stopped(LoadBalancer balancer, Packet check, Step by) {

        public String words() {
            return "health checks from " + check.src().address() + " to " + check.dst().port() + " are stopped by "
                    + by.by();
        }
    }

    /** A task that is registered by this port of a container. */
    public Held of(TargetGroup group, Task task, int containerPort) {
        return held.computeIfAbsent(new Registered(group.id(), task.id(), containerPort),
                _ -> look(group, task, containerPort));
    }

    /**
     * A task that stops has left its target groups, whatever was heard of it before; one that starts is registered while it activates, and no check has
     * passed by then (R93, R135).
     */
    private Held look(TargetGroup group, Task task, int containerPort) {
        if (task.status().isStopping()) {
            return new Held(TargetState.DRAINING, List.of(), Optional.empty());
        }
        Optional<TargetState> heard = group.stateOf(task, containerPort);
        TargetState told = heard.orElseGet(() -> expected(group, task));
        List<Stopped> stopped = told == TargetState.HEALTHY || told == TargetState.INITIAL
                || told == TargetState.UNHEALTHY ? checks.stopped(group, task, containerPort) : List.of();
        return new Held(stopped.isEmpty() ? told : TargetState.UNHEALTHY, stopped,
                heard.isPresent() ? Optional.empty() : awaited(task.status(), told));
    }

    /** Of a task that stays, where nothing was heard of it. */
    private TargetState expected(TargetGroup group, Task task) {
        if (task.status().leadsTo(TaskStatus.ACTIVATING) || !isInUse(group, task)) {
            return TargetState.UNUSED;
        }
        return task.status() == TaskStatus.ACTIVATING ? TargetState.INITIAL : TargetState.HEALTHY;
    }

    private static Optional<String> awaited(TaskStatus status, TargetState expected) {
        if (status.leadsTo(TaskStatus.ACTIVATING)) {
            return Optional.of("ECS registers it once it is ACTIVATING");
        }
        return expected == TargetState.INITIAL ? Optional.of("its first check follows once it runs") : Optional.empty();
    }

    /** Whether a balancer is enabled in its zone (R137); of those whose nodes nobody described nothing is claimed. */
    private boolean isInUse(TargetGroup group, Task task) {
        Optional<ZoneId> zone = network.locations.zoneOf(task);
        List<LoadBalancer> senders = network.balancers.before(group.id()).toList();
        return zone.isEmpty() || senders.isEmpty() || senders.stream()
                .anyMatch(b -> b.nodes().isEmpty() || network.balancers.zones(b).anyMatch(zone.get()::equals));
    }

    /** Whether a target gets requests of a balancer: as of right, or because nobody does whom its node may choose, and it does not leave. */
    boolean sendsTo(LoadBalancer balancer, TargetGroup group, Task task, Held target) {
        return target.state().isServing() || target.state().isLastResort()
                && network.locations.zoneOf(task).filter(zone -> isOpen(balancer, group, zone)).isPresent();
    }

    boolean isOpen(LoadBalancer balancer, TargetGroup group, ZoneId zone) {
        return failOpen.isOpen(balancer, group, zone);
    }

    /** Where nodes send to all that do not leave, because none of them serves: in some zones, or in an empty one for the whole group. */
    public List<Optional<ZoneId>> open(TargetGroup group) {
        return failOpen.zones(group);
    }

    /** One task that is registered, and how it is held. */
    public record Target(Task task, Held held) {}

    /** Every task of a service that a group holds, once for each port by which it is registered. */
    public Stream<Target> targets(TargetGroup group) {
        return registered(group).flatMap(entry -> targets(group, entry));
    }

    /** The tasks of a service that its group holds by one entry of the service. */
    public Stream<Target> targets(Service service, Service.LoadBalancing balancing) {
        return targets(network.topology.targetGroup(balancing.targetGroup()), new Entry(service, balancing));
    }

    private Stream<Target> targets(TargetGroup group, Entry entry) {
        return tasks(entry).map(task -> new Target(task, of(group, task, entry.balancing().containerPort())));
    }

    private record Entry(Service service, Service.LoadBalancing balancing) {}

    private Stream<Entry> registered(TargetGroup group) {
        return network.topology.services()
                .stream()
                .flatMap(service -> service.loadBalancers()
                        .stream()
                        .filter(balancing -> balancing.targetGroup().equals(group.id()))
                        .map(balancing -> new Entry(service, balancing)));
    }

    private Stream<Task> tasks(Entry entry) {
        return network.tenancy.of(entry.service().id()).stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TargetHealth it && network.topology.equals(it.network.topology);
    }

    @Override
    public int hashCode() {
        return network.topology.hashCode();
    }
}
