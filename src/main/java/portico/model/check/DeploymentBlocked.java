package portico.model.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
import portico.model.placement.DeploymentFaults;
import portico.model.rule.RuleId;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.LaunchType;
import portico.model.topology.Membership;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** A service whose deployments can neither stop an old task nor start a new one (R60), or are refused (R59). */
record DeploymentBlocked() implements OneByOne<Service> {

    private static final RuleId ARITHMETIC = new RuleId(60);
    private static final TaskId NEXT = new TaskId("next");

    @Override
    public Class<Service> kind() {
        return Service.class;
    }

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity, Service service) {
        return DeploymentFaults.of(service.scheduling())
                .map(fault -> new Finding(fault.rule(), Severity.ERROR, service.id(), fault.message()))
                .or(() -> service.daemon() ? Optional.empty() : hanging(topology, capacity, service))
                .stream();
    }

    /** Services with other tasks than before, and those for whose ports or interfaces a host is free now and was not, or the other way about. */
    @Override
    public Stream<? extends ResourceId> touched(Recount recount) {
        Topology before = recount.revision().before();
        Topology after = recount.revision().after();
        Stream<ServiceId> moved = Stream.concat(recount.tasksBefore(), recount.tasksAfter())
                .flatMap(task -> task.service().stream());
        Stream<ServiceId> freed = after.services().stream().filter(service -> {
            Membership then = Membership.of(before, service);
            Membership now = Membership.of(after, service);
            return !then.equals(now) || scales(before, service) != scales(after, service)
                    || recount.instances()
                            .stream()
                            .anyMatch(id -> !wayIn(before, recount.before(), then, id, service)
                                    .equals(wayIn(after, recount.after(), now, id, service)));
        }).map(Service::id);
        return Stream.concat(moved, freed).distinct();
    }

    /** Who holds what its tasks come in by there; empty where no task of the service is taken. */
    private static Optional<WayIn> wayIn(Topology topology, Capacity capacity, Membership membership, InstanceId id,
            Service service) {
        return topology.table(ContainerInstance.class)
                .find(id)
                .filter(host -> host.takesTasks() && membership.holdsRegistered(host))
                .map(host -> WayIn.of(topology, service, capacity.of(host.id())));
    }

    private static Optional<Finding> hanging(Topology topology, Capacity capacity, Service service) {
        DeploymentConfiguration bounds = service.scheduling().deployment();
        int desired = service.desiredCount();
        if (desired == 0) {
            return Optional.empty();
        }
        if (bounds.lower(desired) >= desired && bounds.upper(desired) <= desired) {
            return Optional.of(warning(service,
                    "A deployment of " + service.name() + " hangs: of " + desired + " none may stop ("
                            + bounds.minimumHealthyPercent() + " percent, rounded up) and none may start ("
                            + bounds.maximumPercent() + " percent, rounded down)"));
        }
        int running = running(topology, service);
        return running > bounds.lower(desired) || scales(topology, service) ? Optional.empty()
                : neverFree(topology, service, waysIn(topology, capacity, service), running);
    }

    /** What keeps running is held against what runs now, of which there may be fewer or more than desired (R60). */
    private static int running(Topology topology, Service service) {
        return (int) Fronting.placed(topology, service).filter(Task::isStaying).count();
    }

    /** Whether its capacity provider starts a host where a task finds no place, which ends the wait (R48). */
    private static boolean scales(Topology topology, Service service) {
        return Clusters.of(topology).awaited(Task.wantedBy(service, NEXT)).isPresent();
    }

    private static Finding warning(Service service, String message) {
        return new Finding(ARITHMETIC, Severity.WARNING, service.id(), message);
    }

    /**
     * No host that takes tasks has its static ports or an interface free, at least one because the service itself holds them. A service that holds
     * none runs nothing that a deployment could wait for: its tasks wait already (R41, R63).
     */
    private static Optional<Finding> neverFree(Topology topology, Service service, List<WayIn> hosts, int running) {
        if (!hosts.contains(WayIn.OWN) || hosts.contains(WayIn.FREE)) {
            return Optional.empty();
        }
        int desired = service.desiredCount();
        return Optional.of(warning(service,
                "A deployment of " + service.name() + " hangs: " + missing(topology, service, hosts) + ", and of "
                        + (running == desired ? desired : running + " running (" + desired + " wanted)")
                        + " none may stop first; a minimumHealthyPercent of "
                        + DeploymentConfiguration.letsOneStop(desired, running) + " lets one"));
    }

    /** What no host has; an interface that is left in other zones is none for it (R85). */
    private static String missing(Topology topology, Service service, List<WayIn> hosts) {
        return !WayIn.isOwnInterface(topology, service) ? "no host has its static ports free (R41)"
                : hosts.contains(WayIn.FAR)
                        ? "no host in a zone of its subnets has an ENI left for another task (R63, R65, R85)"
                        : "no host has an ENI left for another task (R63, R65)";
    }

    private static List<WayIn> waysIn(Topology topology, Capacity capacity, Service service) {
        return service.launchType() == LaunchType.FARGATE ? List.of()
                : Membership.of(topology, service)
                        .instances(topology)
                        .filter(ContainerInstance::takesTasks)
                        .map(host -> WayIn.of(topology, service, capacity.of(host.id())))
                        .toList();
    }
}
