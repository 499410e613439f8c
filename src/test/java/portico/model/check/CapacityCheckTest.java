package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.definition;
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
import static portico.model.check.Checking.ALB_GROUP;
import static portico.model.check.Checking.AWSVPC;
import static portico.model.check.Checking.alb;
import static portico.model.check.Checking.findings;
import static portico.model.check.Checking.settled;
import static portico.model.check.Checking.targets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.Fixtures;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.Agent;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Cluster;
import portico.model.topology.ClusterStatus;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Known;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup.TargetType;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Ports, addresses and interfaces that clash or run out. */
class CapacityCheckTest {

    /** A service that runs nothing has nothing to stop first: its port is another's, as R41 says at its waiting task. */
    @Test
    void r60OnlyWhatRunsHangs() {
        TaskDefinition web = definition("web", NetworkMode.BRIDGE, port(80, 80));
        TaskDefinition other = definition("other", NetworkMode.BRIDGE, port(81, 80));
        Topology waiting = network(h1(), web, other, service(web, 1), service(other, 1));
        assertThat(findings(new DeploymentBlocked(), waiting)).isEmpty();
        assertThat(findings(new DeploymentBlocked(), settled(h1(), web, other, service(web, 1), service(other, 1))))
                .containsExactly(
                        "R60 A deployment of web hangs: no host has its static ports free (R41), and of 1 none may stop "
                                + "first; a minimumHealthyPercent of 0 lets one");
    }

    /** R192: an instance that AWS manages takes none of its tasks, so its free port helps no deployment. */
    @Test
    void r60AManagedInstanceHelpsNoDeployment() {
        TaskDefinition web = definition("web", NetworkMode.HOST, port(80, 80));
        Cluster managing = new Cluster(ClusterId.DEFAULT, "default", ClusterStatus.ACTIVE, Map.of(),
                List.of(new CapacityProvider("mi", CapacityProvider.Kind.MANAGED_INSTANCES, Known.YES)),
                Optional.empty());
        ContainerInstance managed = h2().withLaunch(h2().launch().withCapacityProvider(Optional.of("mi")));
        assertThat(findings(new DeploymentBlocked(), settled(h1(), managing, managed, web, service(web, 1))))
                .hasSize(1);
        assertThat(findings(new DeploymentBlocked(), settled(h1(), managing, h2(), web, service(web, 1)))).isEmpty();
    }

    @Test
    void r36TwoHostTasksThatDeclareNoPort() {
        TaskDefinition silent = definition("agent", NetworkMode.HOST);
        assertThat(findings(new UndeclaredListeners(), settled(h1(), silent, service(silent, 2)))).containsExactly(
                "R36 i-1 runs 2 tasks of agent:1 in host mode, which declare no port: where they listen on the same one, only the first goes on running");
        assertThat(findings(new UndeclaredListeners(), settled(h1(), silent, service(silent, 1)))).isEmpty();
        assertThat(findings(new UndeclaredListeners(), settled(h1(), h2(), silent, service(silent, 2)))).isEmpty();
        TaskDefinition bridge = definition("web", NetworkMode.BRIDGE);
        assertThat(findings(new UndeclaredListeners(), settled(h1(), bridge, service(bridge, 2)))).isEmpty();
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

    @Test
    void r42AndR43AndR63MoreThanThereIs() {
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

    /** A machine outside of AWS has an address of a network that nobody told of (R191). */
    @Test
    void r83AnExternalMachineIsNotBlamedForItsAddress() {
        ContainerInstance outside = Fixtures.withAttribute(instance("i-1", "c5.large", A, 50),
                "ecs.capability.external");
        assertThat(findings(new AddressFault(),
                network(outside, instance("i-2", "c5.large", A, 50), instance("i-3", "c5.large", A, 3))))
                .containsExactly("R81 i-3 holds 10.0.1.3, one of the five addresses that AWS keeps in 10.0.1.0/24");
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
                .containsExactly("R83 tiny 10.0.9.0/28 has 6 of 11 addresses left, and its load balancer wants 8",
                        "R83 tiny is a block of /28, and its load balancer wants one of /27");
        Subnet enough = Fixtures.subnet("enough", "10.0.9.0/27", "us-east-1a");
        assertThat(findings(new SubnetExhausted(),
                network(enough, ALB_GROUP, targets("tg", TargetType.IP), alb("tg", enough)))).isEmpty();
        LoadBalancer nlb = alb("tg", half);
        assertThat(findings(new SubnetExhausted(),
                network(half, ALB_GROUP, targets("tg", TargetType.IP),
                        new LoadBalancer(nlb.id(), "nlb", VPC.id(), LoadBalancer.Type.NETWORK, true, nlb.nodes(),
                                nlb.securityGroups(), nlb.listeners()))))
                .as("of a Network Load Balancer no rule tells")
                .isEmpty();
    }

    @Test
    void r29AStaticPortInsideTheDynamicRange() {
        TaskDefinition fixed = definition("web", NetworkMode.BRIDGE, port(80, 40000));
        assertThat(findings(new StaticPortInDynamicRange(), settled(h1(), fixed, service(fixed, 1))))
                .containsExactly("R29 web-1 holds static port 40000 of i-1, inside the dynamic range 32768-60999");
    }

    private static NetworkBinding binding(int containerPort, int hostPort) {
        return new NetworkBinding("app", PortRange.single(containerPort), PortRange.single(hostPort), Protocol.TCP,
                false);
    }
}
