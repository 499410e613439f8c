package portico.model.placement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import portico.model.capacity.Capacity;
import portico.model.capacity.CapacityCount;
import portico.model.capacity.InstanceTypes;
import portico.model.capacity.SubnetUse;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskDefinitionId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Says whether tasks fit, and puts them where they do. A verdict equals what placing then does. */
public final class Placer {

    private final InstanceTypes types;
    private final Optional<Counted> counted;
    private final AtomicReference<Optional<Roster>> latest = new AtomicReference<>(Optional.empty());

    /** A topology that somebody has counted already. */
    private record Counted(Topology topology, Capacity capacity) {}

    public Placer(InstanceTypes types) {
        this(types, Optional.empty());
    }

    private Placer(InstanceTypes types, Optional<Counted> counted) {
        this.types = types;
        this.counted = counted;
    }

    /** This placer, spared counting this very topology. */
    public Placer knowing(Topology topology, Capacity capacity) {
        return new Placer(types, Optional.of(new Counted(topology, capacity)));
    }

    /** What is taken and left in this topology, by the catalogue of this placer. */
    @SuppressWarnings("ReferenceEquality") // the very value, or it is counted again
    public Capacity capacity(Topology topology) {
        return counted.filter(known -> known.topology == topology)
                .map(Counted::capacity)
                .orElseGet(() -> CapacityCount.of(topology, types));
    }

    /**
     * What AWS would say to this task on that instance.
     *
     * @param capacity counted from this very topology
     * @param task one of the topology, placed or waiting, or a new one of a task definition and service that it holds
     */
    public Verdict verdict(Topology topology, Capacity capacity, Task task, InstanceId instance) {
        Host host = new Hosts(topology, capacity).of(topology.instance(instance));
        return verdict(Demand.of(topology, task), host, capacity::of);
    }

    /** What AWS would say to this task on each instance, in the topology's order. */
    public Verdicts verdicts(Topology topology, Capacity capacity, Task task) {
        Roster roster = roster(topology, capacity);
        return new Verdicts(roster, roster.question(task), task);
    }

    /**
     * The roster of the topology that was asked of last is kept: whoever drags or counts asks of the same one again and again, and then of what an edit
     * made of it.
     */
    private Roster roster(Topology topology, Capacity capacity) {
        Optional<Roster> known = latest.get();
        Roster roster = known.filter(last -> last.isOf(topology, capacity))
                .or(() -> known.map(last -> last.after(topology, capacity)))
                .orElseGet(() -> Roster.of(topology, capacity));
        latest.set(Optional.of(roster));
        return roster;
    }

    static Verdict verdict(Demand demand, Host host, Function<SubnetId, SubnetUse> subnets) {
        Task task = demand.task();
        InstanceId instance = host.instance().id();
        return runs(task, instance)
                ? new Verdict.Fits(instance, task.placement().orElseThrow(), "Runs here", "nothing changes")
                : new Trial(demand, host, subnets).verdict();
    }

    static boolean runs(Task task, InstanceId instance) {
        return task.isPlaced() && task.instance().isPresent() && task.instance().get().equals(instance);
    }

    /** This topology with the task, new or moved, on that instance; where the instance refuses, the task waits. */
    public Topology place(Topology topology, Task task, InstanceId instance) {
        if (runs(task, instance)) {
            return topology.with(task);
        }
        Plan plan = planOf(topology);
        plan.put(Demand.of(topology, task), instance);
        return plan.result();
    }

    /** This topology with these tasks, new or moved, where the scheduler puts them; those that fit nowhere wait (R55, R87). */
    public Topology schedule(Topology topology, Collection<Task> tasks) {
        return schedule(topology, tasks, UnaryOperator.identity());
    }

    /** The same on further terms, such as an address that none of them may get (R91). */
    Topology schedule(Topology topology, Collection<Task> tasks, UnaryOperator<Demand> terms) {
        List<Task> waiting = tasks.stream().map(Task::waiting).toList();
        Plan plan = planOf(topology.withAll(waiting));
        new Scheduler(plan, terms).schedule(waiting);
        return plan.result();
    }

    /** This topology with every waiting task that fits somewhere placed by the scheduler. */
    public Topology placeWaiting(Topology topology) {
        return placeWaiting(topology, Set.of());
    }

    /** The same where these addresses were just given up, so that whoever follows gets others (R91). */
    public Topology placeWaiting(Topology topology, Set<Ipv4Address> givenUp) {
        return schedule(topology, topology.tasks().stream().filter(task -> task.placement().isEmpty()).toList(),
                demand -> demand.avoiding(givenUp));
    }

    /** This topology with another task in the stead of this one: a new id, and not the address given up (R91). */
    public Topology replace(Topology topology, Task old) {
        String family = old.service()
                .map(id -> topology.service(id).name())
                .orElseGet(() -> topology.definitionOf(old).family());
        Task next = old.withId(TaskIds.of(topology).next(family));
        Set<Ipv4Address> givenUp = old.networkInterface().map(eni -> Set.of(eni.privateIp())).orElse(Set.of());
        return schedule(topology.without(old.id()), List.of(next), demand -> demand.avoiding(givenUp));
    }

    /** This topology after the instance changed: its tasks keep what they hold as long as they fit, in the topology's order. */
    public Topology refit(Topology topology, InstanceId instance) {
        return new Restart(topology, this).refit(instance);
    }

    /** This topology after a task definition changed: its placed tasks start again where they are, or wait. */
    public Topology restart(Topology topology, TaskDefinitionId definition) {
        return new Restart(topology, this).restart(task -> task.taskDefinition().equals(definition));
    }

    /** This topology after an instance came to stand elsewhere: its tasks start again on it, or wait. */
    public Topology restart(Topology topology, InstanceId instance) {
        return restart(topology, task -> task.instance().filter(instance::equals).isPresent());
    }

    /** This topology after the place of these tasks came to be none: they start again on their instances, or wait. */
    public Topology restart(Topology topology, Predicate<Task> displaced) {
        return new Restart(topology, this).restart(displaced);
    }

    Plan planOf(Topology topology) {
        return new Plan(topology, capacity(topology));
    }

    /** This topology with the placements filled in that name no more than an instance; those that it refuses wait. */
    Topology complete(Topology topology) {
        return complete(topology, _ -> true);
    }

    /** The same for those tasks only that {@code wanted} accepts. */
    public Topology complete(Topology topology, Predicate<? super Task> wanted) {
        return new Restart(topology, this).complete(wanted);
    }
}
