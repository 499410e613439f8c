package portico.model.edit;

import portico.model.id.InstanceId;
import portico.model.placement.Placer;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** Tells the release of the agent on a host of which it was assumed. What runs there stays as long as that release can run it (R18). */
public record ChangeAgentVersion(InstanceId instance, String version) implements Edit {

    @Override
    public String label() {
        return "Say that the agent of " + instance + " is " + version;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(host -> Agent.isVersion(version) && !host.agent().version().equals(version))
                .map(host -> topology.with(host.withAgent(host.agent().withVersion(version))))
                .map(told -> placer.refit(told, instance))
                .orElse(topology);
    }
}
