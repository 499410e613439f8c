package portico.model.edit;

import portico.model.id.InstanceId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Addresses;
import portico.model.topology.Topology;

/** Tells the public address of a host that has one, of which it was assumed; one that something else holds is left as it is. */
public record ChangePublicAddress(InstanceId instance, Ipv4Address address) implements Edit {

    @Override
    public String label() {
        return "Give " + instance + " the public address " + address;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(host -> host.publicIp().isPresent() && Addresses.publics(topology).noneMatch(address::equals))
                .map(host -> topology.with(host.withPublicIp(address)))
                .orElse(topology);
    }
}
