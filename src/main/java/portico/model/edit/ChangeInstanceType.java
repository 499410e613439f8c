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
                .map(found -> placer.refit(topology.with(found.withInstanceType(instanceType)), instance))
                .orElse(topology);
    }
}
