package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.TaskDefinition;

/** What register-task-definition would refuse (R1, R7, R13–R16, R21, R32, R34, R38, R42, R99). */
public final class DefinitionFaults {

    private DefinitionFaults() {}

    /** Every fault once, container by container, then those of the compute it was registered for; none in the usual case. */
    public static List<Fault> of(TaskDefinition definition) {
        List<Fault> faults = new ArrayList<>();
        SettingsFaults settings = new SettingsFaults(definition.networkMode(), faults);
        PortFaults ports = new PortFaults(definition.networkMode(), faults);
        SharedPortFaults shared = new SharedPortFaults(definition, faults);
        for (ContainerDefinition container : definition.containers()) {
            ports.look(container);
            settings.look(container);
            container.portMappings().forEach(shared::look);
        }
        ComputeFaults.registeredFor(definition)
                .forEach(launchType -> faults.addAll(ComputeFaults.of(definition, launchType)));
        return faults.isEmpty() ? List.of() : faults.stream().distinct().toList();
    }
}
