package portico.model.edit;

import portico.model.id.InstanceId;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** Another type for an instance; tasks that no longer find CPU, memory or an ENI there wait. */
public record ChangeInstanceType(InstanceId instance, String instanceType) implements Edit {

    @Override
    public String label() {
        return "Change " + instance + " to " + instanceType;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(found -> !found.instanceType().equals(instanceType))
                .map(found -> placer.refit(topology.with(changed(topology, placer, found)), instance))
                .orElse(topology);
    }

    /** A trunk that the old type could not have is made now, and its address may have gone to somebody else. */
    private ContainerInstance changed(Topology topology, Placer placer, ContainerInstance found) {
        boolean hadTrunk = placer.capacity(topology).of(instance).eni().trunk();
        ContainerInstance changed = found.withInstanceType(instanceType);
        return hadTrunk ? changed : changed.withTrunk(found.trunk().map(_ -> Trunks.make(topology, placer, found)));
    }
}
