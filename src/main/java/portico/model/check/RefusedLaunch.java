package portico.model.check;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.id.ResourceId;
import portico.model.id.TaskDefinitionId;
import portico.model.placement.LaunchFaults;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.LaunchType;
import portico.model.topology.Topology;

/** Services and tasks that create-service and run-task would refuse, such as awsvpc without subnets (R1, R4–R6, R88, R99). */
record RefusedLaunch() implements Check {

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        Stream<Finding> services = topology.services()
                .stream()
                .flatMap(service -> findings(topology, service.id(), service.taskDefinition(), service.launchType(),
                        service.networkConfiguration()));
        Stream<Finding> tasks = topology.tasks()
                .stream()
                .filter(task -> task.service().isEmpty())
                .flatMap(task -> findings(topology, task.id(), task.taskDefinition(), task.launchType(),
                        task.networkConfiguration()));
        return Stream.concat(services, tasks);
    }

    private static Stream<Finding> findings(Topology topology, ResourceId subject, TaskDefinitionId definition,
            LaunchType launchType, Optional<AwsvpcConfiguration> network) {
        return LaunchFaults.of(topology, topology.taskDefinition(definition), launchType, network)
                .stream()
                .map(fault -> new Finding(fault.rule(), Severity.ERROR, subject, fault.message()));
    }
}
