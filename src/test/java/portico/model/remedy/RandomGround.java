package portico.model.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import portico.model.id.InternetGatewayId;
import portico.model.id.NatGatewayId;
import portico.model.id.NetworkAclId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcId;
import portico.model.id.VpcPeeringConnectionId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.InternetGateway;
import portico.model.topology.NatGateway;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkAclEntry;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Subnet;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;
import portico.model.topology.VpcPeeringConnection;

/** Drawn by lot: two VPCs, four subnets, their tables, gateways, peering and whatever guards them. */
class RandomGround {

    static final VpcId VPC = new VpcId("vpc");
    static final VpcId PEER = new VpcId("peer");
    static final List<SubnetId> STREETS = List.of(new SubnetId("private-a"), new SubnetId("private-b"),
            new SubnetId("public-a"), new SubnetId("far"));
    static final List<String> BLOCKS = List.of("10.0.0.0/16", "10.0.1.0/24", "10.0.2.0/24", "10.0.101.0/24",
            "10.9.0.0/16", "203.0.113.0/24", "0.0.0.0/0", "0.0.0.0/0");
    static final int GROUPS = 3;

    final Random random;
    final List<Resource> resources = new ArrayList<>();

    RandomGround(long seed) {
        random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    void plan() {
        resources.add(new Vpc(VPC, "vpc", List.of(Cidr.of("10.0.0.0/16")), true, true));
        resources.add(new Vpc(PEER, "peer", List.of(Cidr.of("10.9.0.0/16")), true, true));
        resources.add(new InternetGateway(new InternetGatewayId("igw"), "igw", VPC));
        resources.add(new VpcPeeringConnection(new VpcPeeringConnectionId("pcx"), "pcx", VPC, PEER, chance(85)));
        Route.Target out = chance(85) ? nat() : new Route.ToOther("tgw-1");
        resources.add(new VpcEndpoint(new VpcEndpointId("s3"), "s3", VPC, VpcEndpoint.Type.GATEWAY,
                "com.amazonaws.us-east-1.s3", List.of(), List.of(), false));
        subnet(0, VPC, "10.0.1.0/24", "a", Optional.empty());
        subnet(1, VPC, "10.0.2.0/24", "b", Optional.empty());
        subnet(2, VPC, "10.0.101.0/24", "a", Optional.of(new RouteTableId("public")));
        subnet(3, PEER, "10.9.1.0/24", "a", Optional.empty());
        table("main", VPC, true, routes(out, "10.9.0.0/16"));
        table("public", VPC, false, routes(new Route.ToInternetGateway(new InternetGatewayId("igw")), "10.9.0.0/16"));
        table("far", PEER, true, chance(80) ? List.of(peering("10.0.0.0/16")) : List.of());
    }

    /** In a subnet, or a regional one (R118, R119). */
    Route.Target nat() {
        NatGatewayId id = new NatGatewayId("nat");
        boolean zonal = chance(75);
        resources.add(new NatGateway(id, "nat", VPC, zonal ? Optional.of(STREETS.get(2)) : Optional.empty(),
                zonal ? Optional.of(Ipv4Address.of("10.0.101.20")) : Optional.empty(),
                Optional.of(Ipv4Address.of("198.51.100.7"))));
        return new Route.ToNatGateway(id);
    }

    void subnet(int index, VpcId vpc, String block, String zone, Optional<RouteTableId> table) {
        SubnetId id = STREETS.get(index);
        resources.add(new Subnet(id, id.value(), vpc, Cidr.of(block), new ZoneId(zone), table, false, 0));
    }

    void table(String id, VpcId vpc, boolean main, List<Route> routes) {
        resources.add(new RouteTable(new RouteTableId(id), id, vpc, main, routes));
    }

    List<Route> routes(Route.Target out, String peer) {
        List<Route> routes = new ArrayList<>();
        if (chance(15)) {
            routes.add(new Route(new Route.Block(Cidr.EVERYWHERE), new Route.ToOther("vgw-1")));
        }
        if (chance(85)) {
            routes.add(new Route(new Route.Block(Cidr.EVERYWHERE), out));
        }
        if (chance(75)) {
            routes.add(peering(peer));
        }
        if (chance(40)) {
            routes.add(new Route(new Route.Block(Cidr.of("192.168.0.0/16")), new Route.ToOther("vgw-1")));
        }
        if (chance(60)) {
            routes.add(new Route(new Route.PrefixList("pl-s3"), new Route.ToVpcEndpoint(new VpcEndpointId("s3"))));
        }
        return routes;
    }

    static Route peering(String block) {
        return new Route(new Route.Block(Cidr.of(block)),
                new Route.ToPeeringConnection(new VpcPeeringConnectionId("pcx")));
    }

    void guards() {
        for (int g = 0; g < GROUPS; g++) {
            resources.add(new SecurityGroup(group(g), "sg" + g, VPC, rules(), chance(50) ? open() : rules()));
        }
        resources.add(new SecurityGroup(new SecurityGroupId("sg-far"), "sg-far", PEER, rules(), open()));
        for (SubnetId street : STREETS) {
            if (chance(35)) {
                resources.add(new NetworkAcl(new NetworkAclId("acl-" + street), "acl-" + street,
                        street.equals(STREETS.get(3)) ? PEER : VPC, false, List.of(street), lines(), lines()));
            }
        }
    }

    static SecurityGroupId group(int g) {
        return new SecurityGroupId("sg" + g);
    }

    List<SecurityGroupRule> open() {
        return List.of(new SecurityGroupRule(Optional.empty(), PortRange.ALL,
                new SecurityGroupRule.Block(Cidr.EVERYWHERE), ""));
    }

    List<SecurityGroupRule> rules() {
        List<SecurityGroupRule> rules = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            SecurityGroupRule.Peer peer = switch (random.nextInt(7)) {
                case 0, 1, 2 -> new SecurityGroupRule.Group(group(random.nextInt(GROUPS)));
                case 3 -> new SecurityGroupRule.PrefixList("pl-s3");
                default -> new SecurityGroupRule.Block(Cidr.of(any(BLOCKS)));
            };
            rules.add(new SecurityGroupRule(protocol(), ports(), peer, ""));
        }
        return rules;
    }

    Optional<Protocol> protocol() {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.of(Protocol.UDP);
            case 1, 2 -> Optional.empty();
            default -> Optional.of(Protocol.TCP);
        };
    }

    PortRange ports() {
        return any(List.of(PortRange.ALL, PortRange.single(443), PortRange.single(5432), new PortRange(3000, 3001),
                new PortRange(1024, 65535), new PortRange(32768, 60999)));
    }

    List<NetworkAclEntry> lines() {
        List<NetworkAclEntry> lines = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            lines.add(new NetworkAclEntry(100 + 10 * i + random.nextInt(9), protocol(), ports(), Cidr.of(any(BLOCKS)),
                    chance(70) ? NetworkAclEntry.Action.ALLOW : NetworkAclEntry.Action.DENY));
        }
        if (chance(75)) {
            lines.add(new NetworkAclEntry(200, Optional.empty(), PortRange.ALL, Cidr.EVERYWHERE,
                    NetworkAclEntry.Action.ALLOW));
        }
        return lines;
    }

    List<SecurityGroupId> carried() {
        return random.ints(1 + random.nextInt(2), 0, GROUPS).distinct().mapToObj(RandomGround::group).toList();
    }

    static Ipv4Address address(int street, int host) {
        return Cidr.of(List.of("10.0.1.0/24", "10.0.2.0/24", "10.0.101.0/24", "10.9.1.0/24").get(street))
                .network()
                .plus(host);
    }

    static Ipv4Address publicAddress(int host) {
        return Ipv4Address.of("198.51.100." + host);
    }
}
