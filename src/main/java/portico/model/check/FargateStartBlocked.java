package portico.model.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.net.Protocol;
import portico.model.rule.RuleId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Compute;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** On Fargate the image, logs and secrets pass the task's own groups, so these must let something out on 443 (R100); on EC2 the host fetches them (R101). */
record FargateStartBlocked() implements LaunchCheck {

    private static final RuleId OWN_INTERFACE = new RuleId(100);
    private static final int HTTPS = 443;

    @Override
    public Stream<Finding> ofService(Topology topology, Service service) {
        return findings(topology, service.id(), service.compute(), service.taskDefinition(),
                service.networkConfiguration());
    }

    @Override
    public Stream<Finding> ofTask(Topology topology, Task task) {
        return findings(topology, task.id(), task.compute(), task.taskDefinition(), task.networkConfiguration());
    }

    private static Stream<Finding> findings(Topology topology, ResourceId subject, Compute compute,
            TaskDefinitionId definition, Optional<AwsvpcConfiguration> network) {
        boolean own = compute.launchType() == LaunchType.FARGATE
                && compute.hasOneInterface(topology.taskDefinition(definition).isForWindows());
        return !own ? Stream.empty()
                : network.stream()
                        .filter(configuration -> isClosed(topology, configuration))
                        .map(configuration -> finding(subject, configuration));
    }

    /** Groups that nobody described may let out anything; where none is named, the default group does (R6, R106). */
    private static boolean isClosed(Topology topology, AwsvpcConfiguration network) {
        List<SecurityGroupId> groups = network.securityGroups();
        return !groups.isEmpty() && groups.stream().noneMatch(topology::isUnresolved)
                && groups.stream()
                        .flatMap(id -> topology.securityGroup(id).egress().stream())
                        .noneMatch(rule -> rule.covers(Protocol.TCP, HTTPS));
    }

    private static Finding finding(ResourceId subject, AwsvpcConfiguration network) {
        return new Finding(OWN_INTERFACE, Severity.WARNING, subject,
                subject + " lets nothing out on port 443 (" + network.securityGroups().getFirst()
                        + "): on Fargate its image, logs and secrets leave by its own interface, and it stops with "
                        + ImagePath.STOPPED_REASONS);
    }
}
