package portico.model.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkAclEntry;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;
import portico.model.topology.VpcPeeringConnection;

/** Groups, lists and route tables, read word by word (R104, R108, R113, R115, R117). */
final class NaiveRules {

    /** The address that stands for S3 behind its gateway endpoint. */
    static final Ipv4Address S3 = Ipv4Address.of("192.0.2.10");

    private final Topology topology;

    NaiveRules(Topology topology) {
        this.topology = topology;
    }

    boolean groupsAllow(NaiveEnds.Nic nic, boolean out, Ipv4Address peer, Protocol protocol, int port) {
        for (ResourceId id : nic.groups()) {
            SecurityGroup group = (SecurityGroup) topology.find(id).orElseThrow();
            for (SecurityGroupRule rule : out ? group.egress() : group.ingress()) {
                boolean speaks = rule.protocol().isEmpty() || rule.protocol().get() == protocol
                        && rule.ports().first() <= port && port <= rule.ports().last();
                if (speaks && names(rule.peer(), peer, nic.subnet().vpc())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean names(SecurityGroupRule.Peer rule, Ipv4Address peer, VpcId vpc) {
        return switch (rule) {
            case SecurityGroupRule.Block(var block) -> block.contains(peer);
            case SecurityGroupRule.PrefixList _ -> peer.equals(S3);
            case SecurityGroupRule.Group(var id) -> carriers(id).stream()
                    .anyMatch(c -> c.address.equals(peer) && (c.vpc.equals(vpc) || peered(c.vpc, vpc)));
        };
    }

    private record Carrier(Ipv4Address address, VpcId vpc) {}

    private List<Carrier> carriers(ResourceId group) {
        List<Carrier> carriers = new ArrayList<>();
        topology.instances()
                .stream()
                .filter(i -> !i.isExternal() && i.securityGroups().contains(group))
                .forEach(i -> add(carriers, i));
        topology.tasks()
                .stream()
                .flatMap(t -> t.networkInterface().stream())
                .filter(n -> n.securityGroups().contains(group))
                .forEach(n -> carriers.add(new Carrier(n.privateIp(), topology.subnet(n.subnet()).vpc())));
        topology.all(Database.class)
                .stream()
                .filter(d -> d.securityGroups().contains(group))
                .forEach(d -> carriers.add(new Carrier(d.privateIp(), topology.subnet(d.subnet()).vpc())));
        topology.all(LoadBalancer.class)
                .stream()
                .filter(b -> b.securityGroups().contains(group))
                .forEach(b -> b.nodes().forEach(n -> carriers.add(new Carrier(n.privateIp(), b.vpc()))));
        topology.all(VpcEndpoint.class)
                .stream()
                .filter(e -> e.securityGroups().contains(group))
                .forEach(e -> e.interfaces().forEach(n -> carriers.add(new Carrier(n.privateIp(), e.vpc()))));
        return carriers;
    }

    private void add(List<Carrier> carriers, ContainerInstance host) {
        carriers.add(new Carrier(host.privateIp(), topology.subnet(host.subnet()).vpc()));
    }

    private boolean peered(VpcId a, VpcId b) {
        return topology.all(VpcPeeringConnection.class)
                .stream()
                .anyMatch(c -> c.active() && c.across(a).equals(Optional.of(b)));
    }

    boolean aclAllows(Subnet subnet, boolean out, Ipv4Address peer, Protocol protocol, int port) {
        Optional<NetworkAcl> acl = topology.all(NetworkAcl.class)
                .stream()
                .filter(a -> a.subnets().contains(subnet.id()))
                .findFirst();
        if (acl.isEmpty()) {
            return true;
        }
        return (out ? acl.get().egress() : acl.get().ingress()).stream()
                .filter(e -> e.protocol().isEmpty()
                        || e.protocol().get() == protocol && e.ports().first() <= port && port <= e.ports().last())
                .filter(e -> e.peer().contains(peer))
                .min(Comparator.comparingInt(NetworkAclEntry::number))
                .filter(e -> e.action() == NetworkAclEntry.Action.ALLOW)
                .isPresent();
    }

    /** Where the table of a subnet sends an address that is not of its own VPC; empty where nothing leads there. */
    Optional<Route.Target> route(Subnet subnet, Ipv4Address to) {
        Stream<Route> routes = topology.all(RouteTable.class)
                .stream()
                .filter(t -> subnet.routeTable().map(t.id()::equals).orElse(t.main() && t.vpc().equals(subnet.vpc())))
                .flatMap(t -> t.routes().stream());
        return routes.filter(r -> length(r, to) >= 0)
                .max(Comparator.comparingInt(r -> length(r, to)))
                .map(Route::target);
    }

    /** How narrow a route is; below zero where it says nothing of the address. A prefix list is of single addresses, wider than a block (R115). */
    private static int length(Route route, Ipv4Address to) {
        return switch (route.destination()) {
            case Route.Block(Cidr block) ->
                block.contains(to) ? 4 * block.prefix() + (isPropagated(route) ? 1 : 2) : -1;
            case Route.PrefixList _ -> to.equals(S3) ? 3 : -1;
        };
    }

    private static boolean isPropagated(Route route) {
        return route.target().equals(new Route.ToOther("vgw-1"));
    }

    /** Whether something unknown takes a packet on, which is taken at its word. */
    boolean isTakenOn(Subnet from, Ipv4Address address) {
        return route(from, address).filter(Route.ToOther.class::isInstance).isPresent();
    }

    /** Whether the route of a subnet to an address is one over a gateway of a VPN or Direct Connect, and not the local one. */
    boolean leadsOut(Subnet from, Ipv4Address address) {
        return topology.vpc(from.vpc()).cidrs().stream().noneMatch(block -> block.contains(address))
                && isTakenOn(from, address);
    }

    /** Whether a packet gets from one subnet to an address in another: within the VPC always, between VPCs over an active connection. */
    boolean leadsAcross(Subnet from, Subnet to, Ipv4Address address) {
        if (from.vpc().equals(to.vpc())) {
            return true;
        }
        return route(from, address).filter(target -> target instanceof Route.ToPeeringConnection(var id)
                && topology.find(id).orElseThrow() instanceof VpcPeeringConnection c && c.active()
                && c.across(from.vpc()).equals(Optional.of(to.vpc()))).isPresent();
    }
}
