package portico.model.flow;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkAclEntry;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** Every block of addresses and range of ports that anything in a topology decides by. */
final class Landmarks {

    private final Pieces addresses;
    private final Pieces ports;

    Landmarks(Topology topology) {
        addresses = Pieces.cutAt(blocks(topology).flatMapToLong(Landmarks::ends));
        ports = Pieces.cutAt(ranges(topology).flatMapToLong(r -> LongStream.of(r.first(), r.last() + 1L)));
    }

    private static Stream<Cidr> blocks(Topology topology) {
        Stream<Cidr> local = topology.all(Vpc.class).stream().flatMap(vpc -> vpc.cidrs().stream());
        Stream<Cidr> routed = topology.all(RouteTable.class)
                .stream()
                .flatMap(table -> table.routes().stream())
                .map(Route::destination)
                .filter(Route.Block.class::isInstance)
                .map(destination -> ((Route.Block) destination).cidr());
        Stream<Cidr> admitted = rules(topology).map(SecurityGroupRule::peer)
                .filter(SecurityGroupRule.Block.class::isInstance)
                .map(peer -> ((SecurityGroupRule.Block) peer).cidr());
        return Stream
                .of(local, routed, admitted, mistaken(topology), entries(topology).map(NetworkAclEntry::peer),
                        Stream.of(Departure.DOCKER))
                .flatMap(s -> s);
    }

    /** Where two VPCs use the same addresses, a subnet takes those of the other for its own, and for them no border is crossed (R114). */
    private static Stream<Cidr> mistaken(Topology topology) {
        List<Vpc> vpcs = topology.all(Vpc.class).stream().toList();
        boolean overlap = vpcs.stream()
                .anyMatch(a -> vpcs.stream().anyMatch(b -> !a.id().equals(b.id()) && overlap(a.cidrs(), b.cidrs())));
        return overlap ? topology.all(Subnet.class).stream().map(Subnet::cidr) : Stream.empty();
    }

    private static boolean overlap(List<Cidr> these, List<Cidr> those) {
        return these.stream().anyMatch(a -> those.stream().anyMatch(b -> a.contains(b.network())));
    }

    private static Stream<PortRange> ranges(Topology topology) {
        Stream<Integer> listeners = topology.all(LoadBalancer.class)
                .stream()
                .flatMap(balancer -> balancer.listeners().stream())
                .map(LoadBalancer.Listener::port);
        Stream<Integer> registered = topology.services()
                .stream()
                .flatMap(service -> service.loadBalancers().stream())
                .map(Service.LoadBalancing::containerPort);
        Stream<PortRange> guarded = Stream.concat(rules(topology).map(SecurityGroupRule::ports),
                entries(topology).map(NetworkAclEntry::ports));
        return Stream.concat(guarded, Stream.concat(listeners, registered).map(PortRange::single));
    }

    private static Stream<SecurityGroupRule> rules(Topology topology) {
        return topology.all(SecurityGroup.class)
                .stream()
                .flatMap(group -> Stream.of(group.ingress(), group.egress()))
                .flatMap(List::stream);
    }

    private static Stream<NetworkAclEntry> entries(Topology topology) {
        return topology.all(NetworkAcl.class)
                .stream()
                .flatMap(acl -> Stream.of(acl.ingress(), acl.egress()))
                .flatMap(List::stream);
    }

    private static LongStream ends(Cidr block) {
        long first = number(block.network());
        return LongStream.of(first, first + block.size());
    }

    private static long number(Ipv4Address address) {
        return Integer.toUnsignedLong(address.bits());
    }

    /** The piece of the address space that an address lies in. */
    long pieceOf(Ipv4Address address) {
        return addresses.of(number(address));
    }

    /** The piece of the ports that a port lies in. */
    long pieceOf(int port) {
        return ports.of(port);
    }

    /** Ports at which another piece begins. */
    LongStream portCuts() {
        return ports.cuts();
    }
}
