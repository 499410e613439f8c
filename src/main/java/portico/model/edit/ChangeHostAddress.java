package portico.model.edit;

import portico.model.id.InstanceId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Topology;

/** Tells the private address of a host of which it was assumed; one that is not free in its subnet is left as it is (R81, R83). */
public record ChangeHostAddress(InstanceId instance, Ipv4Address address) implements Edit {

    @Override
    public String label() {
        return "Give " + instance + " the address " + address;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(host -> placer.capacity(topology).of(host.subnet()).pool().isFree(address))
                .map(host -> topology.with(host.withPrivateIp(address)))
                .orElse(topology);
    }
}
