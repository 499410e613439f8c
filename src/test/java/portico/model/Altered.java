package portico.model;

import java.util.List;
import java.util.Optional;
import portico.model.topology.Agent;
import portico.model.topology.Compute;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerSettings;
import portico.model.topology.Listener;
import portico.model.topology.PlacementRules;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;

/** Resources that differ in what nobody changes but tests. */
public final class Altered {

    private Altered() {}

    public static ContainerDefinition listening(ContainerDefinition c, List<Listener> listeners) {
        return new ContainerDefinition(c.name(), c.image(), c.cpu(), c.memoryMiB(), c.memoryReservationMiB(),
                c.essential(), c.portMappings(), c.links(), c.settings(), listeners);
    }

    public static ContainerDefinition set(ContainerDefinition c, ContainerSettings settings) {
        return new ContainerDefinition(c.name(), c.image(), c.cpu(), c.memoryMiB(), c.memoryReservationMiB(),
                c.essential(), c.portMappings(), c.links(), settings, c.listensOn());
    }

    public static TaskDefinition built(TaskDefinition d, Optional<Agent.OperatingSystem> system) {
        return altered(d, system, d.taskRole());
    }

    public static TaskDefinition ofRole(TaskDefinition d, boolean role) {
        return altered(d, d.operatingSystem(), role);
    }

    private static TaskDefinition altered(TaskDefinition d, Optional<Agent.OperatingSystem> system, boolean role) {
        return new TaskDefinition(d.id(), d.family(), d.revision(), d.networkMode(), d.requiresCompatibilities(),
                d.cpu(), d.memoryMiB(), d.containers(), d.requiresAttributes(), d.placementConstraints(), d.ipcMode(),
                system, role);
    }

    public static Task placedBy(Task t, PlacementRules rules) {
        return new Task(t.id(), t.cluster(), t.taskDefinition(), t.service(), t.compute(), t.status(),
                t.networkConfiguration(), t.placement(), rules, t.stop());
    }

    public static Compute onPlatform(Compute c, String version) {
        return new Compute(c.launchType(), c.strategy(), version);
    }
}
