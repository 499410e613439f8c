package portico.model.edit;

import portico.model.capacity.AddressPool;
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
                .map(host -> topology.with(told(topology, placer, host)))
                .map(told -> placer.refit(told, instance))
                .orElse(topology);
    }

    /** A trunk that only a newer agent can have comes back with an address of its own, for the one it had may have been given away (R70). */
    private ContainerInstance told(Topology topology, Placer placer, ContainerInstance host) {
        ContainerInstance told = host.withAgent(host.agent().withVersion(version));
        boolean returns = !host.agent().mayTrunk() && told.agent().mayTrunk();
        AddressPool pool = placer.capacity(topology).of(host.subnet()).pool();
        return told.withTrunk(told.trunk()
                .map(old -> !returns || pool.isFree(old.privateIp()) ? old : Trunks.make(topology, placer, told)));
    }
}
