package portico.model.flow.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
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

/** Two VPCs for random networks: subnets, routes, groups and lists around subnets. */
final class RandomGround {

    private static final int GROUPS = 5;
    private static final VpcPeeringConnectionId PEERING = new VpcPeeringConnectionId("pcx");

    private final Random random;
    private final List<Resource> resources = new ArrayList<>();
    private final List<Subnet> subnets = new ArrayList<>();

    RandomGround(Random random) {
        this.random = random;
        resources.add(new VpcPeeringConnection(PEERING, "peering", new VpcId("vpc-1"), new VpcId("vpc-2"), !chance(4)));
        ground("1", "10.0");
        // The second VPC now and then uses the blocks of the first, or that of docker0 (R158)
        ground("2", chance(4) ? "10.0" : chance(3) ? "172.17" : "10.1");
    }

    List<Resource> resources() {
        return resources;
    }

    List<Subnet> subnets() {
        return subnets;
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Cidr everywhere() {
        return Cidr.EVERYWHERE;
    }

    private void ground(String name, String net) {
        VpcId vpc = new VpcId("vpc-" + name);
        resources.add(new Vpc(vpc, vpc.value(), List.of(Cidr.of(net + ".0.0/16")), true, true));
        InternetGatewayId igw = new InternetGatewayId("igw-" + name);
        NatGatewayId nat = new NatGatewayId("nat-" + name);
        VpcEndpointId s3 = new VpcEndpointId("s3-" + name);
        resources.add(new InternetGateway(igw, igw.value(), vpc));
        resources.add(new VpcEndpoint(s3, s3.value(), vpc, VpcEndpoint.Type.GATEWAY, "com.amazonaws.us-east-1.s3",
                List.of(), List.of(), false));
        List<Route> ways = List.of(new Route(new Route.Block(everywhere()), new Route.ToInternetGateway(igw)),
                new Route(new Route.Block(everywhere()), new Route.ToNatGateway(nat)),
                new Route(new Route.Block(Cidr.of("203.0.113.0/25")), new Route.ToNatGateway(nat)),
                new Route(new Route.Block(Cidr.of("192.168.7.0/30")), new Route.ToOther("vgw-" + name)),
                new Route(new Route.PrefixList("pl-s3"), new Route.ToVpcEndpoint(s3)),
                new Route(
                        new Route.Block(Cidr
                                .of(name.equals("2") ? "10.0.0.0/16" : chance(3) ? "172.17.0.0/16" : "10.1.0.0/16")),
                        new Route.ToPeeringConnection(PEERING)));
        List<RouteTableId> tables = IntStream.range(0, 3)
                .mapToObj(i -> new RouteTableId("rtb-" + name + "-" + i))
                .toList();
        tables.forEach(id -> resources.add(new RouteTable(id, id.value(), vpc, id.equals(tables.getFirst()),
                ways.stream().filter(way -> chance(2)).toList())));
        for (int i = 1; i <= 3; i++) {
            Subnet subnet = new Subnet(new SubnetId("subnet-" + name + "-" + i), "subnet", vpc,
                    Cidr.of(net + "." + i + ".0/24"), new ZoneId(i == 3 ? "b" : "a"),
                    chance(3) ? Optional.empty() : Optional.of(pick(tables)), false, 0);
            subnets.add(subnet);
            resources.add(subnet);
        }
        resources.add(new NatGateway(nat, nat.value(), vpc, chance(4) ? Optional.empty() : Optional.of(any(vpc).id()),
                Optional.of(Ipv4Address.of(net + ".1.9")), Optional.of(Ipv4Address.of("198.51.100.7"))));
        groups(name, vpc, net);
        for (int i = random.nextInt(3); i > 0; i--) {
            NetworkAclId acl = new NetworkAclId("acl-" + name + "-" + i);
            resources.add(new NetworkAcl(acl, acl.value(), vpc, i == 2, chance(3) ? List.of() : List.of(any(vpc).id()),
                    lines(net), lines(net)));
        }
    }

    private List<NetworkAclEntry> lines(String net) {
        List<NetworkAclEntry> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Cidr peer = switch (random.nextInt(3)) {
                case 0 -> Cidr.of(net + "." + (1 + random.nextInt(3)) + ".0/25");
                case 1 -> Cidr.of(net + ".0.0/16");
                default -> everywhere();
            };
            PortRange ports = chance(2) ? PortRange.ALL : new PortRange(1024, 20000 + random.nextInt(45000));
            lines.add(new NetworkAclEntry(random.nextInt(1, 1000),
                    chance(2) ? Optional.empty() : Optional.of(Protocol.TCP), ports, peer,
                    chance(5) ? NetworkAclEntry.Action.DENY : NetworkAclEntry.Action.ALLOW));
        }
        return lines;
    }

    private Subnet any(VpcId vpc) {
        return pick(subnets.stream().filter(subnet -> subnet.vpc().equals(vpc)).toList());
    }

    private void groups(String name, VpcId vpc, String net) {
        for (int i = 0; i < GROUPS; i++) {
            SecurityGroupId id = new SecurityGroupId("sg-" + name + "-" + i);
            resources.add(new SecurityGroup(id, id.value(), vpc, rules(name, net, false), rules(name, net, true)));
        }
    }

    private List<SecurityGroupRule> rules(String name, String net, boolean egress) {
        List<SecurityGroupRule> rules = new ArrayList<>();
        if (chance(egress ? 2 : 5)) {
            rules.add(new SecurityGroupRule(Optional.empty(), PortRange.ALL, new SecurityGroupRule.Block(everywhere()),
                    "all"));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            int port = pick(RandomNetworks.PORTS);
            PortRange ports = switch (random.nextInt(4)) {
                case 0 -> PortRange.single(port);
                case 1 -> new PortRange(1024, 65535);
                case 2 -> new PortRange(32768, 32769 + random.nextInt(6));
                default -> new PortRange(port, port + random.nextInt(3000));
            };
            Optional<Protocol> protocol = chance(4) ? Optional.empty()
                    : Optional.of(chance(6) ? Protocol.UDP : Protocol.TCP);
            rules.add(new SecurityGroupRule(protocol, ports, peer(name, net), chance(2) ? "written by hand" : ""));
        }
        return rules;
    }

    private SecurityGroupRule.Peer peer(String name, String net) {
        return switch (random.nextInt(5)) {
            case 0 -> new SecurityGroupRule.Block(Cidr.of(net + ".0.0/16"));
            case 1 -> new SecurityGroupRule.Block(Cidr.of(net + "." + (1 + random.nextInt(3)) + ".0/28"));
            case 2 -> new SecurityGroupRule.PrefixList("pl-s3");
            default -> new SecurityGroupRule.Group(new SecurityGroupId("sg-"
                    + (chance(5) ? Integer.toString(1 + random.nextInt(2)) : name) + "-" + random.nextInt(GROUPS)));
        };
    }

    List<SecurityGroupId> groupsIn(Subnet subnet) {
        String name = subnet.vpc().value().substring(4);
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new SecurityGroupId("sg-" + name + "-" + random.nextInt(GROUPS)))
                .distinct()
                .toList();
    }
}
