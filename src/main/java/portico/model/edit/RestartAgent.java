package portico.model.edit;

import java.util.OptionalInt;
import portico.model.id.InstanceId;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostPorts;
import portico.model.topology.Topology;

/**
 * Restarts the agent of an instance: tasks run on, and its cursor goes back to the start of the range of dynamic ports (R26). Docker,
 * which hands out ports for agents before 1.70.0, does not restart with it (R24).
 */
public record RestartAgent(InstanceId instance) implements Edit {

    @Override
    public String label() {
        return "Restart the agent of " + instance;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(found -> found.agent().handsOutPorts() && found.hostPorts().lastAssigned().isPresent())
                .map(found -> topology.with(found.withHostPorts(forgotten(found.hostPorts()))))
                .orElse(topology);
    }

    private static HostPorts forgotten(HostPorts ports) {
        return ports.withLastAssigned(OptionalInt.empty());
    }
}
