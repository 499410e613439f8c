package portico.model.edit;

import portico.model.id.TaskDefinitionId;
import portico.model.placement.Placer;
import portico.model.topology.NetworkMode;
import portico.model.topology.Topology;

/**
 * Another network mode for a task definition. Its tasks start again where they are, with the ports or interfaces of the
 * new mode, or wait. A service that needs subnets and has none gets the private ones of the VPC (R4); one that must not
 * have any loses them (R5).
 */
public record ChangeNetworkMode(TaskDefinitionId taskDefinition, NetworkMode networkMode) implements Edit {

    @Override
    public String label() {
        return "Run " + taskDefinition + " in " + networkMode.apiName() + " mode";
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return new ModeChange(topology, taskDefinition, networkMode).apply(placer);
    }
}
