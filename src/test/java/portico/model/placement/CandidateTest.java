package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.registered;
import static portico.model.Fixtures.requiring;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.withAgent;
import static portico.model.Fixtures.withAttribute;
import static portico.model.placement.Placing.placeAll;
import static portico.model.placement.Placing.reasons;
import static portico.model.placement.Placing.shortages;
import static portico.model.placement.Placing.verdict;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.Altered;
import portico.model.Fixtures;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.rule.RuleId;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Discovery;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.ServiceConnect;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** R1, R4, R5, R18, R19, R40 to R45: who is a candidate, and why not. */
class CandidateTest {

    private static final TaskDefinition BRIDGE = definition("web", NetworkMode.BRIDGE, port(3000));
    private static final TaskDefinition AWSVPC = definition("api", NetworkMode.AWSVPC, port(3000));

    @ParameterizedTest
    @CsvSource({"DRAINING,Draining", "REGISTERING,Still registering", "INACTIVE,Inactive",
            "NOT_REGISTERED,In no cluster", "DEREGISTERING,Deregistering", "REGISTRATION_FAILED,Registration failed"})
    void r40OnlyActiveInstancesTakeTasks(InstanceStatus status, String title) {
        Topology topology = network(h1().withStatus(status), BRIDGE, task("t", BRIDGE));
        assertThat(shortages(topology, "t", "i-1"))
                .containsExactly(new Shortage(Reason.INACTIVE, new RuleId(40), title, "takes no new tasks"));
    }

    @Test
    void r45ADisconnectedAgent() {
        Topology topology = network(withAgent(h1(), new Agent("1.105.1", false, OperatingSystem.LINUX)), BRIDGE,
                task("t", BRIDGE));
        assertThat(reasons(topology, "t", "i-1")).containsExactly(Reason.AGENT);
    }

    @Test
    void r40ARequiredAttribute() {
        TaskDefinition picky = requiring(BRIDGE, "stack");
        TaskDefinition usual = requiring(definition("usual", NetworkMode.BRIDGE), "ecs.instance-type",
                "com.amazonaws.ecs.capability.docker-remote-api.1.18");
        Topology topology = network(h1(), picky, usual, task("t", picky), task("u", usual));
        assertThat(shortages(topology, "t", "i-1"))
                .containsExactly(new Shortage(Reason.ATTRIBUTE, new RuleId(40), "Lacks an attribute", "needs stack"));
        assertThat(reasons(topology, "u", "i-1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.14.5,LINUX,false", "1.15.0,LINUX,true", "1.9.1,LINUX,false", "1.53.9,WINDOWS,false",
            "1.54.0,WINDOWS,true", "2.0,LINUX,true", "unknown,LINUX,true"})
    void r18AgentMinimumOfAwsvpc(String version, OperatingSystem system, boolean fits) {
        Topology topology = network(withAgent(h1(), new Agent(version, true, system)), AWSVPC, task("t", AWSVPC));
        assertThat(reasons(topology, "t", "i-1")).isEqualTo(fits ? List.of() : List.of(Reason.ATTRIBUTE));
    }

    @ParameterizedTest
    @CsvSource({"1.67.1,LINUX,false", "1.67.2,LINUX,true", "1.105.1,WINDOWS,false"})
    void r18AgentMinimumOfServiceConnect(String version, OperatingSystem system, boolean fits) {
        TaskDefinition own = definition("own", NetworkMode.AWSVPC);
        Service s = service(own, 1);
        Service connected = new Service(s.id(), s.name(), Optional.empty(), s.taskDefinition(), 1, s.compute(),
                s.networkConfiguration(), List.of(), s.scheduling(),
                new Discovery(Optional.empty(), Optional.of(new ServiceConnect("shop", List.of()))));
        ContainerInstance host = withAgent(h1(), new Agent(version, true, system));
        assertThat(reasons(network(host, own, connected, task("t", connected)), "t", "i-1"))
                .isEqualTo(fits ? List.of() : List.of(Reason.ATTRIBUTE));
        assertThat(reasons(network(host, own, s, task("t", s)), "t", "i-1")).as("without a proxy").isEmpty();
    }

    @Test
    void r19AwsvpcNeedsTheAttributeForTaskInterfaces() {
        Agent old = new Agent("1.14.5", true, OperatingSystem.LINUX);
        assertThat(shortages(network(withAgent(h1(), old), AWSVPC, task("t", AWSVPC)), "t", "i-1"))
                .containsExactly(new Shortage(Reason.ATTRIBUTE, new RuleId(19), "No task interfaces",
                        "agent 1.14.5 lacks ecs.capability.task-eni"));
        ContainerInstance told = withAttribute(withAgent(h1(), old), "ecs.capability.task-eni");
        assertThat(reasons(network(told, AWSVPC, task("t", AWSVPC)), "t", "i-1")).as("written down").isEmpty();
        assertThat(reasons(network(withAgent(h1(), old), BRIDGE, task("t", BRIDGE)), "t", "i-1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LINUX,LINUX,true", "LINUX,WINDOWS,false", "WINDOWS,LINUX,false", "WINDOWS,WINDOWS,true"})
    void r1AnAwsvpcTaskRunsWhereItsImagesDo(OperatingSystem images, OperatingSystem host, boolean fits) {
        TaskDefinition own = Altered.built(definition("own", NetworkMode.AWSVPC), Optional.of(images));
        Topology topology = network(withAgent(h1(), new Agent("1.105.1", true, host)), own, task("t", own));
        assertThat(reasons(topology, "t", "i-1")).isEqualTo(fits ? List.of() : List.of(Reason.ATTRIBUTE));
    }

    @ParameterizedTest
    @CsvSource({"BRIDGE,LINUX,true", "BRIDGE,WINDOWS,false", "HOST,WINDOWS,false", "DEFAULT,WINDOWS,true",
            "DEFAULT,LINUX,false", "NONE,LINUX,true"})
    void r1ModesOfTheOperatingSystems(NetworkMode mode, OperatingSystem system, boolean fits) {
        TaskDefinition definition = definition("t", mode);
        Topology topology = network(withAgent(h1(), new Agent("1.105.1", true, system)), definition,
                task("t", definition));
        assertThat(reasons(topology, "t", "i-1")).isEqualTo(fits ? List.of() : List.of(Reason.ATTRIBUTE));
    }

    @Test
    void r42CpuOfACLarge() {
        TaskDefinition big = sized(BRIDGE, 1024, 128);
        Topology topology = placeAll(
                network(instance("i-1", "c5.large", A, 100), big, task("a", big), task("b", big), task("c", big)),
                "i-1");
        assertThat(shortages(topology, "c", "i-1")).containsExactly(
                new Shortage(Reason.CPU, new RuleId(42), "Not enough CPU", "0 units left, needs 1024"));
        assertThat(topology.tasks().stream().filter(t -> t.isPlaced()).count()).isEqualTo(2);
    }

    @Test
    void r43MemoryThatTheAgentRegistered() {
        TaskDefinition big = sized(BRIDGE, 128, 8192);
        Topology topology = network(registered(instance("i-1", "m4.large", A, 100), 2048, 7985), big, task("t", big));
        assertThat(shortages(topology, "t", "i-1")).containsExactly(
                new Shortage(Reason.MEMORY, new RuleId(43), "Not enough memory", "7985 MiB left, needs 8192"));
        TaskDefinition all = sized(BRIDGE, 128, 7985);
        assertThat(reasons(topology.withAll(List.of(all, task("u", all))), "u", "i-1")).as("all there is").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7946,true", "7947,false"})
    void r44MemoryIsEstimatedFromTheType(int memoryMiB, boolean fits) {
        TaskDefinition big = sized(BRIDGE, 128, memoryMiB);
        Topology topology = network(instance("i-1", "m4.large", A, 100), big, task("t", big));
        assertThat(reasons(topology, "t", "i-1").isEmpty()).isEqualTo(fits);
    }

    @Test
    void r85NoSubnetInTheZoneOfTheInstance() {
        Service onlyA = service(AWSVPC, 1, Optional.of(Fixtures.in(A)));
        Topology topology = network(h1(), h2(), AWSVPC, onlyA, task("t", onlyA));
        assertThat(reasons(topology, "t", "i-1")).isEmpty();
        assertThat(shortages(topology, "t", "i-2")).containsExactly(new Shortage(Reason.LOCATION, new RuleId(85),
                "Another zone", "the subnets lie in us-east-1a, the instance in us-east-1b"));
    }

    /** LOCATION is of zones only. */
    @ParameterizedTest
    @CsvSource({"us-east-1a, ATTRIBUTE", "us-east-1b, ATTRIBUTE LOCATION"})
    void r45SubnetsOfAnotherVpc(String zone, String reasons) {
        Vpc other = new Vpc(new VpcId("vpc-2"), "other", List.of(Cidr.of("10.9.0.0/16")), true, true);
        Subnet far = new Subnet(new SubnetId("far"), "far", other.id(), Cidr.of("10.9.1.0/24"), new ZoneId(zone),
                Optional.empty(), false, 0);
        Service away = service(AWSVPC, 1, Optional.of(new AwsvpcConfiguration(List.of(far.id()), List.of(), false)));
        Topology topology = network(h1(), other, far, AWSVPC, away, task("t", away));
        assertThat(reasons(topology, "t", "i-1")).extracting(Reason::name).containsExactly(reasons.split(" "));
    }

    @Test
    void r4AwsvpcWithoutSubnets() {
        Service bare = service(AWSVPC, 1, Optional.empty());
        assertThat(shortages(network(h1(), AWSVPC, bare, task("t", bare)), "t", "i-1"))
                .containsExactly(new Shortage(Reason.CONFIGURATION, new RuleId(4), "No subnets given",
                        "Network Configuration must be provided when networkMode 'awsvpc' is specified."));
    }

    @Test
    void r5BridgeWithSubnets() {
        Service wrong = service(BRIDGE, 1, Optional.of(Fixtures.in(A)));
        assertThat(reasons(network(h1(), BRIDGE, wrong, task("t", wrong)), "t", "i-1"))
                .containsExactly(Reason.CONFIGURATION);
    }

    @Test
    void r47EveryReasonInAwsOrder() {
        TaskDefinition greedy = sized(requiring(definition("greedy", NetworkMode.AWSVPC), "gpu"), 4096, 9999);
        Service onlyB = service(greedy, 1, Optional.of(Fixtures.in(B)));
        Topology topology = network(
                withAgent(instance("i-1", "c5.large", A, 100), new Agent("1.105.1", false, OperatingSystem.LINUX))
                        .withStatus(InstanceStatus.DRAINING),
                greedy, onlyB, task("t", onlyB));
        assertThat(reasons(topology, "t", "i-1")).containsExactly(Reason.INACTIVE, Reason.AGENT, Reason.ATTRIBUTE,
                Reason.LOCATION, Reason.CPU, Reason.MEMORY);
    }

    @Test
    void aTaskFitsWhereItRuns() {
        Topology topology = placeAll(network(h1(), BRIDGE, task("t", BRIDGE)), "i-1");
        assertThat(verdict(topology, "t", "i-1")).isEqualTo(new Verdict.Fits(new InstanceId("i-1"),
                topology.tasks().getFirst().placement().orElseThrow(), "Runs here", "nothing changes"));
    }

    @Test
    void saysWhatABridgeTaskWouldGet() {
        Verdict.Fits fits = (Verdict.Fits) verdict(network(h1(), BRIDGE, task("t", BRIDGE)), "t", "i-1");
        assertThat(fits.title()).isEqualTo("Fits behind eth0");
        assertThat(fits.detail()).isEqualTo("gets 32768, to 172.17.0.2:3000");
    }
}
