package portico.model.remedy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.InterfaceId;
import portico.model.id.InternetGatewayId;
import portico.model.id.LoadBalancerId;
import portico.model.id.NatGatewayId;
import portico.model.id.NetworkAclId;
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
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;
import portico.model.topology.Setting;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetState;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;
import portico.model.topology.VpcPeeringConnection;

/** A small network with everything that decides over packets, drawn by lot: two VPCs, four subnets, two hosts, tasks of each mode. */
final class RandomNetwork {

    private static final VpcId VPC = new VpcId("vpc");
    private static final VpcId PEER = new VpcId("peer");
    private static final List<SubnetId> STREETS = List.of(new SubnetId("private-a"), new SubnetId("private-b"),
            new SubnetId("public-a"), new SubnetId("far"));
    private static final List<String> BLOCKS = List.of("10.0.0.0/16", "10.0.1.0/24", "10.0.2.0/24", "10.0.101.0/24",
            "10.9.0.0/16", "203.0.113.0/24", "0.0.0.0/0", "0.0.0.0/0");
    private static final int GROUPS = 3;

    private final Random random;
    private final List<Resource> resources = new ArrayList<>();

    private RandomNetwork(long seed) {
        random = new Random(seed);
    }

    static Topology of(long seed) {
        RandomNetwork network = new RandomNetwork(seed);
        network.plan();
        network.guards();
        network.compute();
        network.entries();
        return Topology.of("random " + seed, "us-east-1", network.resources);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void plan() {
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
    private Route.Target nat() {
        NatGatewayId id = new NatGatewayId("nat");
        boolean zonal = chance(75);
        resources.add(new NatGateway(id, "nat", VPC, zonal ? Optional.of(STREETS.get(2)) : Optional.empty(),
                zonal ? Optional.of(Ipv4Address.of("10.0.101.20")) : Optional.empty(),
                Optional.of(Ipv4Address.of("198.51.100.7"))));
        return new Route.ToNatGateway(id);
    }

    private void subnet(int index, VpcId vpc, String block, String zone, Optional<RouteTableId> table) {
        SubnetId id = STREETS.get(index);
        resources.add(new Subnet(id, id.value(), vpc, Cidr.of(block), new ZoneId(zone), table, false, 0));
    }

    private void table(String id, VpcId vpc, boolean main, List<Route> routes) {
        resources.add(new RouteTable(new RouteTableId(id), id, vpc, main, routes));
    }

    private List<Route> routes(Route.Target out, String peer) {
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
        if (chance(60)) {
            routes.add(new Route(new Route.PrefixList("pl-s3"), new Route.ToVpcEndpoint(new VpcEndpointId("s3"))));
        }
        return routes;
    }

    private static Route peering(String block) {
        return new Route(new Route.Block(Cidr.of(block)),
                new Route.ToPeeringConnection(new VpcPeeringConnectionId("pcx")));
    }

    private void guards() {
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

    private static SecurityGroupId group(int g) {
        return new SecurityGroupId("sg" + g);
    }

    private List<SecurityGroupRule> open() {
        return List.of(new SecurityGroupRule(Optional.empty(), PortRange.ALL,
                new SecurityGroupRule.Block(Cidr.EVERYWHERE), ""));
    }

    private List<SecurityGroupRule> rules() {
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

    private Optional<Protocol> protocol() {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.of(Protocol.UDP);
            case 1, 2 -> Optional.empty();
            default -> Optional.of(Protocol.TCP);
        };
    }

    private PortRange ports() {
        return any(List.of(PortRange.ALL, PortRange.single(443), PortRange.single(5432), new PortRange(3000, 3001),
                new PortRange(1024, 65535), new PortRange(32768, 60999)));
    }

    private List<NetworkAclEntry> lines() {
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

    private List<SecurityGroupId> carried() {
        return random.ints(1 + random.nextInt(2), 0, GROUPS).distinct().mapToObj(RandomNetwork::group).toList();
    }

    private void compute() {
        for (int h = 0; h < 2; h++) {
            int street = random.nextInt(3);
            HostPorts ports = new HostPorts(HostPorts.LINUX.reservedTcp(), List.of(), HostPorts.LINUX.dynamicRange(),
                    OptionalInt.empty(), chance(50));
            resources.add(new ContainerInstance(new InstanceId("h" + h), "h" + h, "c5.large", STREETS.get(street),
                    address(street, 100 + h),
                    street == 2 && chance(70) ? Optional.of(publicAddress(100 + h)) : Optional.empty(), carried(),
                    InstanceStatus.ACTIVE, Agent.CURRENT, Optional.empty(), Optional.empty(), 0, ports, Map.of()));
        }
        for (NetworkMode mode : List.of(NetworkMode.BRIDGE, NetworkMode.HOST, NetworkMode.AWSVPC)) {
            service(mode);
        }
        for (int t = 0; t < 2; t++) {
            bridge(t);
            awsvpc(t);
        }
        hostMode();
    }

    private static Ipv4Address address(int street, int host) {
        return Cidr.of(List.of("10.0.1.0/24", "10.0.2.0/24", "10.0.101.0/24", "10.9.1.0/24").get(street))
                .network()
                .plus(host);
    }

    private static Ipv4Address publicAddress(int host) {
        return Ipv4Address.of("198.51.100." + host);
    }

    private int port(NetworkMode mode) {
        return mode == NetworkMode.HOST ? 3001 : 3000;
    }

    private void service(NetworkMode mode) {
        String name = mode.apiName();
        ContainerDefinition container = new ContainerDefinition("app", "app:1", 64, OptionalInt.of(64),
                OptionalInt.empty(), true, List.of(new PortMapping(PortRange.single(port(mode)), OptionalInt.empty(),
                        Protocol.TCP, Optional.empty(), Optional.empty())),
                List.of());
        resources.add(new TaskDefinition(new TaskDefinitionId(name), name, 1, mode, Set.of(), OptionalInt.empty(),
                OptionalInt.empty(), List.of(container), Set.of()));
        List<Service.LoadBalancing> balancing = name.equals(fronted())
                ? List.of(new Service.LoadBalancing(new TargetGroupId("tg"), "app", port(mode)))
                : List.of();
        resources.add(new Service(new ServiceId(name), name, new TaskDefinitionId(name), 1, LaunchType.EC2,
                Optional.empty(), balancing, false, Optional.empty()));
    }

    private String front;

    private String fronted() {
        if (front == null) {
            front = any(List.of("bridge", "host", "awsvpc"));
        }
        return front;
    }

    private void bridge(int index) {
        NetworkBinding binding = new NetworkBinding("app", PortRange.single(3000), PortRange.single(32768 + index),
                Protocol.TCP, true);
        task("bridge" + index, "bridge", new Task.Placement(Optional.of(new InstanceId("h" + random.nextInt(2))),
                Optional.empty(), List.of(binding), Map.of("app", Ipv4Address.of("172.17.0." + (2 + index)))));
    }

    private void hostMode() {
        NetworkBinding binding = new NetworkBinding("app", PortRange.single(3001), PortRange.single(3001), Protocol.TCP,
                false);
        task("host0", "host", new Task.Placement(Optional.of(new InstanceId("h" + random.nextInt(2))), Optional.empty(),
                List.of(binding), Map.of()));
    }

    private void awsvpc(int index) {
        int street = random.nextInt(3);
        boolean fargate = chance(40);
        TaskInterface nic = new TaskInterface(new InterfaceId("eni" + index),
                fargate ? TaskInterface.Kind.FARGATE : TaskInterface.Kind.TASK, STREETS.get(street),
                address(street, 50 + index),
                fargate && street == 2 && chance(60) ? Optional.of(publicAddress(50 + index)) : Optional.empty(),
                carried());
        task("awsvpc" + index, "awsvpc", new Task.Placement(
                fargate ? Optional.empty() : Optional.of(new InstanceId("h0")), Optional.of(nic), List.of(), Map.of()));
    }

    private void task(String id, String service, Task.Placement placement) {
        resources.add(new Task(new TaskId(id), new TaskDefinitionId(service), Optional.of(new ServiceId(service)),
                placement.instance().isPresent() ? LaunchType.EC2 : LaunchType.FARGATE, TaskStatus.RUNNING,
                Optional.empty(), Optional.of(placement)));
    }

    /** Of every target that there may be, and of some that are none. */
    private Map<TargetGroup.OtherTarget, TargetState> health() {
        Map<TargetGroup.OtherTarget, TargetState> states = new HashMap<>();
        resources.stream()
                .filter(Task.class::isInstance)
                .map(Task.class::cast)
                .flatMap(t -> TargetGroup.target(t, t.taskDefinition().value().equals("host") ? 3001 : 3000).stream())
                .filter(_ -> chance(80))
                .forEach(target -> states.put(target, any(List.of(TargetState.values()))));
        return states;
    }

    private void entries() {
        int street = random.nextInt(2);
        resources.add(new Database(new DatabaseId("db"), "db", "postgres", 5432, STREETS.get(street),
                address(street, 200), carried()));
        resources.add(new Database(new DatabaseId("far-db"), "far-db", "postgres", 5432, STREETS.get(3),
                address(3, 200), List.of(new SecurityGroupId("sg-far"))));
        resources.add(new VpcEndpoint(new VpcEndpointId("ecr"), "ecr", VPC, VpcEndpoint.Type.INTERFACE,
                "com.amazonaws.us-east-1.ecr.api",
                List.of(new NodeAddress(STREETS.get(0), address(0, 210), Optional.empty())), carried(), true));
        boolean network = chance(50);
        resources.add(new TargetGroup(new TargetGroupId("tg"), "tg", VPC,
                chance(50) ? TargetGroup.TargetType.IP : TargetGroup.TargetType.INSTANCE,
                chance(80) ? "TCP" : "TCP_UDP", 80, List.of(), any(List.of(Setting.values())),
                any(List.of(Setting.values())), chance(50) ? health() : Map.of()));
        LoadBalancer.Listener listener = new LoadBalancer.Listener(network ? "TCP" : "HTTPS", 443,
                List.of(new LoadBalancer.Rule("*", new TargetGroupId("tg"))));
        List<NodeAddress> nodes = new ArrayList<>(
                List.of(new NodeAddress(STREETS.get(2), address(2, 10), Optional.of(publicAddress(20)))));
        if (chance(60)) {
            nodes.add(new NodeAddress(STREETS.get(1), address(1, 10), Optional.of(publicAddress(21))));
        }
        resources.add(new LoadBalancer(new LoadBalancerId("lb"), "lb", VPC,
                network ? LoadBalancer.Type.NETWORK : LoadBalancer.Type.APPLICATION, chance(75), nodes,
                network && chance(50) ? List.of() : carried(), List.of(listener)));
    }
}
