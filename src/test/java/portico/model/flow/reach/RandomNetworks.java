package portico.model.flow.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.InterfaceId;
import portico.model.id.InternetGatewayId;
import portico.model.id.LoadBalancerId;
import portico.model.id.NatGatewayId;
import portico.model.id.NetworkAclId;
import portico.model.id.OutsideEndpointId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcId;
import portico.model.id.VpcPeeringConnectionId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.Agent;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.InternetGateway;
import portico.model.topology.LaunchType;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkAclEntry;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;
import portico.model.topology.VpcPeeringConnection;

/** Small networks with everything a packet can meet, in which about half of all connections open. The same seed gives the same one. */
final class RandomNetworks {

    private static final List<NetworkMode> MODES = List.of(NetworkMode.BRIDGE, NetworkMode.BRIDGE, NetworkMode.HOST,
            NetworkMode.AWSVPC, NetworkMode.AWSVPC, NetworkMode.AWSVPC, NetworkMode.NONE);
    private static final List<Integer> PORTS = List.of(80, 443, 3000, 5432, 8080);
    private static final int GROUPS = 5;
    private static final VpcPeeringConnectionId PEERING = new VpcPeeringConnectionId("pcx");

    private final Random random;
    private final List<Resource> resources = new ArrayList<>();
    private final List<Subnet> subnets = new ArrayList<>();
    private final List<ContainerInstance> hosts = new ArrayList<>();
    private int nextAddress = 10;
    private int nextPort = 32768;

    private RandomNetworks(long seed) {
        random = new Random(seed);
    }

    static Topology of(long seed) {
        RandomNetworks network = new RandomNetworks(seed);
        network.resources.add(new VpcPeeringConnection(PEERING, "peering", new VpcId("vpc-1"), new VpcId("vpc-2"),
                !network.chance(4)));
        network.ground("1", "10.0");
        // The second VPC now and then uses the blocks of the first
        network.ground("2", network.chance(4) ? "10.0" : "10.1");
        network.build();
        return Topology.of("random " + seed, "us-east-1", network.resources);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> choices) {
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
                new Route(new Route.PrefixList("pl-s3"), new Route.ToVpcEndpoint(s3)),
                new Route(new Route.Block(Cidr.of(net.equals("10.1") ? "10.0.0.0/16" : "10.1.0.0/16")),
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
            int port = pick(PORTS);
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

    private List<SecurityGroupId> groupsIn(Subnet subnet) {
        String name = subnet.vpc().value().substring(4);
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new SecurityGroupId("sg-" + name + "-" + random.nextInt(GROUPS)))
                .distinct()
                .toList();
    }

    private Ipv4Address address(Subnet subnet) {
        return subnet.cidr().at(nextAddress++);
    }

    private Optional<Ipv4Address> publicAddress() {
        return chance(2) ? Optional.of(Ipv4Address.of("198.51.100." + (20 + nextAddress % 200))) : Optional.empty();
    }

    private void build() {
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Subnet subnet = pick(subnets);
            HostPorts ports = new HostPorts(List.of(22), List.of(), HostPorts.LINUX.dynamicRange(), OptionalInt.empty(),
                    chance(2));
            hosts.add(new ContainerInstance(new InstanceId("i-" + i), "i-" + i, "c5.large", subnet.id(),
                    address(subnet), publicAddress(), groupsIn(subnet), InstanceStatus.ACTIVE, Agent.CURRENT,
                    Optional.empty(), Optional.empty(), 0, ports, Map.of()));
        }
        resources.addAll(hosts);
        outside();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            tasks("s" + i, pick(MODES));
        }
    }

    private void outside() {
        resources.add(
                new OutsideEndpoint(new OutsideEndpointId("partner"), "partner", Ipv4Address.of("203.0.113.40"), 443));
        Subnet home = pick(subnets);
        resources.add(
                new Database(new DatabaseId("db"), "db", "postgres", 5432, home.id(), address(home), groupsIn(home)));
        List<NodeAddress> faces = sameVpc(home).map(s -> new NodeAddress(s.id(), address(s), Optional.empty()))
                .toList();
        resources.add(new VpcEndpoint(new VpcEndpointId("ecr"), "ecr", home.vpc(), VpcEndpoint.Type.INTERFACE,
                "com.amazonaws.us-east-1.ecr.api", faces, groupsIn(home), true));
        for (LoadBalancer.Type type : LoadBalancer.Type.values()) {
            balancer(type, home);
        }
    }

    private java.util.stream.Stream<Subnet> sameVpc(Subnet home) {
        return subnets.stream().filter(s -> s.vpc().equals(home.vpc()) && s.id().value().compareTo("subnet-1-2") != 0);
    }

    private void balancer(LoadBalancer.Type type, Subnet home) {
        String name = type.name().toLowerCase(java.util.Locale.ROOT);
        TargetGroupId group = new TargetGroupId("tg-" + name);
        resources.add(new TargetGroup(group, group.value(), home.vpc(),
                chance(2) ? TargetGroup.TargetType.IP : TargetGroup.TargetType.INSTANCE, "HTTP", 80, List.of()));
        List<NodeAddress> nodes = sameVpc(home).map(s -> new NodeAddress(s.id(), address(s), publicAddress())).toList();
        resources.add(new LoadBalancer(new LoadBalancerId(name), name, home.vpc(), type, chance(2), nodes,
                groupsIn(home),
                List.of(new LoadBalancer.Listener("TCP", pick(PORTS), List.of(new LoadBalancer.Rule("*", group))))));
    }

    private void tasks(String name, NetworkMode mode) {
        List<PortMapping> ports = ports(mode);
        ContainerDefinition container = new ContainerDefinition("app", "app:1", 64, OptionalInt.of(64),
                OptionalInt.empty(), true, ports, List.of());
        TaskDefinitionId definition = new TaskDefinitionId(name);
        resources.add(new TaskDefinition(definition, name, 1, mode, Set.of(), OptionalInt.empty(), OptionalInt.empty(),
                List.of(container), Set.of()));
        Optional<ServiceId> service = chance(4) ? Optional.empty() : Optional.of(new ServiceId(name));
        service.ifPresent(id -> resources.add(new Service(id, name, definition, 1, LaunchType.EC2, Optional.empty(),
                chance(2) || ports.isEmpty() ? List.of()
                        : List.of(new Service.LoadBalancing(
                                new TargetGroupId(chance(2) ? "tg-application" : "tg-network"), "app",
                                ports.getFirst().containerPort())),
                false, Optional.empty())));
        for (int i = random.nextInt(5); i > 0; i--) {
            Optional<Task.Placement> place = chance(8) ? Optional.empty()
                    : Optional.of(place(name + "-" + i, mode, ports));
            resources.add(new Task(new TaskId(name + "-" + i), definition, service, LaunchType.EC2,
                    place.isPresent() ? TaskStatus.RUNNING : TaskStatus.PROVISIONING, Optional.empty(), place));
        }
    }

    private List<PortMapping> ports(NetworkMode mode) {
        List<PortMapping> ports = new ArrayList<>();
        for (int i = mode == NetworkMode.NONE ? 0 : random.nextInt(3); i > 0; i--) {
            int first = pick(PORTS) + i;
            PortRange range = chance(5) && ports.isEmpty() ? new PortRange(first, first + 2000)
                    : PortRange.single(first);
            boolean taken = ports.stream().anyMatch(p -> p.containerPorts().contains(range.first()));
            ports.add(taken ? ports.getFirst()
                    : new PortMapping(range, OptionalInt.empty(), chance(6) ? Protocol.UDP : Protocol.TCP,
                            Optional.empty(), Optional.empty()));
        }
        return ports.stream().distinct().toList();
    }

    private Task.Placement place(String task, NetworkMode mode, List<PortMapping> ports) {
        ContainerInstance host = pick(hosts);
        Subnet subnet = pick(subnets);
        return switch (mode) {
            case AWSVPC -> new Task.Placement(chance(3) ? Optional.empty() : Optional.of(host.id()),
                    Optional.of(new TaskInterface(new InterfaceId("eni-" + task), TaskInterface.Kind.TASK, subnet.id(),
                            address(subnet), publicAddress(), groupsIn(subnet))),
                    List.of(), Map.of());
            case BRIDGE,
                    DEFAULT ->
                new Task.Placement(Optional.of(host.id()), Optional.empty(),
                        ports.stream().filter(p -> !chance(8)).map(this::binding).toList(),
                        Map.of("app", Ipv4Address.of("172.17.0." + (2 + nextAddress++ % 200))));
            case HOST, NONE -> new Task.Placement(Optional.of(host.id()), Optional.empty(), List.of(), Map.of());
        };
    }

    private NetworkBinding binding(PortMapping port) {
        int size = port.containerPorts().size();
        PortRange hostPorts = new PortRange(nextPort, nextPort + size - 1);
        nextPort += size;
        return new NetworkBinding("app", port.containerPorts(), hostPorts, port.protocol(), true);
    }
}
