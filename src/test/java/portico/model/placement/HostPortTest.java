package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.mapping;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.range;
import static portico.model.Fixtures.registered;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.udp;
import static portico.model.Fixtures.withAgent;
import static portico.model.placement.Placing.hostPorts;
import static portico.model.placement.Placing.place;
import static portico.model.placement.Placing.placeAll;
import static portico.model.placement.Placing.reasons;
import static portico.model.placement.Placing.shortages;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.rule.RuleId;
import portico.model.topology.Agent;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostPorts;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R21 to R35: host ports of bridge and host tasks. */
class HostPortTest {

    private static final TaskDefinition BRIDGE = definition("web", NetworkMode.BRIDGE, port(3000));

    private static Topology with(ContainerInstance host, Resource... more) {
        return network(host).withAll(List.of(more));
    }

    private static TaskDefinition fixed(String family, PortMapping... ports) {
        return definition(family, NetworkMode.BRIDGE, ports);
    }

    /** 40000 and 40001 go to the range, and then the task's own static 40001 cannot be bound. */
    @Test
    void r29AStaticPortThatADynamicMappingOfTheSameTaskGotFirst() {
        TaskDefinition own = definition("own", NetworkMode.BRIDGE, port(80), port(81), port(82, 40001));
        Topology topology = network(h1().withHostPorts(range(40000, 40003)), own, task("t", own));
        assertThat(shortages(topology, "t", "i-1")).containsExactly(
                new Shortage(Reason.PORT_IN_USE, new RuleId(29), "40001 is taken", "by the task itself (dynamic)"));
        TaskDefinition beyond = definition("own", NetworkMode.BRIDGE, port(80), port(81), port(82, 40002));
        assertThat(shortages(network(h1().withHostPorts(range(40000, 40003)), beyond, task("t", beyond)), "t", "i-1"))
                .isEmpty();
    }

    @Test
    void r35ABridgeTaskReportsBindingsAndAnAwsvpcTaskAnInterface() {
        TaskDefinition awsvpc = definition("api", NetworkMode.AWSVPC, port(3000));
        Topology topology = placeAll(network(h1(), BRIDGE, awsvpc, task("b", BRIDGE), task("v", awsvpc)), "i-1");
        Placement bridged = topology.task(new TaskId("b")).placement().orElseThrow();
        assertThat(bridged.bindings()).containsExactly(
                new NetworkBinding("app", PortRange.single(3000), PortRange.single(32768), Protocol.TCP, true));
        assertThat(bridged.networkInterface()).isEmpty();
        Placement own = topology.task(new TaskId("v")).placement().orElseThrow();
        assertThat(own.bindings()).isEmpty();
        assertThat(own.networkInterface()).map(eni -> eni.privateIp().toString()).contains("10.0.1.4");
    }

    /** ECS never sends it to the agent, so nothing is handed out. */
    @Test
    void r27OnlyAnAgentThatWasAskedMovesOn() {
        TaskDefinition big = sized(definition("big", NetworkMode.BRIDGE, port(80)), 4096, 1);
        TaskDefinition small = definition("small", NetworkMode.BRIDGE, port(80));
        Topology topology = network(registered(h1(), 1024, 1000), big, small, task("a", big), task("b", small));
        assertThat(hostPorts(place(place(topology, "a", "i-1"), "b", "i-1"), "b")).containsExactly(32768);
    }

    @Test
    void r23ThreeContainersOfAFreshInstance() {
        TaskDefinition three = definition("three", NetworkMode.BRIDGE,
                List.of(container("a", port(80)), container("b", port(80)), container("c", port(80, 0))));
        Topology placed = placeAll(with(h1(), three, task("t", three)), "i-1");
        assertThat(hostPorts(placed, "t")).containsExactly(32768, 32769, 32770);
    }

    @Test
    void r23OneCursorServesBothProtocols() {
        TaskDefinition both = definition("dns", NetworkMode.BRIDGE, port(53), udp(54, 0));
        Topology placed = placeAll(with(h1(), both, task("t", both)), "i-1");
        assertThat(hostPorts(placed, "t")).containsExactly(32768, 32769);
    }

    @Test
    void r24OlderAgentsCountTheProtocolsApart() {
        TaskDefinition both = definition("dns", NetworkMode.BRIDGE, port(53), udp(54, 0), udp(55, 0));
        ContainerInstance old = withAgent(h1(), new Agent("1.69.9", true, OperatingSystem.LINUX));
        Topology placed = placeAll(with(old, both, task("t", both), task("u", both)), "i-1");
        assertThat(hostPorts(placed, "t")).containsExactly(32768, 32768, 32769);
        assertThat(hostPorts(placed, "u")).containsExactly(32769, 32770, 32771);
    }

    @Test
    void r22AnotherRange() {
        Topology placed = placeAll(with(h1().withHostPorts(range(40000, 40002)), BRIDGE, task("a", BRIDGE),
                task("b", BRIDGE), task("c", BRIDGE)), "i-1");
        assertThat(List.of(hostPorts(placed, "a"), hostPorts(placed, "b"), hostPorts(placed, "c")))
                .containsExactly(List.of(40000), List.of(40001), List.of(40002));
        assertThat(reasons(placed.with(task("d", BRIDGE)), "d", "i-1")).as("a fourth")
                .containsExactly(Reason.DYNAMIC_PORTS);
    }

    @Test
    void r22WindowsHasARangeOfItsOwn() {
        TaskDefinition nat = definition("nat", NetworkMode.DEFAULT, port(80));
        ContainerInstance windows = withAgent(h1(), new Agent("1.105.1", true, OperatingSystem.WINDOWS))
                .withHostPorts(HostPorts.of(OperatingSystem.WINDOWS));
        Topology placed = placeAll(with(windows, nat, task("a", nat), task("b", nat)), "i-1");
        assertThat(List.of(hostPorts(placed, "a"), hostPorts(placed, "b"))).containsExactly(List.of(49152),
                List.of(49153));
    }

    @Test
    void r25AFreedPortIsNotTakenAtOnce() {
        Topology three = placeAll(with(h1(), BRIDGE, task("a", BRIDGE), task("b", BRIDGE), task("c", BRIDGE)), "i-1");
        Topology next = place(three.without(new TaskId("b")).with(task("d", BRIDGE)), "d", "i-1");
        assertThat(hostPorts(next, "d")).containsExactly(32771);
    }

    @Test
    void r26AfterARestartOfTheAgentBusyPortsAreSkipped() {
        Topology two = placeAll(with(h1(), BRIDGE, task("a", BRIDGE), task("b", BRIDGE)), "i-1");
        Topology restarted = two.with(two.instance(new InstanceId("i-1")).withHostPorts(HostPorts.LINUX));
        assertThat(hostPorts(place(restarted.with(task("c", BRIDGE)), "c", "i-1"), "c")).containsExactly(32770);
    }

    @Test
    void r27TheThirdContainerFindsNoPort() {
        Topology full = placeAll(with(h1().withHostPorts(range(40000, 40001)), BRIDGE, task("a", BRIDGE),
                task("b", BRIDGE), task("c", BRIDGE)), "i-1");
        assertThat(full.task(new TaskId("c")).placement()).isEmpty();
        assertThat(shortages(full, "c", "i-1")).containsExactly(new Shortage(Reason.DYNAMIC_PORTS, new RuleId(27),
                "No dynamic port found", "a host port is unavailable"));
    }

    @Test
    void r27AFailedStartSendsTheCursorBackToTheStart() {
        HostPorts ports = range(40000, 40003).withLastAssigned(OptionalInt.of(40001));
        TaskDefinition fixed = fixed("fixed", port(80, 40002), port(81, 40003));
        Topology busy = place(with(h1().withHostPorts(ports), BRIDGE, fixed, task("fixed", fixed), task("a", BRIDGE)),
                "fixed", "i-1");
        assertThat(reasons(busy, "a", "i-1")).containsExactly(Reason.DYNAMIC_PORTS);
        Topology failed = place(busy, "a", "i-1");
        assertThat(hostPorts(place(failed, "a", "i-1"), "a")).containsExactly(40000);
    }

    @Test
    void r28TheAgentsOwnPortsAreSkipped() {
        Topology placed = placeAll(
                with(h1().withHostPorts(range(51677, 51681)), BRIDGE, task("a", BRIDGE), task("b", BRIDGE)), "i-1");
        assertThat(hostPorts(placed, "b")).containsExactly(51680);
        assertThat(hostPorts(place(placed.with(task("c", BRIDGE)), "c", "i-1"), "c")).containsExactly(51681);
    }

    @Test
    void r29AStaticPortThatADynamicMappingHoldsFailsAtTheStart() {
        TaskDefinition fixed = fixed("legacy", port(80, 32768));
        Topology busy = place(with(h1(), BRIDGE, fixed, task("a", BRIDGE), task("l", fixed)), "a", "i-1");
        assertThat(shortages(busy, "l", "i-1"))
                .containsExactly(new Shortage(Reason.PORT_IN_USE, new RuleId(29), "32768 is taken", "by a (dynamic)"));
    }

    @Test
    void r30AReservedPort() {
        TaskDefinition docker = fixed("docker", port(80, 2375));
        assertThat(shortages(with(h1(), docker, task("t", docker)), "t", "i-1")).containsExactly(
                new Shortage(Reason.PORTS, new RuleId(30), "2375 is taken", "reserved on every instance"));
        TaskDefinition udp = fixed("docker-udp", udp(80, 2375));
        assertThat(reasons(with(h1(), udp, task("t", udp)), "t", "i-1")).isEmpty();
    }

    @Test
    void r31AtMostAHundredReservedPorts() {
        TaskDefinition many = fixed("many",
                IntStream.range(0, 95).mapToObj(i -> port(1000 + i, 10000 + i)).toArray(PortMapping[]::new));
        TaskDefinition one = fixed("one", port(80, 80));
        Topology full = place(with(h1(), many, one, BRIDGE, task("many", many), task("one", one), task("web", BRIDGE)),
                "many", "i-1");
        assertThat(shortages(full, "one", "i-1")).containsExactly(new Shortage(Reason.PORTS, new RuleId(31),
                "Too many reserved ports", "100 of 100 taken, needs 1 more"));
        assertThat(reasons(full, "web", "i-1")).isEmpty();
    }

    @Test
    void r31DynamicPortsDoNotCount() {
        TaskDefinition many = fixed("many",
                IntStream.range(0, 500).mapToObj(i -> port(1000 + i)).toArray(PortMapping[]::new));
        TaskDefinition one = fixed("one", port(80, 80));
        Topology busy = place(with(h1(), many, one, task("many", many), task("one", one)), "many", "i-1");
        assertThat(reasons(busy, "one", "i-1")).isEmpty();
    }

    @Test
    void r32TcpAndUdpAreTrackedApart() {
        TaskDefinition udp = fixed("a", udp(8125, 8125));
        TaskDefinition tcp = fixed("b", port(8125, 8125));
        Topology both = placeAll(with(h1(), udp, tcp, task("u", udp), task("t", tcp)), "i-1");
        assertThat(both.tasks()).allMatch(task -> task.isPlaced());
        assertThat(reasons(both.with(task("again", udp)), "again", "i-1")).as("8125/udp once more")
                .containsExactly(Reason.PORTS);
    }

    @Test
    void r33AStaticPortIsFreeWhenItsTaskIsGone() {
        TaskDefinition fixed = fixed("web80", port(80, 80));
        Topology one = place(with(h1(), fixed, task("a", fixed), task("b", fixed)), "a", "i-1");
        assertThat(shortages(one, "b", "i-1"))
                .containsExactly(new Shortage(Reason.PORTS, new RuleId(41), "80 is taken", "by a (static)"));
        assertThat(reasons(one.without(new TaskId("a")), "b", "i-1")).isEmpty();
    }

    @Test
    void r34ARangeIsOneBinding() {
        TaskDefinition ranged = fixed("range", mapping(new PortRange(5000, 5004), OptionalInt.empty(), Protocol.TCP));
        Topology placed = placeAll(with(h1(), ranged, BRIDGE, task("r", ranged), task("w", BRIDGE)), "i-1");
        assertThat(placed.task(new TaskId("r")).placement().orElseThrow().bindings()).containsExactly(
                new NetworkBinding("app", new PortRange(5000, 5004), new PortRange(32768, 32772), Protocol.TCP, true));
        assertThat(hostPorts(placed, "w")).containsExactly(32773);
    }

    @Test
    void r34ARangeNeedsAnAgentThatKnowsIt() {
        TaskDefinition ranged = fixed("range", mapping(new PortRange(5000, 5004), OptionalInt.empty(), Protocol.TCP));
        ContainerInstance old = withAgent(h1(), new Agent("1.66.0", true, OperatingSystem.LINUX));
        assertThat(reasons(with(old, ranged, task("r", ranged)), "r", "i-1")).containsExactly(Reason.ATTRIBUTE);
    }

    @Test
    void r8AHostTaskTakesItsContainerPortsOfTheHost() {
        TaskDefinition host = definition("host", NetworkMode.HOST, port(3000));
        Topology one = place(with(h1(), host, task("a", host), task("b", host)), "a", "i-1");
        assertThat(hostPorts(one, "a")).containsExactly(3000);
        assertThat(shortages(one, "b", "i-1"))
                .containsExactly(new Shortage(Reason.PORTS, new RuleId(41), "3000 is taken", "by a (host mode)"));
    }

    /** Just beyond: on another port, and in a namespace of its own, nothing is in its way. */
    @Test
    void r8AnotherPortOfTheHostIsFree() {
        TaskDefinition host = definition("host", NetworkMode.HOST, port(3000));
        TaskDefinition next = definition("next", NetworkMode.HOST, port(3001));
        TaskDefinition own = definition("own", NetworkMode.AWSVPC, port(3000));
        Topology one = place(with(h1(), host, next, own, task("a", host), task("b", next), task("c", own)), "a", "i-1");
        assertThat(shortages(one, "b", "i-1")).isEmpty();
        assertThat(shortages(one, "c", "i-1")).isEmpty();
    }

    @Test
    void r36HostTasksThatDeclareNothingAreBothPlaced() {
        TaskDefinition host = definition("host", NetworkMode.HOST);
        assertThat(placeAll(with(h1(), host, task("a", host), task("b", host)), "i-1").tasks())
                .allMatch(task -> task.isPlaced());
    }

    @Test
    void r21PortsThatDoNotMatchAreRefusedEverywhere() {
        TaskDefinition host = definition("host", NetworkMode.HOST, port(80, 8080));
        assertThat(shortages(with(h1(), host, task("a", host)), "a", "i-1")).first()
                .isEqualTo(new Shortage(Reason.CONFIGURATION, new RuleId(21), "Ports must match",
                        "When networkMode=host, the host ports and container ports in port mappings must match."));
    }

    @Test
    void r154BridgeContainersTakeTheLowestFreeAddress() {
        TaskDefinition pair = definition("pair", NetworkMode.BRIDGE, List.of(container("a"), container("b")));
        Topology two = placeAll(with(h1(), pair, task("x", pair), task("y", pair)), "i-1");
        Topology next = place(two.without(new TaskId("x")).with(task("z", pair)), "z", "i-1");
        assertThat(two.task(new TaskId("y")).placement().orElseThrow().bridgeAddresses().values())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("172.17.0.4", "172.17.0.5");
        assertThat(next.task(new TaskId("z")).placement().orElseThrow().bridgeAddresses().get("a"))
                .hasToString("172.17.0.2");
    }
}
