package portico.model.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LaunchType;
import portico.model.topology.Membership;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.PlacementStrategy.Spread;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** How evenly the tasks of a service lie over the zones it may use, and what ECS does about it (R61). */
public final class ZoneBalance {

    private final Topology topology;
    private final Capacity capacity;
    private final Service service;
    private final SequencedMap<ZoneId, Integer> tasks;

    private ZoneBalance(Topology topology, Capacity capacity, Service service) {
        this.topology = topology;
        this.capacity = capacity;
        this.service = service;
        this.tasks = new TreeMap<>(Comparator.comparing(ZoneId::value));
        zones().forEach(zone -> tasks.put(zone, 0));
        Rollout.staying(topology, service.id())
                .flatMap(task -> zone(topology, task).stream())
                .forEach(zone -> tasks.merge(zone, 1, Integer::sum));
        if (applies() && !isEven() && service.launchType() != LaunchType.FARGATE) {
            leaveOut(zone -> tasks.getOrDefault(zone, 1) == 0);
        }
    }

    /** @param capacity counted from this very topology */
    public static ZoneBalance of(Topology topology, Capacity capacity, Service service) {
        return new ZoneBalance(topology, capacity, service);
    }

    /** A zone without a task does not count where no host, as it is now, is of a kind that the service may use. */
    private void leaveOut(Predicate<ZoneId> empty) {
        Demand demand = Likeness.of(topology, service);
        Hosts all = new Hosts(topology, capacity);
        Set<ZoneId> fit = hosts().map(all::of)
                .filter(host -> empty.test(host.subnet().zone()) && isFit(demand, host))
                .map(host -> host.subnet().zone())
                .collect(Collectors.toSet());
        tasks.keySet().removeIf(zone -> empty.test(zone) && !fit.contains(zone));
    }

    private static boolean isFit(Demand demand, Host host) {
        return Reasons.bits(Requirement.OF_KIND, demand, host) == 0
                && demand.constraints().excluding(host).findAny().isEmpty();
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
        return Rollout.staying(topology, service.id()).count() < upper();
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

    /** Zones where a task of the service could be: of its subnets on Fargate, else of active, connected instances of its cluster. */
    private Stream<ZoneId> zones() {
        NetworkMode mode = topology.taskDefinition(service.taskDefinition()).networkMode();
        List<ZoneId> ofSubnets = service.networkConfiguration()
                .map(AwsvpcConfiguration::subnets)
                .orElse(List.of())
                .stream()
                .map(this::zone)
                .distinct()
                .toList();
        if (service.launchType() == LaunchType.FARGATE) {
            return ofSubnets.stream();
        }
        return hosts().map(instance -> zone(instance.subnet()))
                .filter(zone -> mode != NetworkMode.AWSVPC || ofSubnets.contains(zone))
                .distinct();
    }

    private Stream<ContainerInstance> hosts() {
        return Membership.of(topology, service).instances(topology).filter(ContainerInstance::takesTasks);
    }

    private ZoneId zone(SubnetId subnet) {
        return topology.subnet(subnet).zone();
    }

    /** The zone in which a task counts: that of its instance, else that of its interface. */
    public static Optional<ZoneId> zone(Topology topology, Task task) {
        return task.instance()
                .map(id -> topology.instance(id).subnet())
                .or(() -> task.networkInterface().map(TaskInterface::subnet))
                .map(id -> topology.subnet(id).zone());
    }

    public Service service() {
        return service;
    }
}
