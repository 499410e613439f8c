package portico.model.check;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.TaskDefinitionId;
import portico.model.rule.RuleId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** awsvpc tasks on EC2 get no public address, so a public subnet leads them nowhere (R89). */
record PublicSubnetDeadEnd() implements LaunchCheck {

    private static final RuleId NO_PUBLIC_ADDRESS = new RuleId(89);

    @Override
    public Stream<Finding> ofService(Topology topology, Service service) {
        return isOnInstances(topology, service.launchType(), service.taskDefinition())
                ? findings(topology, service.id(), service.networkConfiguration())
                : Stream.empty();
    }

    @Override
    public Stream<Finding> ofTask(Topology topology, Task task) {
        return isOnInstances(topology, task.launchType(), task.taskDefinition())
                ? findings(topology, task.id(), task.networkConfiguration())
                : Stream.empty();
    }

    private static boolean isOnInstances(Topology topology, LaunchType launchType, TaskDefinitionId definition) {
        return launchType != LaunchType.FARGATE
                && topology.taskDefinition(definition).networkMode() == NetworkMode.AWSVPC;
    }

    private static Stream<Finding> findings(Topology topology, ResourceId subject,
            Optional<AwsvpcConfiguration> network) {
        SubnetRoutes routes = new SubnetRoutes(topology);
        return network.stream()
                .flatMap(n -> n.subnets().stream())
                .map(topology::subnet)
                .filter(routes::isPublic)
                .map(subnet -> new Finding(NO_PUBLIC_ADDRESS, Severity.WARNING, subject,
                        subject + " may run in " + subnet.name()
                                + ", which leads to an internet gateway; on EC2 its tasks get no public address"
                                + " and so no way to the internet"));
    }
}
