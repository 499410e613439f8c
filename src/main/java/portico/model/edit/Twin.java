package portico.model.edit;

import java.util.Optional;
import java.util.OptionalInt;
import portico.model.capacity.SubnetUse;
import portico.model.id.InstanceId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostLaunch;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Known;
import portico.model.topology.Topology;

/**
 * Another instance as this one was launched: in the same subnet and groups, of the same type. Its agent is connected, and what the old one had handed out is forgotten. A public
 * address is taken to be an elastic one (modelling).
 */
public final class Twin {

    private Twin() {}

    public static ContainerInstance of(Topology topology, Placer placer, ContainerInstance old, InstanceId id) {
        SubnetUse use = placer.capacity(topology).of(old.subnet());
        Ipv4Address address = use.lowestFree().orElse(old.privateIp());
        String name = old.name().equals(old.id().value()) ? id.value() : old.name();
        HostPorts ports = old.hostPorts();
        HostPorts fresh = new HostPorts(ports.reservedTcp(), ports.reservedUdp(), ports.dynamicRange(),
                OptionalInt.empty(), ports.userlandProxy());
        HostLaunch launch = new HostLaunch(Optional.empty(), old.launch().role(), Known.UNKNOWN,
                old.launch().resourceNameDns(), old.launch().capacityProvider(), old.launch().metadata());
        return new ContainerInstance(id, name, old.cluster(), old.instanceType(), old.subnet(), address, old.publicIp(),
                old.securityGroups(), InstanceStatus.ACTIVE, old.agent().withConnected(true), Optional.empty(),
                old.registered(), 0, fresh, old.attributes(), launch);
    }
}
