package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Membership;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Brings a topology to the state ECS would reach: every service has its tasks, and each that fits somewhere has its place. */
public final class Settlement {

    private Settlement() {}

    /**
     * Settles a document written by hand: tasks that name an instance but not what they hold there get it in the
     * topology's order, daemons start first (R59), missing tasks of services are added, and the scheduler places those that wait.
     */
    public static Topology settle(Topology topology, Placer placer) {
        Topology complete = startDaemons(placer.complete(topology), placer);
        return placer.placeWaiting(complete.withAll(missing(complete, complete.services(), TaskIds.of(complete))));
    }

    /** Adds the tasks that this service lacks, and places them where they fit. */
    public static Topology start(Topology topology, ServiceId service, Placer placer) {
        return start(topology, service, placer, Set.of());
    }

    /** The same where these addresses were just given up, so that those who follow get others (R91). */
    public static Topology start(Topology topology, ServiceId service, Placer placer, Set<Ipv4Address> givenUp) {
        Service found = topology.service(service);
        UnaryOperator<Demand> terms = demand -> demand.avoiding(givenUp);
        return found.daemon() ? startDaemons(topology, placer, terms)
                : start(topology, found, TaskIds.of(topology), placer, terms);
    }

    /**
     * The same for a service that is no daemon, on further terms.
     *
     * @param ids those that are free
     */
    static Topology start(Topology topology, Service service, TaskIds ids, Placer placer, UnaryOperator<Demand> terms) {
        return placer.schedule(topology, missing(topology, List.of(service), ids), terms);
    }

    private static List<Task> missing(Topology topology, List<Service> services, TaskIds ids) {
        var present = topology.tasks()
                .stream()
                .filter(Task::isWanted)
                .flatMap(task -> task.service().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        return services.stream()
                .filter(service -> !service.daemon())
                .flatMap(service -> IntStream
                        .range(Math.toIntExact(present.getOrDefault(service.id(), 0L)), service.desiredCount())
                        .mapToObj(_ -> ids.taskOf(service)))
                .toList();
    }

    /** Starts each daemon on every active instance that does not run it yet (R59). */
    public static Topology startDaemons(Topology topology, Placer placer) {
        return startDaemons(topology, placer, UnaryOperator.identity());
    }

    private static Topology startDaemons(Topology topology, Placer placer, UnaryOperator<Demand> terms) {
        Topology started = topology;
        for (Service daemon : topology.services().stream().filter(Service::daemon).toList()) {
            started = startDaemon(started, daemon, placer, terms);
        }
        return started;
    }

    private static Topology startDaemon(Topology topology, Service daemon, Placer placer, UnaryOperator<Demand> terms) {
        List<Task> own = topology.tasks()
                .stream()
                .filter(t -> t.service().filter(daemon.id()::equals).isPresent())
                .toList();
        Set<InstanceId> there = own.stream().flatMap(t -> t.instance().stream()).collect(Collectors.toSet());
        List<Task> starting = new ArrayList<>(own.stream().filter(task -> task.placement().isEmpty()).toList());
        TaskIds ids = TaskIds.of(topology);
        long vacant = eligible(topology, TaskIds.of(topology).taskOf(daemon), placer).filter(id -> !there.contains(id))
                .count();
        List<TaskId> surplus = starting.stream().skip(vacant).map(Task::id).toList();
        while (starting.size() < vacant) {
            starting.add(ids.taskOf(daemon));
        }
        return placer.schedule(topology.withoutAll(surplus), starting.stream().limit(vacant).toList(), terms);
    }

    /** Instances that the constraints leave out: a daemon does not want to run there (R59). */
    private static Set<InstanceId> excluded(Topology topology, Task task, Placer placer) {
        boolean constrained = !Constraints.of(topology, task, topology.definitionOf(task)).members().isEmpty();
        return !constrained ? Set.of()
                : placer.verdicts(topology, placer.capacity(topology), task)
                        .stream()
                        .filter(verdict -> verdict.reasons().contains(Reason.MEMBER_OF))
                        .map(Verdict::instance)
                        .collect(Collectors.toSet());
    }

    /** Active instances of its cluster that its constraints leave (R59). */
    private static Stream<InstanceId> eligible(Topology topology, Task task, Placer placer) {
        Membership membership = Membership.of(topology, task);
        Set<InstanceId> excluded = excluded(topology, task, placer);
        return topology.instances()
                .stream()
                .filter(instance -> instance.status() == InstanceStatus.ACTIVE && membership.holds(instance))
                .map(ContainerInstance::id)
                .filter(id -> !excluded.contains(id));
    }
}
