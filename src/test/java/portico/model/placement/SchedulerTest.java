package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.daemon;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.task;
import static portico.model.placement.Placing.PLACER;
import static portico.model.placement.Placing.place;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R54, R55, R58, R59: the default strategy, scale-in, daemons, and settling a fresh document. */
class SchedulerTest {

    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(3000));
    private static final TaskDefinition STATIC = definition("fixed", NetworkMode.BRIDGE, port(80, 80));
    private static final TaskDefinition AWSVPC = definition("api", NetworkMode.AWSVPC, port(3000));

    private static List<String> hosts(Topology topology) {
        return topology.tasks().stream().map(task -> task.instance().map(InstanceId::value).orElse("-")).toList();
    }

    private static ContainerInstance host(String id, portico.model.topology.Subnet subnet, int octet) {
        return roomy(instance(id, "c5.large", subnet, octet));
    }

    @Test
    void r55SpreadsOverZonesThenInstances() {
        Topology topology = network(host("a1", A, 10), host("a2", A, 11), host("b1", B, 10), WEB, service(WEB, 5));
        assertThat(hosts(Settlement.settle(topology, PLACER))).containsExactly("a1", "b1", "a2", "b1", "a1");
    }

    @Test
    void r55OtherServicesDoNotCount() {
        Service web = service(WEB, 1);
        Topology topology = network(h1(), h2(), WEB, web, STATIC, task("busy", STATIC));
        Topology busy = place(topology, "busy", "i-1");
        assertThat(hosts(Settlement.settle(busy, PLACER))).containsExactly("i-1", "i-1");
    }

    @Test
    void r41TheThirdTaskWithAStaticPortWaits() {
        Topology settled = Settlement.settle(network(h1(), h2(), STATIC, service(STATIC, 3)), PLACER);
        assertThat(hosts(settled)).containsExactly("i-1", "i-2", "-");
    }

    @Test
    void aFullZoneIsNoReasonToWait() {
        Topology topology = network(host("a1", A, 10), host("b1", B, 10), host("b2", B, 11), AWSVPC,
                service(AWSVPC, 7));
        assertThat(hosts(Settlement.settle(topology, PLACER))).containsExactly("a1", "b1", "b2", "a1", "b1", "b2", "-");
    }

    @Test
    void r59ADaemonRunsOnceOnEveryActiveInstance() {
        Topology topology = network(h1(), h2(), host("i-3", A, 50).withStatus(InstanceStatus.DRAINING), WEB,
                daemon(WEB));
        Topology settled = Settlement.settle(topology, PLACER);
        assertThat(hosts(settled)).containsExactly("i-1", "i-2");
        assertThat(Settlement.settle(settled, PLACER)).isEqualTo(settled);
        assertThat(Placing.reasons(settled.with(task("extra", settled.services().getFirst())), "extra", "i-1"))
                .containsExactly(Reason.ATTRIBUTE);
    }

    @Test
    void r59DaemonsTakeTheirSlotBeforeReplicas() {
        TaskDefinition agent = definition("agent", NetworkMode.AWSVPC);
        Topology topology = network(h1(), AWSVPC, service(AWSVPC, 2), agent, daemon(agent));
        Topology settled = PLACER.placeWaiting(topology.withAll(List.of(task("api-1", topology.services().getFirst()),
                task("api-2", topology.services().getFirst()), task("agent-1", topology.services().getLast()))));
        assertThat(hosts(settled)).containsExactly("i-1", "-", "i-1");
    }

    @Test
    void r58TheFullestZoneGivesUpATaskFirst() {
        Service web = service(WEB, 5);
        Topology settled = Settlement.settle(network(host("a1", A, 10), host("b1", B, 10), WEB, web), PLACER);
        assertThat(ScaleIn.choose(settled, PLACER.capacity(settled), settled.tasks(), 2))
                .containsExactly(new TaskId("web-5"), new TaskId("web-4"));
    }

    @Test
    void waitingTasksGoFirstWhereNoRuleSpeaksOfThem() {
        Topology settled = Settlement.settle(network(h1(), STATIC, service(STATIC, 3)), PLACER);
        assertThat(ScaleIn.choose(settled, PLACER.capacity(settled), settled.tasks(), 2))
                .containsExactly(new TaskId("fixed-3"), new TaskId("fixed-2"));
    }

    @Test
    void settlingFillsInWhatAHandWrittenPlacementLeavesOut() {
        Service web = service(WEB, 2);
        Task pinned = task("web-7", web).placedAt(
                new Placement(Optional.of(new InstanceId("i-2")), Optional.empty(), List.of(), java.util.Map.of()));
        Topology settled = Settlement.settle(network(h1(), h2(), WEB, web, pinned), PLACER);
        assertThat(hosts(settled)).containsExactly("i-2", "i-1");
        assertThat(Placing.hostPorts(settled, "web-7")).containsExactly(32768);
        assertThat(settled.task(new TaskId("web-8")).placement().orElseThrow().bridgeAddresses()).containsKey("app");
    }

    @Test
    void aHandWrittenPlacementThatTheHostRefusesWaits() {
        Task first = task("a", STATIC).placedAt(
                new Placement(Optional.of(new InstanceId("i-1")), Optional.empty(), List.of(), java.util.Map.of()));
        Task second = first.withId(new TaskId("b"));
        Topology settled = Settlement.settle(network(h1(), STATIC, first, second), PLACER);
        assertThat(hosts(settled)).containsExactly("i-1", "-");
    }

    @Test
    void settlingASettledTopologyChangesNothing() {
        Topology settled = Settlement.settle(network(h1(), h2(), WEB, service(WEB, 3), AWSVPC, service(AWSVPC, 5)),
                PLACER);
        assertThat(Settlement.settle(settled, PLACER)).isEqualTo(settled);
    }

    @Test
    void newTasksAreNumberedUpward() {
        Service web = service(WEB, 0);
        TaskIds ids = TaskIds.of(network(WEB, web, task("web-9", web), task("web-x", web), task("web-10-1", web)));
        assertThat(List.of(ids.next("web"), ids.next("web"), ids.next("api"))).extracting(TaskId::value)
                .containsExactly("web-10", "web-11", "api-1");
    }
}
