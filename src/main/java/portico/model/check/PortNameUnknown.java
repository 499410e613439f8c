package portico.model.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.rule.RuleId;
import portico.model.topology.Service;
import portico.model.topology.ServiceConnect;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** What Service Connect offers is a port that the task definition names (R38). */
record PortNameUnknown() implements SettledCheck {

    private static final RuleId NAMES = new RuleId(38);

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.services()
                .stream()
                .filter(service -> !topology.isUnresolved(service.taskDefinition()))
                .flatMap(service -> missing(topology, service).map(name -> new Finding(NAMES, Severity.ERROR,
                        service.id(), "Service Connect of " + service.name() + " offers port " + name
                                + ", and no mapping of " + service.taskDefinition() + " has that name")));
    }

    private static Stream<String> missing(Topology topology, Service service) {
        Set<String> names = names(topology.taskDefinition(service.taskDefinition()));
        return service.discovery()
                .connect()
                .stream()
                .flatMap(connect -> connect.endpoints().stream())
                .map(ServiceConnect.Endpoint::portName)
                .filter(name -> !names.contains(name));
    }

    private static Set<String> names(TaskDefinition definition) {
        return definition.containers()
                .stream()
                .flatMap(container -> container.portMappings().stream())
                .flatMap(mapping -> mapping.name().stream())
                .collect(Collectors.toSet());
    }
}
