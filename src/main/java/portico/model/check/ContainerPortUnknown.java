package portico.model.check;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.Service.LoadBalancing;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** The container and port that a service registers must stand in its task definition (R127). */
record ContainerPortUnknown() implements SettledCheck {

    private static final RuleId MUST_EXIST = new RuleId(127);

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.services()
                .stream()
                .filter(service -> !topology.isUnresolved(service.taskDefinition()))
                .flatMap(service -> service.loadBalancers()
                        .stream()
                        .flatMap(balancing -> fault(topology.taskDefinition(service.taskDefinition()), balancing)
                                .stream())
                        .map(message -> new Finding(MUST_EXIST, Severity.ERROR, service.id(), message)));
    }

    private static Optional<String> fault(TaskDefinition definition, LoadBalancing balancing) {
        Optional<ContainerDefinition> container = definition.containers()
                .stream()
                .filter(c -> c.name().equals(balancing.container()))
                .findFirst();
        if (container.isEmpty()) {
            return Optional.of("The container " + balancing.container() + " does not exist in the task definition.");
        }
        boolean mapped = container.get()
                .portMappings()
                .stream()
                .anyMatch(mapping -> mapping.containerPorts().contains(balancing.containerPort()));
        return mapped ? Optional.empty()
                : Optional.of("The container " + balancing.container() + " did not have a container port "
                        + balancing.containerPort() + " defined.");
    }
}
