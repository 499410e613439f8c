package portico.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.registered;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.Fixtures;
import portico.model.id.InstanceId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.placement.Placer;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.OtherTarget;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

class ReconciliationTest {

    private static final TaskDefinition WEB = Fixtures.sized(definition("web", NetworkMode.BRIDGE, port(80, 80)), 256,
            512);
    private static final TaskDefinition DYNAMIC = definition("api", NetworkMode.BRIDGE, port(3000));
    private static final Service SERVICE = service(WEB, 1);
    private static final ContainerInstance HOST = registered(h1(), 2048, 4096);
    private static final InstanceId I = HOST.id();

    private static Topology running() {
        Placer placer = new Placer(TYPES);
        Topology topology = network(HOST, WEB, DYNAMIC, SERVICE, task("w", SERVICE), task("d", DYNAMIC));
        Topology first = placer.place(topology, topology.task(new TaskId("w")), I);
        return placer.place(first, first.task(new TaskId("d")), I);
    }

    private static Comparison compare(Topology topology, Statement statement) {
        return Reconciliation.of(new Analyzer(TYPES).analyze(topology), List.of(statement)).comparisons().getFirst();
    }

    /** R42, R43, R187. */
    @Test
    void whatIsLeftOfAnInstance() {
        assertThat(compare(running(), new Statement.CpuLeft(I, 1792)).agrees()).isTrue();
        assertThat(compare(running(), new Statement.CpuLeft(I, 1000)))
                .extracting(Comparison::predicted, Comparison::stated, Comparison::explanation)
                .containsExactly("1792", "1000",
                        "792 more are in use than the tasks in the files reserve: some task is in none of them");
        int memoryLeft = new Analyzer(TYPES).analyze(running()).capacity().of(I).memoryMiB().free();
        assertThat(compare(running(), new Statement.MemoryLeft(I, memoryLeft + 1)).explanation())
                .startsWith("tasks in the files reserve 1 that ECS did not count");
    }

    /** R187: defaults and static ports are listed, dynamic ones are not. */
    @Test
    void portsThatAreTaken() {
        List<Integer> taken = List.of(51679, 22, 2375, 2376, 51678, 80);
        assertThat(compare(running(), new Statement.PortsTaken(I, Protocol.TCP, taken)).agrees()).isTrue();
        assertThat(compare(running(), new Statement.PortsTaken(I, Protocol.UDP, List.of())).agrees()).isTrue();
        assertThat(
                compare(running(), new Statement.PortsTaken(I, Protocol.TCP, List.of(22, 2375, 2376, 51678, 51679, 81)))
                        .explanation())
                .isEqualTo("[81] belongs to a task that is in none of the files; [80] of a task in the files"
                        + " was not counted: the figure is of another moment");
    }

    private static Statement bound(String task, int containerPort, int hostPort) {
        return new Statement.HostPortBound(new TaskId(task), new NetworkBinding("app", PortRange.single(containerPort),
                PortRange.single(hostPort), Protocol.TCP, false));
    }

    /** R21, R22, R35. */
    @Test
    void hostPortsAreThoseThatTheDefinitionAsksFor() {
        assertThat(List.of(bound("w", 80, 80), bound("w", 80, 8080), bound("w", 81, 81), bound("d", 3000, 32768),
                bound("d", 3000, 40000), bound("d", 3000, 10010)))
                .extracting(statement -> compare(running(), statement))
                .extracting(Comparison::predicted, Comparison::agrees)
                .containsExactly(tuple("80", true), tuple("80", false), tuple("none", false), tuple("32768", true),
                        tuple("32768", false), tuple("one of 32768-60999", false));
    }

    @Test
    void nothingFollowsFromADefinitionThatNoFileDescribes() {
        Topology untold = running().withUnresolved(List.of(WEB.id()));
        assertThat(Reconciliation.of(new Analyzer(TYPES).analyze(untold), List.of(bound("w", 80, 8080))).comparisons())
                .isEmpty();
    }

    private static Statement runs(String task) {
        return new Statement.RunsOn(new TaskId(task), I);
    }

    /** R40: a task that runs was found fit; the same is asked again, of all that run at once. */
    @Test
    void aTaskRunsWhereItWouldBePlaced() {
        assertThat(List.of(runs("w"), runs("d"))).extracting(statement -> compare(running(), statement))
                .extracting(Comparison::predicted, Comparison::stated, Comparison::agrees)
                .containsOnly(tuple("runs on i-1", "runs on i-1", true));
    }

    @Test
    void aTaskThatWouldBeRefusedWhereItRunsIsExplained() {
        Topology draining = running().with(HOST.withStatus(InstanceStatus.DRAINING));
        assertThat(compare(draining, runs("w")))
                .extracting(Comparison::predicted, Comparison::stated, Comparison::rule, Comparison::explanation)
                .containsExactly("i-1 would refuse it: Draining, takes no new tasks", "runs on i-1", new RuleId(40),
                        "ECS placed it before the instance ceased to take tasks; what runs there goes on");
        assertThat(compare(running().with(registered(h1(), 256, 256)), runs("w")))
                .extracting(Comparison::predicted, Comparison::rule)
                .containsExactly("i-1 would refuse it: Not enough memory, 256 MiB left, needs 512", new RuleId(43));
    }

    /** Of two that do not fit together the one that started later is refused. */
    @Test
    void theLaterOfTwoIsRefused() {
        Task w = running().task(new TaskId("w"));
        Topology tight = running().with(startedAt(w, 20)).with(startedAt(w.withId(new TaskId("w2")), 10));
        List<Comparison> both = Reconciliation.of(new Analyzer(TYPES).analyze(tight), List.of(runs("w"), runs("w2")))
                .comparisons();
        assertThat(both).extracting(Comparison::agrees).containsExactly(false, true);
    }

    private static Task startedAt(Task task, long second) {
        Task.Placement place = task.placement().orElseThrow();
        return task.placedAt(new Task.Placement(place.instance(), place.networkInterface(), place.bindings(),
                place.bridgeAddresses(), Optional.of(Instant.ofEpochSecond(second))));
    }

    /** Two files may report one task; it is there once. */
    @Test
    void aTaskReportedTwiceIsNotInItsOwnWay() {
        assertThat(
                Reconciliation.of(new Analyzer(TYPES).analyze(running()), List.of(runs("w"), runs("w"))).comparisons())
                .extracting(Comparison::agrees)
                .containsExactly(true, true);
    }

    @Test
    void nothingFollowsForTasksOfAServiceThatNoFileDescribes() {
        Topology untold = running().withUnresolved(List.of(SERVICE.id()));
        assertThat(Reconciliation.of(new Analyzer(TYPES).analyze(untold), List.of(runs("w"))).comparisons()).isEmpty();
    }

    @Test
    void ofATaskThatIsOnItsWayOutNothingFollows() {
        Topology stopping = running().with(running().task(new TaskId("w")).withStatus(TaskStatus.STOPPING));
        assertThat(Reconciliation.of(new Analyzer(TYPES).analyze(stopping), List.of(runs("w"))).comparisons())
                .isEmpty();
    }

    /** R82, R83: 251 usable, one held by the instance. */
    @Test
    void addressesThatAreFree() {
        assertThat(compare(running(), new Statement.AddressesFree(A.id(), 250, 0)).agrees()).isTrue();
        assertThat(compare(running(), new Statement.AddressesFree(A.id(), 248, 2)).agrees()).isTrue();
        assertThat(compare(running(), new Statement.AddressesFree(A.id(), 249, 0)).explanation())
                .isEqualTo("1 is held by something that is in none of the files; it counts as taken");
        assertThat(compare(running(), new Statement.AddressesFree(A.id(), 252, 0)).explanation())
                .contains("251 usable");
        assertThat(compare(running(), new Statement.AddressesFree(A.id(), 251, 0)).explanation())
                .startsWith("1 of the holders in the files was not counted");
    }

    /** R46. */
    @Test
    void theNewestEvent() {
        assertThat(
                compare(running(), new Statement.NewestEvent(SERVICE.id(), "(service web) has reached a steady state."))
                        .agrees())
                .isTrue();
        Topology waiting = running().with(task("w2", SERVICE));
        assertThat(compare(waiting, new Statement.NewestEvent(SERVICE.id(),
                "(service web) was unable to place a task because no container instance met all of its requirements."
                        + " The closest matching (container-instance i-1) is already using a port required by your task."
                        + " For more information, see the Troubleshooting section of the Amazon ECS Developer Guide."))
                .agrees()).isTrue();
        assertThat(
                compare(waiting, new Statement.NewestEvent(SERVICE.id(), "(service web) has reached a steady state."))
                        .explanation())
                .startsWith("1 of 1 tasks run by the files");
    }

    @Test
    void whatTheTopologyDoesNotHoldIsLeftOut() {
        assertThat(Reconciliation
                .of(new Analyzer(TYPES).analyze(running()), List.of(new Statement.CpuLeft(new InstanceId("i-9"), 1)))
                .comparisons()).isEmpty();
    }

    /** AWS told of the network as it was read: what an edit changes is told no longer, what it leaves alone is. */
    @Test
    void anEditedNetworkKeepsWhatItDidNotTouch() {
        Analysis read = new Analyzer(TYPES).analyze(running());
        Analysis edited = new Analyzer(TYPES).analyze(running().without(new TaskId("w")));
        Statement cpu = new Statement.CpuLeft(I, 1000);
        Statement addresses = new Statement.AddressesFree(A.id(), 250, 0);
        Statement unknown = new Statement.CpuLeft(new InstanceId("i-9"), 1);
        List<Statement> all = List.of(cpu, addresses, unknown);
        assertThat(Reconciliation.standing(read, read, all)).containsExactly(cpu, addresses);
        assertThat(Reconciliation.standing(read, edited, all)).containsExactly(addresses);
        assertThat(Reconciliation.standing(read, read, List.of(runs("w")))).containsExactly(runs("w"));
        assertThat(Reconciliation.standing(read, edited, List.of(runs("w"), runs("d")))).isEmpty();
    }

    /** R63, R190: the primary interface is one, and bridge tasks hold none. */
    @Test
    void interfacesOfAnInstance() {
        assertThat(compare(running(), new Statement.InterfacesAttached(I, 1)).agrees()).isTrue();
        assertThat(compare(running(), new Statement.InterfacesAttached(I, 3)))
                .extracting(Comparison::predicted, Comparison::stated, Comparison::explanation)
                .containsExactly("1", "3",
                        "2 more are attached than the tasks in the files hold: ECS made them for tasks that are in none of the files");
    }

    /** R125, R188: a bridge task is registered as its host at its host port. */
    @Test
    void targetsOfAGroup() {
        TargetGroupId group = new TargetGroupId("tg");
        Topology topology = running();
        Service balanced = new Service(SERVICE.id(), SERVICE.name(), SERVICE.cluster(), SERVICE.taskDefinition(), 1,
                SERVICE.compute(), SERVICE.networkConfiguration(), List.of(new Service.LoadBalancing(group, "app", 80)),
                SERVICE.scheduling(), SERVICE.discovery());
        Topology with = topology
                .with(new TargetGroup(group, "tg", A.vpc(), TargetGroup.TargetType.INSTANCE, "HTTP", 80, List.of()))
                .with(balanced);
        assertThat(compare(with, targets(new OtherTarget(I.value(), 80))).agrees()).isTrue();
        assertThat(compare(with, targets(new OtherTarget(I.value(), 81))))
                .extracting(Comparison::predicted, Comparison::stated)
                .containsExactly("1, among them " + I + ":80", "1, among them " + I + ":81");
        assertThat(Reconciliation
                .of(new Analyzer(TYPES).analyze(with.with(SERVICE)), List.of(targets(new OtherTarget(I.value(), 80))))
                .comparisons()).isEmpty();
    }

    private static Statement targets(OtherTarget target) {
        return new Statement.TargetsRegistered(new TargetGroupId("tg"), List.of(target));
    }
}
