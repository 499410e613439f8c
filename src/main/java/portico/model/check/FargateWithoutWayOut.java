package portico.model.check;

import java.util.List;
import java.util.stream.Stream;
import portico.model.placement.ImagePath;
import portico.model.rule.RuleId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** A Fargate task fetches its image through its own interface and needs a way there (R102). */
record FargateWithoutWayOut() implements SettledCheck {

    private static final RuleId IMAGE_PATH = new RuleId(102);

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.services()
                .stream()
                .filter(service -> service.launchType() == LaunchType.FARGATE && service.compute()
                        .hasOneInterface(topology.taskDefinition(service.taskDefinition()).isForWindows()))
                .flatMap(service -> service.networkConfiguration()
                        .stream()
                        .flatMap(network -> findings(topology, service, network)));
    }

    /** Where none of its subnets will do, every start fails (R102). */
    private static Stream<Finding> findings(Topology topology, Service service, AwsvpcConfiguration network) {
        ImagePath path = new ImagePath(topology);
        List<String> faults = network.subnets()
                .stream()
                .map(topology::subnet)
                .flatMap(subnet -> path.fault(subnet, network.assignPublicIp()).stream())
                .toList();
        Stream<Finding> each = faults.stream()
                .map(fault -> new Finding(IMAGE_PATH, Severity.WARNING, service.id(),
                        service.name() + " may run in " + fault));
        return faults.isEmpty() || faults.size() < network.subnets().size() ? each
                : Stream.concat(Stream.of(new Finding(IMAGE_PATH, Severity.ERROR, service.id(),
                        service.name()
                                + " never reaches a steady state: every start ends STOPPED with TaskFailedToStart: "
                                + ImagePath.STOPPED_REASON)),
                        each);
    }
}
