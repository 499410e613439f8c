package portico.model.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.placement.DeploymentFaults;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.LaunchType;
import portico.model.topology.Membership;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** A service whose deployments can neither stop an old task nor start a new one (R60), or are refused (R59). */
record DeploymentBlocked() implements OneByOne<Service> {

    private static final RuleId ARITHMETIC = new RuleId(60);

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

    /** Services for whose static ports a host is free now and was not, or the other way about. */
    @Override
    public Stream<? extends ResourceId> touched(Recount recount) {
        Topology before = recount.revision().before();
        Topology after = recount.revision().after();
        return after.services().stream().filter(service -> {
            Membership then = Membership.of(before, service);
            Membership now = Membership.of(after, service);
            return !then.equals(now) || recount.instances()
                    .stream()
                    .anyMatch(id -> !ports(before, recount.before(), then, id, service)
                            .equals(ports(after, recount.after(), now, id, service)));
        }).map(Service::id);
    }

    /** Who holds the ports there; empty where no task of the service is taken. */
    private static Optional<StaticPorts> ports(Topology topology, Capacity capacity, Membership membership,
            InstanceId id, Service service) {
        return topology.table(ContainerInstance.class)
                .find(id)
                .filter(host -> host.takesTasks() && membership.holdsRegistered(host))
                .map(host -> StaticPorts.of(topology, service, capacity.of(host.id())));
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
        return neverFree(topology, capacity, service)
                ? Optional.of(warning(service,
                        "A deployment of " + service.name() + " hangs: no host has its static ports free, and of "
                                + desired + " none may stop first; minimumHealthyPercent below 100 lets one"))
                : Optional.empty();
    }

    private static Finding warning(Service service, String message) {
        return new Finding(ARITHMETIC, Severity.WARNING, service.id(), message);
    }

    /**
     * Whether no host that takes tasks has its static ports free, at least one because the service itself holds them. A service that holds none
     * runs nothing that a deployment could wait for: its tasks wait for a port already (R41).
     */
    private static boolean neverFree(Topology topology, Capacity capacity, Service service) {
        List<StaticPorts> hosts = service.launchType() == LaunchType.FARGATE ? List.of()
                : Membership.of(topology, service)
                        .instances(topology)
                        .filter(ContainerInstance::takesTasks)
                        .map(host -> StaticPorts.of(topology, service, capacity.of(host.id())))
                        .toList();
        return hosts.contains(StaticPorts.OWN) && !hosts.contains(StaticPorts.FREE);
    }
}
