package portico.model.check;

import java.util.List;
import java.util.stream.Stream;
import portico.model.capacity.ServiceUse;
import portico.model.rule.RuleId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** A Fargate task fetches its image through its own interface and needs a way there (R102). */
record FargateWithoutWayOut() implements ServiceCheck {

    private static final RuleId IMAGE_PATH = new RuleId(102);

    @Override
    public Stream<Finding> findings(Topology topology, Service service, ServiceUse use) {
        boolean own = service.launchType() == LaunchType.FARGATE
                && service.compute().hasOneInterface(topology.taskDefinition(service.taskDefinition()).isForWindows());
        return own
                ? service.networkConfiguration().stream().flatMap(network -> findings(topology, service, use, network))
                : Stream.empty();
    }

    /** Where none of its subnets will do, every start fails (R102). */
    private static Stream<Finding> findings(Topology topology, Service service, ServiceUse use,
            AwsvpcConfiguration network) {
        ImagePath path = new ImagePath(topology);
        List<String> faults = network.subnets()
                .stream()
                .map(topology::subnet)
                .flatMap(subnet -> path.fault(subnet, network.assignPublicIp()).stream())
                .toList();
        boolean inVain = !faults.isEmpty() && faults.size() == network.subnets().size();
        return Stream.concat(inVain ? starts(service, use) : Stream.empty(),
                faults.stream()
                        .map(fault -> new Finding(IMAGE_PATH, Severity.WARNING, service.id(),
                                service.name() + " may run in " + fault)));
    }

    /**
     * Nobody starts tasks of a service that wants none, and one that was seen to run has its image. Only what was read tells when a task started;
     * one that Portico places tells nothing.
     */
    private static Stream<Finding> starts(Service service, ServiceUse use) {
        boolean silent = service.desiredCount() == 0 || use.taken().anyMatch(ServiceUse.Seat::seenToRun);
        return silent ? Stream.empty()
                : Stream.of(new Finding(IMAGE_PATH, Severity.ERROR, service.id(),
                        service.name()
                                + " never reaches a steady state: every start ends STOPPED with TaskFailedToStart: "
                                + ImagePath.STOPPED_REASONS));
    }
}
