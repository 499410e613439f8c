package portico.model.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.Recount;
import portico.model.id.ClusterId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.ZoneId;
import portico.model.placement.ZoneBalance;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Revision;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** A service that ECS would rebalance: one zone runs two tasks more than another (R61). */
record ZonesUneven() implements ServiceCheck {

    private static final RuleId REBALANCING = new RuleId(61);

    /** Where the tasks of a cluster can be; the cluster as the instance names it. */
    private record Ground(ZoneId zone, Optional<ClusterId> cluster) {}

    private record Seat(ServiceId service, ZoneId zone) {}

    @Override
    public Stream<Finding> findings(Topology topology, Service service) {
        ZoneBalance balance = ZoneBalance.of(topology, service);
        return !balance.applies() || balance.isEven() ? Stream.empty()
                : Stream.of(new Finding(REBALANCING, Severity.ADVICE, service.id(), balance.words()));
    }

    /** Services with more or fewer tasks in a zone than before; all of them where hosts come or go. */
    @Override
    public Stream<? extends ResourceId> touched(Recount recount) {
        Revision revision = recount.revision();
        var hosts = counts(revision.instancesAfter().flatMap(host -> ground(revision.after(), host)));
        if (!hosts.equals(counts(revision.instancesBefore().flatMap(host -> ground(revision.before(), host))))) {
            return revision.after().services().stream().map(Service::id);
        }
        var before = counts(recount.tasksBefore().flatMap(task -> seat(revision.before(), task)));
        var after = counts(recount.tasksAfter().flatMap(task -> seat(revision.after(), task)));
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(seat -> !before.getOrDefault(seat, 0L).equals(after.getOrDefault(seat, 0L)))
                .map(Seat::service)
                .distinct();
    }

    private static <T> Map<T, Long> counts(Stream<T> things) {
        return things.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Stream<Ground> ground(Topology topology, ContainerInstance host) {
        return host.takesTasks() ? Stream.of(new Ground(topology.subnet(host.subnet()).zone(), host.cluster()))
                : Stream.empty();
    }

    private static Stream<Seat> seat(Topology topology, Task task) {
        return task.isPlaced() ? task.service()
                .stream()
                .flatMap(service -> ZoneBalance.zone(topology, task).stream().map(zone -> new Seat(service, zone)))
                : Stream.empty();
    }
}
