package portico.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.daemon;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.service;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.Fixtures;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.Agent;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

class EditTest {

    private static final Placer PLACER = new Placer(TYPES);
    private static final InstanceId I1 = new InstanceId("i-1");
    private static final InstanceId I2 = new InstanceId("i-2");
    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(3000));
    private static final TaskDefinition API = definition("api", NetworkMode.AWSVPC, port(3000));
    private static final ServiceId WEB_SERVICE = new ServiceId("web");
    private static final ServiceId API_SERVICE = new ServiceId("api");

    private static Topology settled(Topology topology) {
        return Settlement.settle(topology, PLACER);
    }

    private static Topology web(int desired) {
        return settled(network(h1(), h2(), WEB, service(WEB, desired)));
    }

    private static Topology api(int desired) {
        return settled(network(h1(), h2(), API, service(API, desired)));
    }

    private static Topology apply(Topology topology, Edit... edits) {
        Topology after = topology;
        for (Edit edit : edits) {
            after = edit.applyTo(after, PLACER);
        }
        return after;
    }

    private static List<String> hosts(Topology topology) {
        return topology.tasks().stream().map(t -> t.instance().map(InstanceId::value).orElse("-")).toList();
    }

    private static Optional<String> address(Topology topology, String task) {
        return topology.task(new TaskId(task)).networkInterface().map(TaskInterface::privateIp).map(Object::toString);
    }

    private static List<Integer> ports(Topology topology, String task) {
        return topology.task(new TaskId(task))
                .placement()
                .orElseThrow()
                .bindings()
                .stream()
                .map(NetworkBinding::hostPort)
                .toList();
    }

    @Test
    void movingATaskGivesItPortsOfItsNewHost() {
        Topology moved = apply(web(2), new PlaceTask(new TaskId("web-2"), I1));
        assertThat(hosts(moved)).containsExactly("i-1", "i-1");
        assertThat(ports(moved, "web-2")).containsExactly(32769);
    }

    @Test
    void movingATaskInTheSameSubnetChangesItsAddress() {
        Topology two = settled(network(h1(), roomy(instance("i-2", "c5.large", A, 101)), API, service(API, 1)));
        Topology moved = apply(two, new PlaceTask(new TaskId("api-1"), I2));
        assertThat(address(two, "api-1")).contains("10.0.1.4");
        assertThat(address(moved, "api-1")).contains("10.0.1.5");
    }

    @Test
    void aRefusedMoveLeavesTheTaskWaiting() {
        Topology full = apply(api(3), new PlaceTask(new TaskId("api-3"), I1), new PlaceTask(new TaskId("api-2"), I1));
        assertThat(hosts(full)).containsExactly("i-1", "-", "i-1");
    }

    @Test
    void movingATaskToItsOwnHostOrToNowhereChangesNothing() {
        Topology topology = web(1);
        assertThat(apply(topology, new PlaceTask(new TaskId("web-1"), I1))).isEqualTo(topology);
        assertThat(apply(topology, new PlaceTask(new TaskId("web-1"), new InstanceId("i-9")))).isSameAs(topology);
        assertThat(apply(topology, new PlaceTask(new TaskId("web-9"), I1))).isSameAs(topology);
    }

    @Test
    void runningOneMoreRaisesTheDesiredCount() {
        Topology more = apply(web(1), new RunTask(WEB_SERVICE, Optional.of(I1)),
                new RunTask(WEB_SERVICE, Optional.empty()));
        assertThat(hosts(more)).containsExactly("i-1", "i-1", "i-2");
        assertThat(more.service(WEB_SERVICE).desiredCount()).isEqualTo(3);
    }

    @Test
    void aStandaloneTaskFindsAPlaceOrGoesWhereItIsTold() {
        Topology topology = network(h1(), h2(), WEB, API);
        Topology run = apply(topology, new RunStandaloneTask(WEB.id(), Optional.empty(), Optional.empty()),
                new RunStandaloneTask(API.id(), Optional.of(Fixtures.in(A, B)), Optional.of(I2)),
                new RunStandaloneTask(API.id(), Optional.empty(), Optional.of(I2)));
        assertThat(hosts(run)).containsExactly("i-1", "i-2", "-");
        assertThat(run.tasks()).extracting(t -> t.id().value()).containsExactly("web-1", "api-1", "api-2");
    }

    @Test
    void aReplacedTaskHasANewIdAndAddress() {
        Topology replaced = apply(api(1), new ReplaceTask(new TaskId("api-1")));
        assertThat(address(replaced, "api-2")).contains("10.0.1.5");
        assertThat(replaced.tasks()).hasSize(1);
    }

    @Test
    void removingATaskLowersTheDesiredCount() {
        Topology fewer = apply(web(3), new RemoveTask(new TaskId("web-2")));
        assertThat(fewer.tasks()).extracting(t -> t.id().value()).containsExactly("web-1", "web-3");
        assertThat(fewer.service(WEB_SERVICE).desiredCount()).isEqualTo(2);
    }

    @Test
    void aNewInstanceGetsAFreeAddressAndItsDaemons() {
        TaskDefinition agent = definition("agent", NetworkMode.HOST);
        Topology topology = settled(network(h1(), agent, daemon(agent)));
        Topology grown = apply(topology, new AddInstance(roomy(instance("i-5", "c5.large", A, 100))));
        assertThat(grown.instance(new InstanceId("i-5")).privateIp()).hasToString("10.0.1.4");
        assertThat(hosts(grown)).containsExactly("i-1", "i-5");
    }

    @Test
    void tasksOfARemovedInstanceWaitAndItsDaemonsGo() {
        TaskDefinition agent = definition("agent", NetworkMode.HOST);
        Topology topology = settled(network(h1(), h2(), WEB, service(WEB, 2), agent, daemon(agent)));
        Topology smaller = apply(topology, new RemoveInstance(I1));
        assertThat(hosts(smaller)).containsExactly("i-2", "-", "i-2");
        assertThat(hosts(apply(smaller, new PlaceWaitingTasks()))).containsExactly("i-2", "i-2", "i-2");
    }

    @Test
    void aSmallerTypeKeepsTheFirstTasksAndSendsTheRestToWait() {
        Topology topology = settled(network(roomy(instance("i-1", "c5.xlarge", A, 100)), API, service(API, 3)));
        Topology smaller = apply(topology, new ChangeInstanceType(I1, "t3.micro"));
        assertThat(hosts(smaller)).containsExactly("i-1", "-", "-");
        assertThat(address(smaller, "api-1")).isEqualTo(address(topology, "api-1"));
        assertThat(smaller.instance(I1).registered()).isEmpty();
    }

    @Test
    void adrainingInstanceKeepsItsTasks() {
        Topology draining = apply(web(2), new SetInstanceStatus(I1, InstanceStatus.DRAINING));
        assertThat(hosts(draining)).containsExactly("i-1", "i-2");
        assertThat(hosts(apply(draining, new RunTask(WEB_SERVICE, Optional.of(I1))))).containsExactly("i-1", "i-2",
                "-");
    }

    @Test
    void servicesComeAndGo() {
        Topology topology = network(h1(), h2());
        Topology with = apply(topology, new AddService(API, service(API, 5)));
        assertThat(hosts(with)).containsExactly("i-1", "i-2", "i-1", "i-2", "-");
        Topology without = apply(with, new RemoveService(API_SERVICE));
        assertThat(without.tasks()).isEmpty();
        assertThat(without.services()).isEmpty();
        assertThat(without.all(TaskDefinition.class)).hasSize(1);
    }

    @Test
    void scalingUpAndDown() {
        Topology more = apply(web(2), new ChangeDesiredCount(WEB_SERVICE, 5));
        assertThat(hosts(more)).containsExactly("i-1", "i-2", "i-1", "i-2", "i-1");
        Topology fewer = apply(more, new ChangeDesiredCount(WEB_SERVICE, 2));
        assertThat(fewer.tasks()).extracting(t -> t.id().value()).containsExactly("web-1", "web-2");
        assertThat(apply(fewer, new ChangeDesiredCount(WEB_SERVICE, 2))).isSameAs(fewer);
        assertThat(apply(fewer, new ChangeDesiredCount(WEB_SERVICE, -1))).isSameAs(fewer);
    }

    @Test
    void fromBridgeToAwsvpcAndBack() {
        Topology awsvpc = apply(web(5), new ChangeNetworkMode(WEB.id(), NetworkMode.AWSVPC));
        assertThat(awsvpc.service(WEB_SERVICE).networkConfiguration())
                .contains(new AwsvpcConfiguration(List.of(A.id(), B.id()), List.of(), false));
        assertThat(hosts(awsvpc)).containsExactly("i-1", "i-2", "i-1", "i-2", "-");
        assertThat(address(awsvpc, "web-3")).contains("10.0.1.5");
        Topology bridge = apply(awsvpc, new ChangeNetworkMode(WEB.id(), NetworkMode.BRIDGE));
        assertThat(bridge.service(WEB_SERVICE).networkConfiguration()).isEmpty();
        assertThat(ports(bridge, "web-3")).containsExactly(32772);
    }

    @Test
    void hostPortZeroIsLeftOutWhereItMeansNothing() {
        TaskDefinition zero = definition("web", NetworkMode.BRIDGE, port(3000, 0), port(9000, 9001));
        Topology host = apply(settled(network(h1(), zero, service(zero, 1))),
                new ChangeNetworkMode(zero.id(), NetworkMode.HOST));
        TaskDefinition changed = host.taskDefinition(zero.id());
        assertThat(changed.containers().getFirst().portMappings()).containsExactly(port(3000), port(9000, 9001));
        assertThat(hosts(host)).containsExactly("-");
    }

    @Test
    void otherPortMappings() {
        Topology topology = web(2);
        Topology changed = apply(topology, new ChangePortMappings(WEB.id(), "app", List.of(port(3000, 8080))));
        assertThat(ports(changed, "web-1")).containsExactly(8080);
        assertThat(ports(changed, "web-2")).containsExactly(8080);
        assertThat(apply(topology, new ChangePortMappings(WEB.id(), "nobody", List.of()))).isSameAs(topology);
    }

    @Test
    void resourcesThatAreMentionedStay() {
        Topology topology = web(1);
        assertThat(apply(topology, new RemoveResource(A.id()))).isSameAs(topology);
        assertThat(apply(topology, new RemoveResource(Fixtures.WEB.id())).find(Fixtures.WEB.id())).isEmpty();
        assertThat(hosts(apply(topology, new RemoveResource(I1)))).containsExactly("-");
        assertThat(apply(topology, new RemoveResource(WEB_SERVICE)).tasks()).isEmpty();
        assertThat(apply(topology, new RemoveResource(new TaskId("web-1"))).tasks()).isEmpty();
    }

    @Test
    void r26AfterARestartOfTheAgentTheLowestFreePortComesNext() {
        Topology gone = apply(settled(network(h1(), WEB, service(WEB, 3))), new RemoveTask(new TaskId("web-1")));
        Topology restarted = apply(gone, new RestartAgent(I1));
        assertThat(restarted.instance(I1).hostPorts().lastAssigned()).isEmpty();
        assertThat(restarted.tasks()).isEqualTo(gone.tasks());
        RunTask another = new RunTask(WEB_SERVICE, Optional.of(I1));
        assertThat(ports(apply(gone, another), newest(gone, apply(gone, another)))).containsExactly(32771);
        assertThat(ports(apply(restarted, another), newest(restarted, apply(restarted, another))))
                .containsExactly(32768);
    }

    private static String newest(Topology before, Topology after) {
        return after.tasks()
                .stream()
                .map(task -> task.id())
                .filter(id -> before.find(id).isEmpty())
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void r24DockerDoesNotRestartWithAnOldAgent() {
        Topology old = settled(network(Fixtures.withAgent(h1(), new Agent("1.69.9", true, Agent.OperatingSystem.LINUX)),
                WEB, service(WEB, 2)));
        assertThat(apply(old, new RestartAgent(I1))).isSameAs(old);
        Topology fresh = network(h1());
        assertThat(apply(fresh, new RestartAgent(I1))).isSameAs(fresh);
    }

    @Test
    void editsOfWhatIsNotThereChangeNothing() {
        Topology topology = web(1);
        InstanceId i = new InstanceId("i-9");
        ServiceId s = new ServiceId("none");
        TaskDefinitionId d = new TaskDefinitionId("none:1");
        assertThat(List.of(new RunTask(s, Optional.empty()),
                new RunStandaloneTask(d, Optional.empty(), Optional.empty()), new ReplaceTask(new TaskId("x")),
                new RemoveTask(new TaskId("x")), new RemoveInstance(i), new ChangeInstanceType(i, "c5.large"),
                new RelaunchInstance(i), new FinishRegistration(i), new RestartAgent(i),
                new SetInstanceStatus(i, InstanceStatus.DRAINING), new RemoveService(s), new ChangeDesiredCount(s, 3),
                new ChangeNetworkMode(d, NetworkMode.HOST), new ChangePortMappings(d, "app", List.of()),
                new RemoveResource(d), new RenameTopology("shop"), new PlaceWaitingTasks()))
                .allSatisfy(edit -> assertThat(edit.applyTo(topology, PLACER)).isEqualTo(topology));
    }

    @Test
    void labelsSayWhatAnUndoTakesBack() {
        assertThat(new PlaceTask(new TaskId("web-2"), I1).label()).isEqualTo("Move web-2 to i-1");
        assertThat(new ChangeNetworkMode(WEB.id(), NetworkMode.HOST).label()).isEqualTo("Run web:1 in host mode");
        Service named = service(WEB, 1);
        assertThat(new AddService(WEB, named).label()).isEqualTo("Add service web");
    }
}
