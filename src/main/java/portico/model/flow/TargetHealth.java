package portico.model.flow;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskId;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetState;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * How load balancers hold the tasks that are registered in their target groups (R134): what was last heard of one, unless its health checks cannot
 * arrive, for then it is unhealthy; healthy where nothing was heard. Where no target of a group serves, requests go to all that do not leave.
 */
public final class TargetHealth {

    private final Network network;
    private final HealthChecks checks;
    private final Map<Registered, Held> held = new ConcurrentHashMap<>();
    private final Map<TargetGroupId, Boolean> serving = new ConcurrentHashMap<>();

    /** Cheap to make: only what is asked is looked at. */
    public TargetHealth(Topology topology) {
        this(new Network(topology));
    }

    TargetHealth(Network network) {
        this.network = network;
        this.checks = new HealthChecks(network);
    }

    private record Registered(TargetGroupId group, TaskId task, int containerPort) {}

    /**
     * A target as its load balancer sees it.
     *
     * @param stopped who stops its health checks; empty where they arrive, or where nothing can be said of them
     */
    public record Held(TargetState state, Optional<Stopped> stopped) {

        /** Why it is so, such as {@code unhealthy: health checks from 10.0.101.10 to 32771 are stopped by sg-host (R134)}. */
        public String words() {
            return state.apiName() + stopped.map(by -> ": " + by.words() + " (" + Rules.HEALTH + ")").orElse("");
        }
    }

    /** A health check that does not arrive. */
    public record Stopped(Packet check, Step by) {

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

    private Held look(TargetGroup group, Task task, int containerPort) {
        TargetState told = group.stateOf(task, containerPort).orElse(TargetState.HEALTHY);
        Optional<Stopped> stopped = told == TargetState.HEALTHY || told == TargetState.INITIAL
                || told == TargetState.UNHEALTHY ? checks.stopped(group, task, containerPort) : Optional.empty();
        return new Held(stopped.isPresent() ? TargetState.UNHEALTHY : told, stopped);
    }

    /** Whether a target gets requests: as of right, or because none does and it does not leave. */
    public boolean sendsTo(TargetGroup group, Held target) {
        return target.state().isServing() || target.state().isLastResort() && failsOpen(group);
    }

    /** Whether no target serves, so that requests go to all that do not leave. */
    public boolean failsOpen(TargetGroup group) {
        return !serving.computeIfAbsent(group.id(), _ -> isAnyServing(group));
    }

    private boolean isAnyServing(TargetGroup group) {
        boolean others = group.otherTargets()
                .stream()
                .anyMatch(other -> group.health().getOrDefault(other, TargetState.HEALTHY).isServing());
        return others || targets(group).anyMatch(target -> target.held().state().isServing());
    }

    /** One task that is registered, and how it is held. */
    public record Target(Task task, Held held) {}

    /** Every task of a service that a group holds, once for each port by which it is registered. */
    public Stream<Target> targets(TargetGroup group) {
        return registered(group).flatMap(entry -> tasks(entry)
                .map(task -> new Target(task, of(group, task, entry.balancing().containerPort()))));
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
}
