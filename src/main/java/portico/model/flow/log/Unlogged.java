package portico.model.flow.log;

import java.util.Set;
import portico.model.flow.Packet;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.net.SocketAddress;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** Traffic that never stands in a flow log: metadata, the Amazon resolver and time service, DHCP, and what the VPC router keeps to itself (R111, R153). */
final class Unlogged {

    private static final Cidr LINK_LOCAL = Cidr.of("169.254.0.0/16");
    private static final Set<Integer> DHCP = Set.of(67, 68);
    private static final int DNS = 53;

    private final Topology topology;

    Unlogged(Topology topology) {
        this.topology = topology;
    }

    boolean contains(Passage passage) {
        Packet packet = passage.packet();
        Subnet subnet = topology.subnet(passage.at().subnet());
        return isSilent(packet.src(), subnet) || isSilent(packet.dst(), subnet) || isDhcp(packet);
    }

    private boolean isSilent(SocketAddress end, Subnet subnet) {
        Ipv4Address router = subnet.cidr().network().plus(1);
        return LINK_LOCAL.contains(end.address()) || end.address().equals(router)
                || end.port() == DNS && isResolver(end.address(), subnet);
    }

    /** The VPC's base plus two (R122). */
    private boolean isResolver(Ipv4Address address, Subnet subnet) {
        return topology.vpc(subnet.vpc()).cidrs().stream().anyMatch(cidr -> cidr.network().plus(2).equals(address));
    }

    private static boolean isDhcp(Packet packet) {
        return packet.protocol() == Protocol.UDP && DHCP.contains(packet.src().port())
                && DHCP.contains(packet.dst().port());
    }
}
