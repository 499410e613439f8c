package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Everything that AWS refuses wherever a task would run: in its definition, its network and its placement. */
public final class LaunchRefusals {

    private LaunchRefusals() {}

    /** Faults of the definition, then of how it is launched. */
    public static List<Fault> of(Topology topology, Task task) {
        TaskDefinition definition = topology.definitionOf(task);
        List<Fault> faults = new ArrayList<>(ofDefinition(definition));
        faults.addAll(ofLaunch(topology, task));
        return faults;
    }

    /** What register-task-definition refuses. */
    public static List<Fault> ofDefinition(TaskDefinition definition) {
        List<Fault> faults = new ArrayList<>(DefinitionFaults.of(definition));
        faults.addAll(PlacementFaults.of(definition));
        return faults;
    }

    /** What create-service refuses. */
    public static List<Fault> ofLaunch(Topology topology, Service service) {
        TaskDefinition definition = topology.taskDefinition(service.taskDefinition());
        List<Fault> faults = new ArrayList<>(
                LaunchFaults.of(topology, definition, service.compute(), service.networkConfiguration()));
        faults.addAll(PlacementFaults.of(definition, service.launchType(), service.scheduling().placement(),
                service.daemon()));
        faults.addAll(FrontingFaults.of(definition.networkMode(), service));
        return faults;
    }

    /** What run-task refuses, or create-service for a task of a service. */
    public static List<Fault> ofLaunch(Topology topology, Task task) {
        TaskDefinition definition = topology.definitionOf(task);
        List<Fault> faults = new ArrayList<>(
                LaunchFaults.of(topology, definition, task.compute(), topology.networkConfigurationOf(task)));
        boolean daemon = task.service().filter(id -> topology.service(id).daemon()).isPresent();
        faults.addAll(PlacementFaults.of(definition, task.launchType(), Constraints.rules(topology, task), daemon));
        task.service()
                .map(topology::service)
                .map(service -> FrontingFaults.of(definition.networkMode(), service))
                .ifPresent(faults::addAll);
        return faults;
    }
}
