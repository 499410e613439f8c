package portico.model.check;

import java.util.stream.Stream;
import portico.model.placement.LaunchRefusals;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Task definitions that register-task-definition would refuse, such as ports that do not match (R1, R7, R13 to R16, R21, R32, R34, R38, R42, R99). */
record RefusedDefinition() implements SettledCheck {

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.all(TaskDefinition.class)
                .stream()
                .flatMap(definition -> LaunchRefusals.ofDefinition(definition)
                        .stream()
                        .map(fault -> new Finding(fault.rule(), Severity.ERROR, definition.id(), fault.message())));
    }
}
