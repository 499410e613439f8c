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
        boolean stops = bounds.lower(desired) < desired;
        if (desired == 0 || stops) {
            return Optional.empty();
        }
        if (bounds.upper(desired) <= desired) {
            return Optional.of(warning(service,
                    "A deployment of " + service.name() + " hangs: of " + desired + " none may stop ("
                            + bounds.minimumHealthyPercent() + " percent, rounded up) and none may start ("
                            + bounds.maximumPercent() + " percent, rounded down)"));
        }
        return !scales(topology, service) && neverFree(topology, capacity, service) ? Optional.of(warning(service,
                "A deployment of " + service.name() + " hangs: no host has "
                        + (WayIn.isOwnInterface(topology, service) ? "an ENI left for another task (R63, R65)"
                                : "its static ports free (R41)")
                        + ", and of " + desired + " none may stop first; a minimumHealthyPercent of "
                        + letsOneStop(topology, service) + " lets one"))
                : Optional.empty();
    }

    /** Whether its capacity provider starts a host where a task finds no place, which ends the wait (R48). */
    private static boolean scales(Topology topology, Service service) {
        return Clusters.of(topology).awaited(Task.wantedBy(service, NEXT)).isPresent();
    }

    private static int letsOneStop(Topology topology, Service service) {
        int running = (int) Fronting.placed(topology, service).count();
        return DeploymentConfiguration.letsOneStop(service.desiredCount(), running);
    }

    private static Finding warning(Service service, String message) {
        return new Finding(ARITHMETIC, Severity.WARNING, service.id(), message);
    }

    /**
     * Whether no host that takes tasks has its static ports or an interface free, at least one because the service itself holds them. A service that
     * holds none runs nothing that a deployment could wait for: its tasks wait already (R41, R63).
     */
    private static boolean neverFree(Topology topology, Capacity capacity, Service service) {
        List<WayIn> hosts = service.launchType() == LaunchType.FARGATE ? List.of()
                : Membership.of(topology, service)
                        .instances(topology)
                        .filter(ContainerInstance::takesTasks)
                        .map(host -> WayIn.of(topology, service, capacity.of(host.id())))
                        .toList();
        return hosts.contains(WayIn.OWN) && !hosts.contains(WayIn.FREE);
    }
}
