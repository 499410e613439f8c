package portico.model.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.id.ClusterId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.ZoneId;
import portico.model.placement.ZoneBalance;
import portico.model.rule.RuleId;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostLaunch;
import portico.model.topology.Revision;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** A service that ECS would rebalance: one zone runs two tasks more than another (R61). */
record ZonesUneven() implements OneByOne<Service> {

    private static final RuleId REBALANCING = new RuleId(61);

    /** Where tasks can be, and whose: all that decides it but the tasks that are there. */
    private record Ground(ZoneId zone, HostLaunch launch, Optional<ClusterId> cluster, String type, SubnetId subnet,
            Agent agent, boolean trunk, Map<String, String> attributes) {}

    private record Seat(ServiceId service, ZoneId zone) {}

    @Override
    public Class<Service> kind() {
        return Service.class;
    }

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity, Service service) {
        ZoneBalance balance = ZoneBalance.of(topology, capacity, service);
        return !balance.applies() || balance.isEven() ? Stream.empty()
                : Stream.of(new Finding(REBALANCING, Severity.ADVICE, service.id(),
                        (balance.words() + " " + balance.held()).strip()));
    }

    /** Services with more or fewer tasks in a zone than before, and those that look at tasks; all of them where hosts come, go or change. */
    @Override
    public Stream<? extends ResourceId> touched(Recount recount) {
        Revision revision = recount.revision();
        var hosts = counts(revision.instancesAfter().flatMap(host -> ground(revision.after(), host)));
        if (!hosts.equals(counts(revision.instancesBefore().flatMap(host -> ground(revision.before(), host))))) {
            return revision.after().services().stream().map(Service::id);
        }
        var before = counts(recount.tasksBefore().flatMap(task -> seat(revision.before(), task)));
        var after = counts(recount.tasksAfter().flatMap(task -> seat(revision.after(), task)));
        Stream<ServiceId> moved = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(seat -> !before.getOrDefault(seat, 0L).equals(after.getOrDefault(seat, 0L)))
                .map(Seat::service);
        return Stream.concat(moved, constrained(revision.after())).distinct();
    }

    private static Stream<ServiceId> constrained(Topology topology) {
        return topology.services()
                .stream()
                .filter(service -> ZoneBalance.looksAtTasks(topology, service))
                .map(Service::id);
    }

    private static <T> Map<T, Long> counts(Stream<T> things) {
        return things.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Stream<Ground> ground(Topology topology, ContainerInstance host) {
        return host.takesTasks()
                ? Stream.of(new Ground(topology.subnet(host.subnet()).zone(), host.launch(), host.cluster(),
                        host.instanceType(), host.subnet(), host.agent(), host.trunk().isPresent(), host.attributes()))
                : Stream.empty();
    }

    private static Stream<Seat> seat(Topology topology, Task task) {
        return task.isStaying() ? task.service()
                .stream()
                .flatMap(service -> ZoneBalance.zone(topology, task).stream().map(zone -> new Seat(service, zone)))
                : Stream.empty();
    }
}
