package portico.model.check;

import java.util.List;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.net.Protocol;
import portico.model.rule.RuleId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.LaunchType;
import portico.model.topology.Topology;

/** On Fargate the image, logs and secrets pass the task's own groups, so these must let something out on 443 (R100); on EC2 the host fetches them (R101). */
record FargateStartBlocked() implements Check {

    private static final RuleId OWN_INTERFACE = new RuleId(100);
    private static final int HTTPS = 443;

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        Stream<Finding> services = topology.services()
                .stream()
                .filter(service -> service.launchType() == LaunchType.FARGATE)
                .flatMap(service -> service.networkConfiguration()
                        .stream()
                        .filter(network -> isClosed(topology, network))
                        .map(network -> finding(service.id(), service.name(), network)));
        Stream<Finding> tasks = topology.tasks()
                .stream()
                .filter(task -> task.launchType() == LaunchType.FARGATE && task.service().isEmpty())
                .flatMap(task -> task.networkConfiguration()
                        .stream()
                        .filter(network -> isClosed(topology, network))
                        .map(network -> finding(task.id(), task.id().value(), network)));
        return Stream.concat(services, tasks);
    }

    /** Groups that nobody described may let out anything; where none is named, the default group does (R6, R106). */
    private static boolean isClosed(Topology topology, AwsvpcConfiguration network) {
        List<SecurityGroupId> groups = network.securityGroups();
        return !groups.isEmpty() && groups.stream().noneMatch(topology::isUnresolved)
                && groups.stream()
                        .flatMap(id -> topology.securityGroup(id).egress().stream())
                        .noneMatch(rule -> rule.covers(Protocol.TCP, HTTPS));
    }

    private static Finding finding(ResourceId subject, String name, AwsvpcConfiguration network) {
        return new Finding(OWN_INTERFACE, Severity.WARNING, subject,
                name + " lets nothing out on port 443 (" + network.securityGroups().getFirst()
                        + "): on Fargate its image, logs and secrets leave by its own interface, and it stops with"
                        + " CannotPullContainerError or ResourceInitializationError");
    }
}
