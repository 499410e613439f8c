package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.HOSTS;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.group;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.registered;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.trunked;
import static portico.model.Fixtures.withAgent;
import static portico.model.Fixtures.withOtherInterfaces;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.Fixtures;
import portico.model.capacity.CapacityCount;
import portico.model.id.InstanceId;
import portico.model.id.InternetGatewayId;
import portico.model.id.LoadBalancerId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.TargetGroupId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.Agent;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InternetGateway;
import portico.model.topology.LaunchType;
import portico.model.topology.LoadBalancer;
import portico.model.topology.LoadBalancer.Listener;
import portico.model.topology.LoadBalancer.Rule;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;
import portico.model.topology.Service.LoadBalancing;
import portico.model.topology.Service.ServiceRegistry;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.TargetType;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** Each check finds its fault, in one sentence with its numbers, and nothing where there is none. */
class CheckBookTest {

    private static final TaskDefinition AWSVPC = definition("api", NetworkMode.AWSVPC, port(3000));
    private static final TaskDefinition BRIDGE = definition("web", NetworkMode.BRIDGE, port(3000));
    private static final SecurityGroup ALB_GROUP = group("sg-alb", "alb");

    private static Topology settled(Resource... resources) {
        return Settlement.settle(network(resources), new Placer(TYPES));
    }

    /** Rule and message of what one check finds. */
    private static List<String> findings(Check check, Topology topology) {
        return check.findings(topology, CapacityCount.of(topology, TYPES))
                .map(f -> f.rule() + " " + f.message())
                .toList();
    }

    private static List<String> all(Topology topology) {
        return findings(CheckBook.STANDARD::findings, topology);
    }

    private static Service balanced(Service s, String container, int port, String... groups) {
        List<LoadBalancing> balancing = Arrays.stream(groups)
                .map(group -> new LoadBalancing(new TargetGroupId(group), container, port))
                .toList();
        return new Service(s.id(), s.name(), s.taskDefinition(), s.desiredCount(), s.launchType(),
                s.networkConfiguration(), balancing, s.daemon(), s.registry());
    }

    private static TargetGroup targets(String id, TargetType type) {
        return new TargetGroup(new TargetGroupId(id), id, VPC.id(), type, "HTTP", 80, List.of());
    }

    private static LoadBalancer alb(String group, Subnet... subnets) {
        List<NodeAddress> nodes = Arrays.stream(subnets)
                .map(subnet -> new NodeAddress(subnet.id(), subnet.cidr().at(10), Optional.empty()))
                .toList();
        return new LoadBalancer(new LoadBalancerId("alb"), "alb", VPC.id(), LoadBalancer.Type.APPLICATION, true, nodes,
                List.of(ALB_GROUP.id()),
                List.of(new Listener("HTTP", 80, List.of(new Rule("*", new TargetGroupId(group))))));
    }

    private static SecurityGroup hosts(SecurityGroupRule... ingress) {
        return new SecurityGroup(HOSTS.id(), "hosts", VPC.id(), List.of(ingress), List.of());
    }

    private static SecurityGroupRule fromAlb(int first, int last) {
        return new SecurityGroupRule(Optional.of(Protocol.TCP), new PortRange(first, last),
                new SecurityGroupRule.Group(ALB_GROUP.id()), "");
    }

    private static RouteTable mainTable(Route... routes) {
        return new RouteTable(new RouteTableId("rtb-1"), "main", VPC.id(), true, List.of(routes));
    }

    private static final InternetGateway IGW = new InternetGateway(new InternetGatewayId("igw-1"), "igw", VPC.id());
    private static final Route OUT = new Route(new Route.Block(Cidr.EVERYWHERE), new Route.ToInternetGateway(IGW.id()));

    @Test
    void aSoundTopologyHasNoFindings() {
        assertThat(all(settled(h1(), h2(), BRIDGE, service(BRIDGE, 4), AWSVPC, service(AWSVPC, 2)))).isEmpty();
    }

    @Test
    void r21PortsThatDoNotMatch() {
        assertThat(findings(new RefusedDefinition(), network(definition("t", NetworkMode.AWSVPC, port(80, 3000)))))
                .containsExactly(
                        "R21 When networkMode=awsvpc, the host ports and container ports in port mappings must match.");
    }

    @Test
    void r13TheSamePortTwiceInOneTask() {
        TaskDefinition twice = definition("t", NetworkMode.AWSVPC,
                List.of(container("web", port(80)), container("admin", port(80))));
        assertThat(findings(new RefusedDefinition(), network(twice)))
                .containsExactly("R13 container port is used multiple times in task: 80/tcp");
        TaskDefinition bridge = definition("b", NetworkMode.BRIDGE, twice.containers());
        assertThat(findings(new RefusedDefinition(), network(bridge))).isEmpty();
    }

    @Test
    void r7PortsInNoneMode() {
        assertThat(findings(new RefusedDefinition(), network(definition("t", NetworkMode.NONE, port(80)))))
                .containsExactly("R7 container app maps port 80, which networkMode=none forbids");
    }

    @Test
    void r4AndR5TheNetworkConfiguration() {
        assertThat(findings(new RefusedLaunch(), network(AWSVPC, service(AWSVPC, 1, Optional.empty()))))
                .containsExactly("R4 Network Configuration must be provided when networkMode 'awsvpc' is specified.");
        assertThat(findings(new RefusedLaunch(), network(BRIDGE, service(BRIDGE, 1, Optional.of(Fixtures.in(A))))))
                .containsExactly(
                        "R5 Network Configuration is not valid for the given networkMode of this task definition.");
    }

    @Test
    void r1AndR99Fargate() {
        Service s = service(BRIDGE, 1);
        Service fargate = new Service(s.id(), s.name(), s.taskDefinition(), 1, LaunchType.FARGATE, Optional.empty(),
                List.of(), false, Optional.empty());
        assertThat(findings(new RefusedLaunch(), network(sized(BRIDGE, 256, 4096), fargate))).containsExactly(
                "R1 Fargate only supports network mode ‘awsvpc’.",
                "R99 No Fargate configuration exists for given values: 256 CPU units with 4096 MiB");
    }

    @Test
    void r41AndR30PortsClaimedTwice() {
        TaskDefinition fixed = definition("web", NetworkMode.BRIDGE, port(80, 80), port(81, 22));
        Placement both = new Placement(Optional.of(h1().id()), Optional.empty(),
                List.of(binding(80, 80), binding(81, 22)), Map.of());
        Topology topology = network(h1(), fixed, task("a", fixed).placedAt(both), task("b", fixed)
                .placedAt(new Placement(both.instance(), Optional.empty(), List.of(binding(80, 80)), Map.of())));
        assertThat(findings(new HostPortTaken(), topology)).containsExactly(
                "R30 the agent's reserved list and a claim host port 22/tcp of i-1",
                "R41 a and b claim host port 80/tcp of i-1");
    }

    private static NetworkBinding binding(int containerPort, int hostPort) {
        return new NetworkBinding("app", PortRange.single(containerPort), PortRange.single(hostPort), Protocol.TCP,
                false);
    }

    @Test
    void r42ToR63MoreThanThereIs() {
        TaskDefinition big = sized(AWSVPC, 512, 600);
        Topology full = settled(roomy(instance("i-1", "c5.xlarge", A, 100)), big, service(big, 3));
        Topology shrunk = full
                .with(registered(full.instance(new InstanceId("i-1")).withInstanceType("c5.large"), 1024, 1000));
        assertThat(findings(new OverReserved(), shrunk)).containsExactly(
                "R42 i-1 reserves 1536 CPU units and offers 1024",
                "R43 i-1 reserves 1800 MiB of memory and offers 1000",
                "R63 i-1 runs 3 awsvpc tasks and has ENIs for 2");
        assertThat(findings(new OverReserved(), full)).isEmpty();
    }

    @Test
    void r81AndR83Addresses() {
        Topology topology = network(instance("i-1", "c5.large", A, 3), instance("i-2", "c5.large", A, 50),
                instance("i-3", "c5.large", A, 50), instance("i-4", "c5.large", A, 0).withPrivateIp(B.cidr().at(9)));
        assertThat(findings(new AddressFault(), topology)).containsExactly(
                "R81 i-1 holds 10.0.1.3, one of the five addresses that AWS keeps in 10.0.1.0/24",
                "R83 i-3 holds 10.0.1.50, which is i-2's",
                "R83 i-4 holds 10.0.2.9, which lies outside subnet-a 10.0.1.0/24");
    }

    @Test
    void r124TheTypeOfTheTargetGroup() {
        Topology wrong = network(AWSVPC, BRIDGE, targets("tg-i", TargetType.INSTANCE), targets("tg-ip", TargetType.IP),
                balanced(service(AWSVPC, 0), "app", 3000, "tg-i", "tg-ip"),
                balanced(service(BRIDGE, 0), "app", 3000, "tg-ip"));
        assertThat(findings(new TargetTypeMismatch(), wrong)).containsExactly(
                "R124 The provided target group tg-i has target type instance, which is incompatible with the awsvpc network mode specified in the task definition.",
                "R124 The provided target group tg-ip has target type ip, which is incompatible with the bridge network mode specified in the task definition.");
        assertThat(findings(new TargetTypeMismatch(), wrong.withUnresolved(List.of(new TargetGroupId("tg-i")))))
                .hasSize(1);
    }

    @Test
    void r127ContainerAndPortMustExist() {
        Topology wrong = network(AWSVPC, BRIDGE, targets("tg", TargetType.IP),
                balanced(service(AWSVPC, 0), "app", 8080, "tg"), balanced(service(BRIDGE, 0), "nginx", 3000, "tg"));
        assertThat(findings(new ContainerPortUnknown(), wrong)).containsExactly(
                "R127 The container app did not have a container port 8080 defined.",
                "R127 The container nginx does not exist in the task definition.");
    }

    @Test
    void r128FiveTargetGroupsAtMost() {
        Topology six = network(AWSVPC, targets("tg", TargetType.IP),
                balanced(service(AWSVPC, 0), "app", 3000, "tg", "tg", "tg", "tg", "tg", "tg"));
        assertThat(findings(new TooManyTargetGroups(), six))
                .containsExactly("R128 api names 6 target groups, and 5 is the limit");
    }

    @Test
    void r89APublicSubnetLeadsNowhereOnEc2() {
        assertThat(findings(new PublicSubnetDeadEnd(),
                network(IGW, mainTable(OUT), AWSVPC, service(AWSVPC, 1, Optional.of(Fixtures.in(A)))))).containsExactly(
                        "R89 api may run in subnet-a, which leads to an internet gateway; on EC2 its tasks get no public address and so no way to the internet");
        assertThat(findings(new PublicSubnetDeadEnd(), network(IGW, mainTable(), AWSVPC, service(AWSVPC, 1))))
                .isEmpty();
    }

    @Test
    void r102FargateMustReachItsImage() {
        TaskDefinition small = sized(AWSVPC, 256, 512);
        AwsvpcConfiguration closed = Fixtures.in(A);
        assertThat(
                findings(new FargateWithoutWayOut(), network(mainTable(), small, Fixtures.fargate(small, 1, closed))))
                .containsExactly(
                        "R102 api may run in subnet-a, which has no route out and no endpoint for ECR: it cannot fetch its image");
        assertThat(findings(new FargateWithoutWayOut(),
                network(IGW, mainTable(OUT), small, Fixtures.fargate(small, 1, closed))))
                .containsExactly("R102 api may run in subnet-a without a public address: it cannot fetch its image");
        AwsvpcConfiguration open = new AwsvpcConfiguration(List.of(A.id()), List.of(), true);
        assertThat(findings(new FargateWithoutWayOut(),
                network(IGW, mainTable(OUT), small, Fixtures.fargate(small, 1, open)))).isEmpty();
    }

    @Test
    void r129TheWholeDynamicRange() {
        Service web = balanced(service(BRIDGE, 1), "app", 3000, "tg");
        Resource[] rest = {ALB_GROUP, targets("tg", TargetType.INSTANCE), alb("tg", A, B), h1(), BRIDGE, web};
        Topology topology = settled(rest);
        assertThat(findings(new DynamicRangeClosed(), topology.with(hosts(fromAlb(32768, 32770))))).containsExactly(
                "R129 The groups of i-1 do not admit alb on all of 32768-60999; a task of web on another port would be unreachable");
        assertThat(
                findings(new DynamicRangeClosed(), topology.with(hosts(fromAlb(32768, 40000), fromAlb(40001, 61000)))))
                .isEmpty();
    }

    @Test
    void r137TheBalancerIsNotInTheZone() {
        Service web = balanced(service(BRIDGE, 2), "app", 3000, "tg");
        Topology topology = settled(ALB_GROUP, targets("tg", TargetType.INSTANCE), alb("tg", A), h1(), h2(), BRIDGE,
                web);
        assertThat(findings(new BalancerZoneMissing(), topology))
                .containsExactly("R137 web runs in us-east-1b, where alb is not enabled: it gets no traffic there");
    }

    @Test
    void r70AndR71ImpossibleTrunks() {
        ContainerInstance old = withAgent(h2(), new Agent("1.28.0", true, OperatingSystem.LINUX));
        assertThat(findings(new TrunkImpossible(),
                network(trunked(instance("i-1", "t3.xlarge", A, 9), 8), trunked(old, 9))))
                .containsExactly("R71 ECS does not support trunking on t3.xlarge; i-1 keeps 3 awsvpc tasks",
                        "R70 i-2 runs agent 1.28.0, and trunking needs 1.28.1");
    }

    @Test
    void r76InterfacesAttachedByHand() {
        Topology topology = settled(withOtherInterfaces(h1(), 1), AWSVPC, service(AWSVPC, 1));
        assertThat(findings(new ForeignInterfaces(), topology)).containsExactly(
                "R76 i-1 has 3 of 3 interfaces attached, some by hand; ECS still offers 1 and EC2 can attach 0");
    }

    @Test
    void r77SeveralNetworkCards() {
        Topology topology = settled(roomy(instance("i-1", "p5.48xlarge", A, 9)), AWSVPC, service(AWSVPC, 2));
        assertThat(findings(new MultiCardType(), topology)).containsExactly(
                "R77 i-1 runs 2 awsvpc tasks; the default network card of p5.48xlarge holds 1, though 63 are documented");
    }

    @Test
    void r63ReachedWithCpuToSpare() {
        Topology topology = settled(instance("i-1", "c5.large", A, 9), AWSVPC, service(AWSVPC, 2));
        assertThat(findings(new EniLimitReached(), topology)).containsExactly(
                "R63 i-1 has no ENI left: 2 of 2 awsvpc tasks, 2048 CPU units and 3973 MiB still free; with trunking it takes 10");
    }

    @Test
    void r84AndR83FullSubnets() {
        Subnet tiny = Fixtures.subnet("tiny", "10.0.9.0/28", "us-east-1a");
        Subnet full = new Subnet(tiny.id(), "tiny", VPC.id(), tiny.cidr(), tiny.zone(), Optional.empty(), false, 11);
        Subnet half = new Subnet(tiny.id(), "tiny", VPC.id(), tiny.cidr(), tiny.zone(), Optional.empty(), false, 4);
        Subnet nearly = new Subnet(tiny.id(), "tiny", VPC.id(), tiny.cidr(), tiny.zone(), Optional.empty(), false, 10);
        assertThat(findings(new SubnetExhausted(), network(full)))
                .containsExactly("R84 tiny 10.0.9.0/28 has 0 of 11 addresses left: no interface can be made in it");
        assertThat(findings(new SubnetExhausted(), network(nearly)))
                .containsExactly("R84 tiny 10.0.9.0/28 has 1 of 11 addresses left");
        assertThat(findings(new SubnetExhausted(), network(half))).isEmpty();
        assertThat(findings(new SubnetExhausted(),
                network(half, ALB_GROUP, targets("tg", TargetType.IP), alb("tg", half))))
                .containsExactly("R83 tiny 10.0.9.0/28 has 6 of 11 addresses left, and its load balancer wants 8");
    }

    @Test
    void r158DockersOwnNetwork() {
        Vpc clash = new Vpc(new VpcId("vpc-2"), "office", List.of(Cidr.of("172.16.0.0/12")), true, true);
        assertThat(findings(new DockerNetworkOverlap(), network(clash, BRIDGE))).containsExactly(
                "R158 office uses 172.16.0.0/12, which overlaps docker0's 172.17.0.0/16: bridge containers cannot reach it");
        assertThat(findings(new DockerNetworkOverlap(), network(clash, AWSVPC))).isEmpty();
    }

    @Test
    void r29AStaticPortInsideTheDynamicRange() {
        TaskDefinition fixed = definition("web", NetworkMode.BRIDGE, port(80, 40000));
        assertThat(findings(new StaticPortInDynamicRange(), settled(h1(), fixed, service(fixed, 1))))
                .containsExactly("R29 web-1 holds static port 40000 of i-1, inside the dynamic range 32768-60999");
    }

    @Test
    void r6TheDefaultGroup() {
        Service bare = service(AWSVPC, 1, Optional.of(new AwsvpcConfiguration(List.of(A.id()), List.of(), false)));
        assertThat(findings(new DefaultGroup(), network(AWSVPC, bare)))
                .containsExactly("R6 api names no security group: its ENIs carry the default group of the VPC");
    }

    @Test
    void r106OpenEgress() {
        SecurityGroupRule all = new SecurityGroupRule(Optional.empty(), PortRange.ALL,
                new SecurityGroupRule.Block(Cidr.EVERYWHERE), "");
        Topology topology = settled(h1(), AWSVPC, service(AWSVPC, 1));
        assertThat(findings(new OpenEgress(),
                topology.with(new SecurityGroup(Fixtures.WEB.id(), "web", VPC.id(), List.of(), List.of(all)))))
                .containsExactly("R106 web lets its tasks open any connection to anywhere, as a new group does");
        assertThat(findings(new OpenEgress(),
                topology.with(
                        new SecurityGroup(new SecurityGroupId("idle"), "idle", VPC.id(), List.of(), List.of(all)))))
                .isEmpty();
    }

    @Test
    void r45AndR63AndR144() {
        ContainerInstance away = withAgent(instance("i-1", "x9.huge", A, 9),
                new Agent("1.105.1", false, OperatingSystem.LINUX));
        Vpc silent = new Vpc(VPC.id(), "shop", VPC.cidrs(), false, false);
        Service s = service(AWSVPC, 0);
        Service named = new Service(s.id(), s.name(), s.taskDefinition(), 0, s.launchType(), s.networkConfiguration(),
                List.of(), false, Optional.of(new ServiceRegistry("api.local", 60)));
        assertThat(all(network(away, AWSVPC, named).with(silent))).containsExactly(
                "R63 The catalogue does not hold x9.huge, so the ENIs of i-1 are not known",
                "R45 The agent of i-1 is disconnected: it gets no tasks, and 0 still run there",
                "R144 DNS support of shop is off: the name of api does not resolve");
    }

    @Test
    void anEmptyNetworkHasNoFindings() {
        assertThat(all(network())).isEmpty();
    }
}
