package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.check.Checking.ALB_GROUP;
import static portico.model.check.Checking.AWSVPC;
import static portico.model.check.Checking.BRIDGE;
import static portico.model.check.Checking.IGW;
import static portico.model.check.Checking.OUT;
import static portico.model.check.Checking.alb;
import static portico.model.check.Checking.balanced;
import static portico.model.check.Checking.findings;
import static portico.model.check.Checking.fromAlb;
import static portico.model.check.Checking.hosts;
import static portico.model.check.Checking.mainTable;
import static portico.model.check.Checking.settled;
import static portico.model.check.Checking.targets;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.Fixtures;
import portico.model.id.LoadBalancerId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.TargetGroupId;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;
import portico.model.topology.Resource;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Service;
import portico.model.topology.Setting;
import portico.model.topology.Subnet;
import portico.model.topology.TargetAttributes;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.TargetType;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;

/** Ways that lead nowhere, and groups too open or too tight. */
class NetworkCheckTest {

    private static final String VAIN = "R102 api never reaches a steady state: every start ends STOPPED with TaskFailedToStart: CannotPullContainerError or ResourceInitializationError";

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
                .containsExactly(VAIN,
                        "R102 api may run in subnet-a, which has no route out and no endpoints for ECR and S3: it cannot fetch its image");
        assertThat(findings(new FargateWithoutWayOut(),
                network(IGW, mainTable(OUT), small, Fixtures.fargate(small, 1, closed)))).containsExactly(VAIN,
                        "R102 api may run in subnet-a without a public address and with no endpoints for ECR and S3: it cannot fetch its image");
        AwsvpcConfiguration open = new AwsvpcConfiguration(List.of(A.id()), List.of(), true);
        assertThat(findings(new FargateWithoutWayOut(),
                network(IGW, mainTable(OUT), small, Fixtures.fargate(small, 1, open)))).isEmpty();
    }

    /** R102: a private way needs ecr.api and ecr.dkr and s3, all three; R121: S3 serves layers by its gateway endpoint only. */
    @Test
    void r102APrivateWayNeedsThreeEndpoints() {
        TaskDefinition small = sized(AWSVPC, 256, 512);
        Topology two = network(mainTable(), small, Fixtures.fargate(small, 1, Fixtures.in(A)), endpoint("ecr.dkr"),
                endpoint("ecr.api"));
        assertThat(findings(new FargateWithoutWayOut(), two)).containsExactly(VAIN,
                "R102 api may run in subnet-a, which has no route out and no endpoint for s3: it cannot fetch its image");
        assertThat(findings(new FargateWithoutWayOut(), two.with(endpoint("s3")))).as("an interface serves no layers")
                .hasSize(2);
        VpcEndpoint gateway = endpoint("s3", VpcEndpoint.Type.GATEWAY);
        assertThat(findings(new FargateWithoutWayOut(), two.with(gateway))).as("no route leads to it").hasSize(2);
        Route layers = new Route(new Route.PrefixList("pl-s3"), new Route.ToVpcEndpoint(gateway.id()));
        assertThat(findings(new FargateWithoutWayOut(), two.withAll(List.of(gateway, mainTable(layers))))).isEmpty();
    }

    /** R102: Fargate starts it again until it starts where a way is. */
    @Test
    void r102OneSubnetWithAWayIsEnough() {
        TaskDefinition small = sized(AWSVPC, 256, 512);
        AwsvpcConfiguration both = new AwsvpcConfiguration(List.of(A.id(), B.id()), List.of(), false);
        RouteTable out = new RouteTable(new RouteTableId("out"), "out", VPC.id(), false,
                List.of(new Route(new Route.Block(Cidr.EVERYWHERE), new Route.ToOther("tgw-1"))));
        Subnet open = new Subnet(B.id(), B.name(), B.vpc(), B.cidr(), B.zone(), Optional.of(out.id()), false, 0);
        Topology topology = network(mainTable(), small, Fixtures.fargate(small, 1, both)).withAll(List.of(out, open));
        assertThat(findings(new FargateWithoutWayOut(), topology)).containsExactly(
                "R102 api may run in subnet-a, which has no route out and no endpoints for ECR and S3: it cannot fetch its image");
    }

    /** R102: what runs did start, and of what nobody starts nothing is to be said but where it may not run. */
    @Test
    void r102AServiceThatRunsOrWantsNothingDoesNotStartInVain() {
        TaskDefinition small = sized(AWSVPC, 256, 512);
        String may = "R102 api may run in subnet-a, which has no route out and no endpoints for ECR and S3: it cannot fetch its image";
        assertThat(findings(new FargateWithoutWayOut(),
                network(mainTable(), small, Fixtures.fargate(small, 0, Fixtures.in(A))))).containsExactly(may);
        Service wanted = Fixtures.fargate(small, 1, Fixtures.in(A));
        assertThat(findings(new FargateWithoutWayOut(), network(mainTable(), small, wanted, running(wanted, NOON))))
                .containsExactly(may);
        assertThat(findings(new FargateWithoutWayOut(),
                network(mainTable(), small, wanted, running(wanted, Optional.empty())))).as("placed by Portico")
                .containsExactly(VAIN, may);
    }

    private static final Optional<Instant> NOON = Optional.of(Instant.parse("2026-11-26T12:00:00Z"));

    private static Task running(Service service, Optional<Instant> startedAt) {
        return Fixtures.task("t", service)
                .placedAt(new Task.Placement(Optional.empty(), Optional.empty(), List.of(), Map.of(), startedAt));
    }

    /** R102: a name that only ends like that of the service is somebody else's. */
    @Test
    void r102AnEndpointOfSomebodyElseServesNoImages() {
        TaskDefinition small = sized(AWSVPC, 256, 512);
        VpcEndpoint foreign = new VpcEndpoint(new VpcEndpointId("own"), "own", VPC.id(), VpcEndpoint.Type.INTERFACE,
                "com.example.registry.ecr.api", List.of(), List.of(), true);
        assertThat(findings(new FargateWithoutWayOut(),
                network(mainTable(), small, Fixtures.fargate(small, 1, Fixtures.in(A)), foreign))).containsExactly(VAIN,
                        "R102 api may run in subnet-a, which has no route out and no endpoints for ECR and S3: it cannot fetch its image");
    }

    private static VpcEndpoint endpoint(String service) {
        return endpoint(service, VpcEndpoint.Type.INTERFACE);
    }

    private static VpcEndpoint endpoint(String service, VpcEndpoint.Type type) {
        return new VpcEndpoint(new VpcEndpointId(service), service, VPC.id(), type,
                "com.amazonaws.us-east-1." + service, List.of(), List.of(), true);
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
    void r135AZoneHasANodeAndNoTarget() {
        Service web = balanced(service(BRIDGE, 1), "app", 3000, "tg");
        TargetGroup own = new TargetGroup(new TargetGroupId("tg"), "tg", VPC.id(), TargetType.INSTANCE, "TCP", 80,
                List.of(), new TargetAttributes(Setting.DEFAULT, Setting.OFF), Map.of());
        Topology topology = settled(ALB_GROUP, own, alb("tg", A, B), h1(), BRIDGE, web);
        assertThat(findings(new ZoneWithoutTarget(), topology)).containsExactly(
                "R135 Clients that reach the node of alb in us-east-1b find no task of web: cross-zone balancing is off");
        assertThat(findings(new ZoneWithoutTarget(), topology.with(targets("tg", TargetType.INSTANCE)))).isEmpty();
    }

    @Test
    void r134NoHealthCheckReachesTargetsThatDoNotAdmitTheBalancer() {
        Service web = balanced(service(BRIDGE, 2), "app", 3000, "tg");
        SecurityGroup sending = new SecurityGroup(ALB_GROUP.id(), ALB_GROUP.name(), ALB_GROUP.vpc(), List.of(),
                List.of(new SecurityGroupRule(Optional.empty(), PortRange.ALL,
                        new SecurityGroupRule.Block(Cidr.EVERYWHERE), "")));
        Topology topology = settled(sending, targets("tg", TargetType.INSTANCE), alb("tg", A, B), h1(), BRIDGE, web);
        assertThat(findings(new HealthCheckClosed(), topology.with(ALB_GROUP))).as("its own group stops them")
                .containsExactly(
                        "R134 Health checks of alb do not reach 2 of 2 tasks of web in tg: alb stops those to 32768 and 32769, and AWS holds them unhealthy");
        assertThat(findings(new HealthCheckClosed(), topology.with(hosts(fromAlb(32768, 32768))))).containsExactly(
                "R134 Health checks of alb do not reach 1 of 2 tasks of web in tg: hosts stops those to 32769, and AWS holds them unhealthy");
        assertThat(findings(new HealthCheckClosed(), topology.with(hosts(fromAlb(32768, 32769))))).isEmpty();
    }

    @Test
    void r134EachBalancerWhoseHealthChecksDoNotArriveIsNamed() {
        Service web = balanced(service(BRIDGE, 1), "app", 3000, "tg");
        LoadBalancer first = alb("tg", A, B);
        LoadBalancer second = new LoadBalancer(new LoadBalancerId("alb-2"), "alb", VPC.id(), first.type(), true,
                List.of(new NodeAddress(A.id(), A.cidr().at(11), Optional.empty())), first.securityGroups(),
                first.listeners());
        Topology topology = settled(ALB_GROUP, targets("tg", TargetType.INSTANCE), first, second, h1(), BRIDGE, web);
        assertThat(findings(new HealthCheckClosed(), topology)).hasSize(2);
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
    void r116ABalancerThatFacesTheInternetNeedsAGateway() {
        Topology none = network(ALB_GROUP, targets("tg", TargetType.IP), alb("tg", A), mainTable());
        assertThat(findings(new BalancerOffTheInternet(), none)).containsExactly(
                "R116 alb faces the internet, and shop has no internet gateway: nobody outside reaches it");
        assertThat(
                findings(new BalancerOffTheInternet(), network(ALB_GROUP, targets("tg", TargetType.IP), alb("tg", A))))
                .containsExactly(
                        "R116 alb faces the internet, and shop has no internet gateway that was told of: nobody outside reaches it");
        assertThat(findings(new BalancerOffTheInternet(), none.with(IGW).with(mainTable(OUT)))).isEmpty();
    }

    @Test
    void r116EverySubnetOfABalancerNeedsTheRoute() {
        Topology topology = network(IGW, ALB_GROUP, targets("tg", TargetType.IP), alb("tg", A, B), mainTable());
        assertThat(findings(new BalancerOffTheInternet(), topology)).containsExactly(
                "R116 alb faces the internet, and subnet-a has no route to an internet gateway: its node there is not reached",
                "R116 alb faces the internet, and subnet-b has no route to an internet gateway: its node there is not reached");
        assertThat(findings(new BalancerOffTheInternet(),
                network(IGW, ALB_GROUP, targets("tg", TargetType.IP), alb("tg", A, B)))).as("no table was told")
                .isEmpty();
    }

    @Test
    void r116AnInternalBalancerNeedsNoGateway() {
        LoadBalancer alb = alb("tg", A);
        LoadBalancer internal = new LoadBalancer(alb.id(), alb.name(), alb.vpc(), alb.type(), false, alb.nodes(),
                alb.securityGroups(), alb.listeners());
        assertThat(findings(new BalancerOffTheInternet(),
                network(ALB_GROUP, targets("tg", TargetType.IP), internal, mainTable()))).isEmpty();
    }

    @Test
    void r158DockersOwnNetwork() {
        Vpc clash = new Vpc(new VpcId("vpc-2"), "office", List.of(Cidr.of("172.16.0.0/12")), true, true);
        assertThat(findings(new DockerNetworkOverlap(), network(clash, BRIDGE))).containsExactly(
                "R158 office uses 172.16.0.0/12, which overlaps docker0's 172.17.0.0/16: bridge containers cannot reach it");
        assertThat(findings(new DockerNetworkOverlap(), network(clash, AWSVPC))).isEmpty();
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
}
