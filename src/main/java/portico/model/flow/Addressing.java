package portico.model.flow;

import java.util.Optional;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.net.SocketAddress;
import portico.model.topology.NodeAddress;
import portico.model.topology.VpcEndpoint;

/** The address a sender writes on a packet for somebody. */
final class Addressing {

    private final Network network;

    Addressing(Network network) {
        this.network = network;
    }

    /**
     * Where to send a packet for a port of {@code to}: the host port for a bridge task, the container port else.
     *
     * @param zone of the sender, whose endpoint interface is nearest
     */
    SocketAddress of(Location to, int port, Protocol protocol, Optional<ZoneId> zone) {
        return switch (to) {
            case Location.OwnInterface at -> new SocketAddress(at.nic().privateIp(), port);
            case Location.InHost at -> new SocketAddress(at.nic().privateIp(), port);
            case Location.OnBridge at -> new SocketAddress(at.nic().privateIp(), hostPort(at, port, protocol));
            case Location.AtDatabase at -> new SocketAddress(at.nic().privateIp(), port);
            case Location.InterfaceEndpoint at -> new SocketAddress(nearest(at.endpoint(), zone), port);
            case Location.GatewayEndpoint at -> new SocketAddress(network.services.of(at.endpoint()), port);
            case Location.Outside at -> new SocketAddress(at.address(), port);
            case Location.Balanced _,Location.Nowhere _ ->
                throw new IllegalArgumentException("no single address: " + to);
        };
    }

    private int hostPort(Location.OnBridge at, int port, Protocol protocol) {
        return network.ports.published(at.task(), port, protocol).map(TaskPorts.Published::hostPort).orElse(port);
    }

    private Ipv4Address nearest(VpcEndpoint endpoint, Optional<ZoneId> zone) {
        return endpoint.interfaces()
                .stream()
                .filter(n -> zone.isPresent() && zone.get().equals(network.topology.subnet(n.subnet()).zone()))
                .findFirst()
                .or(() -> endpoint.interfaces().stream().findFirst())
                .map(NodeAddress::privateIp)
                .orElseThrow();
    }

    /** In which zone an end stands; none outside the VPC. */
    static Optional<ZoneId> zoneOf(Location end) {
        return interfaceOf(end).flatMap(NetworkInterface::zone);
    }

    /** The interface that takes a packet for {@code to}; none for things outside the VPC. */
    static Optional<NetworkInterface> interfaceOf(Location to) {
        return switch (to) {
            case Location.OwnInterface at -> Optional.of(at.nic());
            case Location.OnHost at -> Optional.of(at.nic());
            case Location.AtDatabase at -> Optional.of(at.nic());
            case Location.InterfaceEndpoint _,Location.GatewayEndpoint _,Location.Outside _,Location.Balanced _,Location.Nowhere _ ->
                Optional.empty();
        };
    }
}
