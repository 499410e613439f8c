package portico.model.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portico.model.capacity.Capacity;
import portico.model.capacity.ServiceUse;
import portico.model.capacity.ServiceUse.Seat;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.model.topology.LaunchType;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.PlacementStrategy.Spread;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** How evenly the tasks of a service lie over the zones it may use, and what ECS does about it (R61). */
public final class ZoneBalance {

    private final Topology topology;
    private final Service service;
    private final ServiceUse use;
    private final ZoneGround ground;
    private final SequencedMap<ZoneId, Integer> tasks;

    private ZoneBalance(Topology topology, Capacity capacity, Service service, ZoneGround ground) {
        this.topology = topology;
        this.service = service;
        this.use = capacity.of(service.id());
        this.tasks = new TreeMap<>(Comparator.comparing(ZoneId::value));
        ground.zones().forEach(zone -> tasks.put(zone, 0));
        use.seats().forEach(this::count);
        boolean judges = applies() && !isEven() && service.launchType() != LaunchType.FARGATE;
        this.ground = judges ? ground.judged(topology, capacity, service) : ground;
        if (judges) {
            // A zone without a task does not count where no host, as it is now, is of a kind that the service may use
            tasks.entrySet().removeIf(zone -> zone.getValue() == 0 && !this.ground.isFit(zone.getKey()));
        }
    }

    /** @param capacity counted from this very topology */
    public static ZoneBalance of(Topology topology, Capacity capacity, Service service) {
        return of(topology, capacity, service, ZoneGround.of(topology, service));
    }

    /** @param ground that of the service here, or in a version whose hosts are of the same kinds in the same zones */
    public static ZoneBalance of(Topology topology, Capacity capacity, Service service, ZoneGround ground) {
        return new ZoneBalance(topology, capacity, service, ground);
    }

    private void count(Seat seat, int count) {
        home(topology, seat).filter(_ -> seat.staying()).ifPresent(zone -> tasks.merge(zone, count, Integer::sum));
    }

    /** The ground with all that had to be asked of it. */
    public ZoneGround ground() {
        return ground;
    }

    public boolean applies() {
        return applies(service);
    }

    /** Whether ECS rebalances a service at all: replicas in zones of AWS, spread over them first, with room above the desired count. */
    public static boolean applies(Service service) {
        Scheduling scheduling = service.scheduling();
        List<PlacementStrategy> strategies = scheduling.placement().strategies();
        boolean zonesFirst = strategies.isEmpty() || strategies.getFirst().equals(Spread.ZONES);
        return scheduling.zoneRebalancing() && scheduling.strategy() == Scheduling.Strategy.REPLICA && zonesFirst
                && scheduling.deployment().maximumPercent() > 100 && service.launchType() != LaunchType.EXTERNAL;
    }

    /** Whether the tasks of hosts decide which zones count, because a constraint asks for them (R57). */
    public static boolean looksAtTasks(Topology topology, Service service) {
        return Constraints.of(topology, service).looksAtTasks();
    }

    /** Whether another task may start before one stops: the upper bound, rounded down, is above what runs (R60). */
    public boolean hasRoom() {
        return use.staying() < upper();
    }

    private int upper() {
        return service.scheduling().deployment().upper(service.desiredCount());
    }

    /** Why an uneven service stays so: nothing, or that its upper bound lets no other task start (R60). */
    public String held() {
        return hasRoom() ? ""
                : "ECS starts no task elsewhere first, for at most " + upper() + " may run at once: "
                        + service.scheduling().deployment().maximumPercent() + " percent of " + service.desiredCount()
                        + ", rounded down (R60).";
    }

    /** No zone runs two tasks more than another. */
    public boolean isEven() {
        return tasks.size() < 2 || most() - least() < 2;
    }

    private int most() {
        return tasks.values().stream().mapToInt(count -> count).max().orElse(0);
    }

    private int least() {
        return tasks.values().stream().mapToInt(count -> count).min().orElse(0);
    }

    /** As the service event says it. */
    public String words() {
        String counts = tasks.entrySet()
                .stream()
                .map(e -> e.getValue() + (e.getValue() == 1 ? " task in " : " tasks in ") + e.getKey())
                .collect(Collectors.joining(", "));
        return "(service " + service.name() + ") is " + (isEven() ? "" : "not ") + "AZ balanced with " + counts + ".";
    }

    /** Starts one in the emptiest zone, then stops one in the fullest, until the zones are even, nothing fits or no other may start. */
    public static Topology rebalance(Topology topology, Service service, Placer placer) {
        Topology now = topology;
        while (true) {
            ZoneBalance balance = of(now, placer.capacity(now), service);
            Optional<Topology> next = balance.applies() && !balance.isEven() && balance.hasRoom() ? balance.step(placer)
                    : Optional.empty();
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
    }

    private Optional<Topology> step(Placer placer) {
        Task task = TaskIds.of(topology).taskOf(service);
        Topology started = placer.schedule(topology, List.of(task));
        Optional<ZoneId> zone = zone(started, started.task(task.id()));
        if (zone.isEmpty() || tasks.getOrDefault(zone.get(), 0) > most() - 2) {
            return Optional.empty();
        }
        Capacity capacity = placer.capacity(started);
        List<Task> own = Rollout.staying(started, service.id()).filter(t -> !t.id().equals(task.id())).toList();
        TaskId surplus = ScaleIn.choose(started, capacity, own, 1).getFirst();
        return Optional.of(started.without(surplus));
    }

    /** The zone in which a task counts: that of its instance, else that of its interface. */
    public static Optional<ZoneId> zone(Topology topology, Task task) {
        return home(topology, Seat.of(topology, task));
    }

    private static Optional<ZoneId> home(Topology topology, Seat seat) {
        return seat.home().map(home -> topology.subnet(home).zone());
    }

    public Service service() {
        return service;
    }
}
