package portico.model.edit;

import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerInstance.TrunkInterface;
import portico.model.topology.Topology;

/** Makes the trunk of an instance, with an address of the instance's own subnet (R78). */
final class Trunks {

    private Trunks() {}

    /** @param instance with its own address, whether the topology holds it already or not */
    static TrunkInterface make(Topology topology, Placer placer, ContainerInstance instance) {
        // In a full subnet AWS cannot make it; it then stands with the address of its instance, and a finding says so
        Ipv4Address address = placer.capacity(topology.with(instance))
                .of(instance.subnet())
                .lowestFree()
                .orElse(instance.privateIp());
        return new TrunkInterface(address);
    }
}
