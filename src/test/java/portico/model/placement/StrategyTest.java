package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.registered;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.task;
import static portico.model.placement.Placing.PLACER;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.model.Altered;
import portico.model.id.TaskId;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementRules;
import portico.model.topology.PlacementStrategy.Binpack;
import portico.model.topology.PlacementStrategy.Figure;
import portico.model.topology.PlacementStrategy.Random;
import portico.model.topology.PlacementStrategy.Spread;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.Resource;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R51 to R55, R58, R62: how the scheduler chooses among the instances that could take a task. */
class StrategyTest {

    private static final TaskDefinition WEB = sized(definition("web", NetworkMode.BRIDGE), 128, 256);

    private static ContainerInstance host(String id, Subnet subnet, int octet, int cpu, int memoryMiB) {
        return registered(instance(id, "c5.large", subnet, octet), cpu, memoryMiB);
    }

    private static ContainerInstance racked(ContainerInstance i, String rack) {
        return new ContainerInstance(i.id(), i.name(), i.instanceType(), i.subnet(), i.privateIp(), i.publicIp(),
                i.securityGroups(), i.status(), i.agent(), i.trunk(), i.registered(), i.otherInterfaces(),
                i.hostPorts(), Map.of("rack", rack));
    }

    private static Service web(int count, PlacementStrategy... strategies) {
        return service(WEB, count)
                .withScheduling(Scheduling.REPLICA.withPlacement(new PlacementRules(List.of(), List.of(strategies))));
    }

    private static List<String> settled(Resource... resources) {
        return hosts(Settlement.settle(network(resources), PLACER));
    }

    private static List<String> hosts(Topology topology) {
        return topology.tasks().stream().map(task -> task.instance().map(Object::toString).orElse("-")).toList();
    }

    @Test
    void r51SpreadTakesTheValueWithTheFewestTasks() {
        assertThat(settled(host("a1", A, 10, 4096, 8192), host("b1", B, 10, 4096, 8192), WEB, web(3, Spread.ZONES)))
                .containsExactly("a1", "b1", "a1");
        assertThat(settled(host("a1", A, 10, 4096, 8192), host("b1", B, 10, 4096, 8192), WEB, web(4, Spread.ZONES)))
                .as("two in a, one in b, and the next comes to b")
                .endsWith("b1");
    }

    @Test
    void r51AnInstanceWithoutTheAttributeIsAValueOfItsOwn() {
        assertThat(settled(racked(host("a1", A, 10, 4096, 8192), "r1"), racked(host("a2", A, 11, 4096, 8192), "r1"),
                host("a3", A, 12, 4096, 8192), WEB, web(4, new Spread("attribute:rack"))))
                .containsExactly("a1", "a3", "a1", "a3");
    }

    @Test
    void r51HostAndInstanceIdAreTheSame() {
        for (String field : List.of("host", "instanceId")) {
            assertThat(settled(host("a1", A, 10, 4096, 8192), host("a2", A, 11, 4096, 8192), WEB,
                    web(3, new Spread(field)))).containsExactly("a1", "a2", "a1");
        }
    }

    @Test
    void r51ASingleTaskIsSpreadAgainstItsFamilyOnly() {
        PlacementRules rules = new PlacementRules(List.of(), List.of(Spread.INSTANCES));
        Topology settled = Settlement.settle(network(host("a1", A, 10, 4096, 8192), host("a2", A, 11, 4096, 8192), WEB,
                web(1), Altered.placedBy(task("one", WEB), rules), Altered.placedBy(task("two", WEB), rules)), PLACER);
        assertThat(hosts(settled)).containsExactly("a1", "a2", "a1");
    }

    @Test
    void r52BinpackLeavesTheLeast() {
        assertThat(settled(host("H2", A, 11, 4096, 2048), host("H1", A, 10, 4096, 512), WEB,
                web(3, new Binpack(Figure.MEMORY)))).containsExactly("H1", "H1", "H2");
    }

    @Test
    void r52BinpackCountsCpuWhereAsked() {
        assertThat(settled(host("H1", A, 10, 4096, 512), host("H2", A, 11, 256, 8192), WEB,
                web(3, new Binpack(Figure.CPU)))).containsExactly("H2", "H2", "H1");
    }

    @Test
    void r53TheSeedDecides() {
        Resource[] hosts = IntStream.range(0, 8)
                .mapToObj(i -> host("i-" + i, A, 10 + i, 4096, 8192))
                .toArray(Resource[]::new);
        List<List<String>> runs = IntStream.of(42, 42, 43).mapToObj(seed -> {
            Topology empty = network(hosts).withAll(List.of(WEB, web(12, new Random(seed))));
            return hosts(Settlement.settle(empty, PLACER));
        }).toList();
        assertThat(runs.get(0)).isEqualTo(runs.get(1)).isNotEqualTo(runs.get(2));
        assertThat(runs.get(0)).doesNotContain("-").contains("i-1");
    }

    @Test
    void r54TheEmptiestZoneThenTheFullestInstance() {
        assertThat(settled(host("a1", A, 10, 4096, 4096), host("a2", A, 11, 4096, 1024), host("b1", B, 10, 4096, 512),
                host("b2", B, 11, 4096, 8192), WEB, web(5, Spread.ZONES, new Binpack(Figure.MEMORY))))
                .containsExactly("b1", "a2", "b1", "a2", "a2");
    }

    @Test
    void r54AtMostFiveStrategies() {
        PlacementStrategy[] six = Collections.nCopies(6, Spread.ZONES).toArray(PlacementStrategy[]::new);
        assertThat(refusals(six)).extracting(fault -> fault.rule().toString()).containsExactly("R54");
        assertThat(refusals(Arrays.copyOf(six, 5))).isEmpty();
    }

    private static List<Fault> refusals(PlacementStrategy... chain) {
        Service web = web(1, chain);
        return LaunchRefusals.ofLaunch(network(WEB, web), web);
    }

    @Test
    void r55AServiceIsSpreadOverZonesThenInstances() {
        Service other = new Service(new portico.model.id.ServiceId("other"), "other", WEB.id(), 0, LaunchType.EC2,
                java.util.Optional.empty(), List.of(), false, java.util.Optional.empty());
        Topology busy = Settlement.settle(network(host("H2", B, 10, 4096, 8192), WEB, web(1)), PLACER);
        Topology grown = busy.withAll(List.of(host("H1", A, 10, 4096, 8192), other));
        Topology placed = PLACER.schedule(grown, List.of(task("next", web(2)), task("stranger", other)));
        assertThat(hosts(placed)).containsExactly("H2", "H1", "H2");
    }

    @Test
    void r55ASingleTaskHasNoDefaultAndTakesTheFirstThatFits() {
        assertThat(settled(host("a1", A, 10, 256, 8192), host("b1", B, 10, 4096, 8192), WEB, task("one", WEB),
                task("two", WEB), task("three", WEB))).containsExactly("a1", "a1", "b1");
    }

    @Test
    void r58SpreadGivesUpATaskOfTheFullestZone() {
        Topology settled = Settlement.settle(network(host("a1", A, 10, 4096, 8192), host("a2", A, 11, 4096, 8192),
                host("b1", B, 10, 4096, 8192), WEB, web(5, Spread.ZONES)), PLACER);
        assertThat(hosts(settled)).containsExactly("a1", "b1", "a1", "b1", "a1");
        assertThat(ScaleIn.choose(settled, PLACER.capacity(settled), settled.tasks(), 1))
                .containsExactly(new TaskId("web-5"));
    }

    @Test
    void r58BinpackGivesUpWhereMostIsLeft() {
        Topology settled = Settlement.settle(network(host("small", A, 10, 4096, 512), host("large", A, 11, 4096, 8192),
                WEB, web(4, new Binpack(Figure.MEMORY))), PLACER);
        assertThat(hosts(settled)).containsExactly("small", "small", "large", "large");
        assertThat(ScaleIn.choose(settled, PLACER.capacity(settled), settled.tasks(), 3))
                .containsExactly(new TaskId("web-4"), new TaskId("web-3"), new TaskId("web-2"));
    }

    @Test
    void theWaitingGoFirstTheNewestOfThemBeforeTheOthers() {
        Topology settled = Settlement.settle(network(host("small", A, 10, 4096, 512), WEB, web(4)), PLACER);
        assertThat(hosts(settled)).containsExactly("small", "small", "-", "-");
        assertThat(ScaleIn.choose(settled, PLACER.capacity(settled), settled.tasks(), 3))
                .containsExactly(new TaskId("web-4"), new TaskId("web-3"), new TaskId("web-2"));
    }

    @Test
    void r62ManagedInstancesAreSpreadAndTakeNoStrategy() {
        TaskDefinition api = sized(definition("api", NetworkMode.HOST), 128, 256);
        Service managed = new Service(new portico.model.id.ServiceId("api"), "api", api.id(), 2,
                LaunchType.MANAGED_INSTANCES, java.util.Optional.empty(), List.of(), false, java.util.Optional.empty());
        assertThat(settled(host("a1", A, 10, 4096, 8192), host("b1", B, 10, 4096, 8192), api, managed))
                .containsExactly("a1", "b1");
        assertThat(PlacementFaults.of(api, LaunchType.MANAGED_INSTANCES, web(1, Spread.ZONES).scheduling().placement(),
                false)).extracting(Fault::message)
                .containsExactly("Placement strategies are not supported with MANAGED_INSTANCES launch type.");
    }

    @Test
    void r59NoDaemonOnFargate() {
        TaskDefinition api = sized(definition("api", NetworkMode.AWSVPC), 256, 512);
        PlacementRules none = web(1).scheduling().placement();
        assertThat(PlacementFaults.of(api, LaunchType.FARGATE, none, true)).extracting(Fault::rule)
                .containsExactly(new RuleId(59));
        assertThat(PlacementFaults.of(api, LaunchType.FARGATE, none, false)).isEmpty();
        assertThat(PlacementFaults.of(api, LaunchType.MANAGED_INSTANCES, none, true)).isEmpty();
    }

    @Test
    void r59ADaemonThatNobodyListedStartsBeforeReplicas() {
        TaskDefinition agent = definition("agent", NetworkMode.AWSVPC);
        TaskDefinition api = definition("api", NetworkMode.AWSVPC);
        Topology settled = Settlement
                .settle(network(h1(), api, service(api, 2), agent, portico.model.Fixtures.daemon(agent)), PLACER);
        assertThat(settled.tasks()).filteredOn(Task::isPlaced)
                .extracting(task -> task.id().value())
                .containsExactlyInAnyOrder("agent-1", "api-1");
    }
}
