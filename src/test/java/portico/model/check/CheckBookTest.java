package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.withAgent;
import static portico.model.check.Checking.AWSVPC;
import static portico.model.check.Checking.BRIDGE;
import static portico.model.check.Checking.all;
import static portico.model.check.Checking.balanced;
import static portico.model.check.Checking.findings;
import static portico.model.check.Checking.settled;
import static portico.model.check.Checking.targets;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import portico.model.Fixtures;
import portico.model.id.TargetGroupId;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.Agent;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.ServiceRegistry;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup.TargetType;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** What AWS would refuse: each check finds its fault, in one sentence, and nothing where there is none. */
class CheckBookTest {

    @Test
    void aSoundTopologyHasNoFindings() {
        assertThat(all(settled(h1(), h2(), BRIDGE, service(BRIDGE, 4), AWSVPC, service(AWSVPC, 2)))).isEmpty();
    }

    @Test
    void anEmptyNetworkHasNoFindings() {
        assertThat(all(network())).isEmpty();
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
    void r15LinksNeedBridgeMode() {
        ContainerDefinition app = container("app", port(80));
        ContainerDefinition linked = new ContainerDefinition("web", "nginx", 0, OptionalInt.empty(),
                OptionalInt.empty(), true, List.of(), List.of("app"));
        assertThat(findings(new RefusedDefinition(), network(definition("t", NetworkMode.HOST, List.of(app, linked)))))
                .containsExactly("R15 container web has links in host mode");
        assertThat(
                findings(new RefusedDefinition(), network(definition("t", NetworkMode.BRIDGE, List.of(app, linked)))))
                .isEmpty();
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

    /** R138, R143: bridge tasks have no A records, and 1,000 tasks are the limit. */
    @Test
    void namesThatAServiceCannotHave() {
        ServiceRegistry registry = new ServiceRegistry("api.local", 60, List.of(ServiceRegistry.RecordType.A),
                ServiceRegistry.Routing.MULTIVALUE, Optional.empty(), OptionalInt.empty());
        Service bridge = service(BRIDGE, 1_200).withRegistry(Optional.of(registry));
        assertThat(findings(new DiscoveryWithoutDns(), network(instance("i-1", "c5.large", A, 1), BRIDGE, bridge)))
                .containsExactly(
                        "R138 web runs in mode bridge and cannot have A records; SRV records name its host ports",
                        "R143 web wants 1200 tasks; a service with discovery registers 1000");
        assertThat(findings(new DiscoveryWithoutDns(), network(instance("i-1", "c5.large", A, 1), AWSVPC,
                service(AWSVPC, 1_000).withRegistry(Optional.of(registry))))).isEmpty();
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
                "R45 The agent of i-1 is disconnected: it gets no tasks",
                "R144 DNS support of shop is off: the name of api does not resolve");
    }
}
