package portico.model.edit;

import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/**
 * Tells the subnet of a host of which it was assumed; AWS itself moves no instance between subnets. The host takes the lowest free address there,
 * without which it stays; that is assumed, and its tasks start again, for their interfaces have to lie in its zone (R85).
 */
public record ChangeHostSubnet(InstanceId instance, SubnetId subnet) implements Edit {

    @Override
    public String label() {
        return "Put " + instance + " into " + subnet;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(host -> isElsewhere(topology, host))
                .flatMap(host -> placer.capacity(topology)
                        .of(subnet)
                        .lowestFree()
                        .map(address -> moved(topology, placer, host, address)))
                .map(moved -> placer.restart(moved, instance))
                .orElse(topology);
    }

    /** In another subnet of the same VPC, whose groups it keeps. */
    private boolean isElsewhere(Topology topology, ContainerInstance host) {
        return topology.table(Subnet.class)
                .find(subnet)
                .filter(there -> !there.id().equals(host.subnet()))
                .filter(there -> there.vpc().equals(topology.subnet(host.subnet()).vpc()))
                .isPresent();
    }

    private Topology moved(Topology topology, Placer placer, ContainerInstance host, Ipv4Address address) {
        ContainerInstance there = host.withSubnet(subnet, address);
        Topology moved = topology.with(there);
        Topology whole = moved.with(there.withTrunk(host.trunk().map(_ -> Trunks.make(moved, placer, there))));
        return whole.withAssumptions(whole.assumptions()
                .without(instance, Fact.SUBNET)
                .with(whole.instance(instance), Fact.ADDRESS, "it is the lowest free one of its subnet"));
    }
}
