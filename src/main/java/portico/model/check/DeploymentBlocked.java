package portico.model.check;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.capacity.InstanceUse;
import portico.model.capacity.Recount;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.net.Protocol;
import portico.model.rule.RuleId;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** A service whose deployments can neither stop an old task nor start a new one (R60). */
record DeploymentBlocked() implements OneByOne<Service> {

    private static final RuleId ARITHMETIC = new RuleId(60);

    @Override
    public Class<Service> kind() {
        return Service.class;
    }

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity, Service service) {
        return service.daemon() ? Stream.empty() : finding(topology, capacity, service).stream();
    }

    /** Services for whose static ports a host is free now and was not, or the other way about. */
    @Override
    public Stream<? extends ResourceId> touched(Recount recount) {
        Topology before = recount.revision().before();
        Topology after = recount.revision().after();
        return after.services().stream().filter(service -> {
            return recount.instances()
                    .stream()
                    .anyMatch(id -> !open(before, recount.before(), id, service)
                            .equals(open(after, recount.after(), id, service)));
        }).map(Service::id);
    }

    /** Whether the ports are free there; empty where no task of the service is taken. */
    private static Optional<Boolean> open(Topology topology, Capacity capacity, InstanceId id, Service service) {
        TaskDefinition definition = topology.taskDefinition(service.taskDefinition());
        return topology.table(ContainerInstance.class)
                .find(id)
                .filter(host -> host.takesTasks() && Clusters.of(topology).mayRun(service, host))
                .map(host -> isFree(definition, capacity.of(host.id())));
    }

    private static Optional<Finding> finding(Topology topology, Capacity capacity, Service service) {
        DeploymentConfiguration bounds = service.scheduling().deployment();
        int desired = service.desiredCount();
        if (bounds.minimumHealthyPercent() == 100 && bounds.maximumPercent() == 100) {
            return Optional.of(new Finding(ARITHMETIC, Severity.ERROR, service.id(),
                    "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments"));
        }
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
        return neverFree(topology, capacity, service) ? Optional.of(warning(service,
                "A deployment of " + service.name() + " hangs: every host already holds a static port of it, and of "
                        + desired + " none may stop first; minimumHealthyPercent below 100 lets one"))
                : Optional.empty();
    }

    private static Finding warning(Service service, String message) {
        return new Finding(ARITHMETIC, Severity.WARNING, service.id(), message);
    }

    /** Whether it wants static ports and no host that takes tasks has them free. */
    private static boolean neverFree(Topology topology, Capacity capacity, Service service) {
        TaskDefinition definition = topology.taskDefinition(service.taskDefinition());
        return service.launchType() != LaunchType.FARGATE && staticPorts(definition).findAny().isPresent()
                && hosts(topology, service).findAny().isPresent()
                && hosts(topology, service).map(host -> capacity.of(host.id()))
                        .noneMatch(use -> isFree(definition, use));
    }

    private static Stream<ContainerInstance> hosts(Topology topology, Service service) {
        return Clusters.of(topology).instances(service).filter(ContainerInstance::takesTasks);
    }

    private static boolean isFree(TaskDefinition definition, InstanceUse use) {
        return staticPorts(definition).allMatch(port -> use.holder(port.number(), port.protocol()).isEmpty());
    }

    private record Port(int number, Protocol protocol) {}

    private static Stream<Port> staticPorts(TaskDefinition definition) {
        NetworkMode mode = definition.networkMode();
        Stream<PortMapping> mappings = definition.containers().stream().flatMap(c -> c.portMappings().stream());
        return mappings.map(
                mapping -> new Port(mode == NetworkMode.HOST ? mapping.containerPort() : mapping.hostPort().orElse(0),
                        mapping.protocol()))
                .filter(port -> port.number() > 0 && mode != NetworkMode.AWSVPC);
    }
}
