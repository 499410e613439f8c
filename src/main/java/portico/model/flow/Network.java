package portico.model.flow;

import java.util.Optional;
import java.util.stream.Stream;
import portico.model.net.Ipv4Address;
import portico.model.topology.NetworkAcls;
import portico.model.topology.NodeAddress;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** One topology with everything a packet asks on its way, worked out once. */
final class Network {

    final Topology topology;
    final ServiceAddresses services;
    final Interfaces interfaces;
    final Peerings peerings;
    final SecurityGroups groups;
    final Routing routing;
    final Locations locations;
    final TaskPorts ports;
    final Borders borders;
    final Tenancy tenancy;
    final Balancers balancers;
    final TargetsByHand byHand;
    final TargetHealth health;
    final ConnectProxies proxies;

    Network(Topology topology) {
        this.topology = topology;
        services = new ServiceAddresses(topology);
        interfaces = new Interfaces(topology);
        peerings = new Peerings(topology);
        groups = new SecurityGroups(topology, interfaces, services, peerings);
        routing = new Routing(topology, services);
        locations = new Locations(topology, interfaces);
        ports = new TaskPorts(topology);
        borders = new Borders(new NetworkAcls(topology));
        tenancy = new Tenancy(topology);
        balancers = new Balancers(topology);
        byHand = new TargetsByHand(this);
        health = new TargetHealth(this);
        proxies = new ConnectProxies(topology, ports);
    }

    /** The interface that takes a packet for an address of somebody; none for what stands outside, and for gateways. */
    Optional<NetworkInterface> taker(Location to, Ipv4Address address) {
        return to instanceof Location.InterfaceEndpoint at
                ? interfaces.all(at.endpoint()).filter(nic -> nic.privateIp().equals(address)).findFirst()
                : Addressing.interfaceOf(to);
    }

    /** The subnet in which somebody holds an address; empty for what has none. */
    Optional<Subnet> subnetOf(Location to, Ipv4Address address) {
        Optional<Subnet> own = Addressing.interfaceOf(to).flatMap(nic -> nic.standing().inAws());
        return own.or(() -> switch (to) {
            case Location.Balanced at -> subnetOf(at.balancer().nodes().stream(), address);
            case Location.InterfaceEndpoint at -> subnetOf(at.endpoint().interfaces().stream(), address);
            case Location.OwnInterface _,Location.InHost _,Location.OnBridge _,Location.AtDatabase _,Location.GatewayEndpoint _,Location.Outside _,Location.Nowhere _ ->
                Optional.empty();
        });
    }

    private Optional<Subnet> subnetOf(Stream<NodeAddress> nodes, Ipv4Address address) {
        return nodes.filter(n -> n.privateIp().equals(address)).findFirst().map(n -> topology.subnet(n.subnet()));
    }
}
