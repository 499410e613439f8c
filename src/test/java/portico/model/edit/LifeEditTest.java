package portico.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.in;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.subnet;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.withOtherInterfaces;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.placement.Reason;
import portico.model.placement.Settlement;
import portico.model.placement.Shortage;
import portico.model.placement.Verdict;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.Resource;
import portico.model.topology.Stop;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** R92 to R97, R25, R91: stopping, starting again, and the life of a task state by state. */
class LifeEditTest {

    private static final Placer PLACER = new Placer(TYPES);
    private static final TaskDefinition API = definition("api", NetworkMode.AWSVPC, port(3000));
    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(3000));
    private static final TaskId FIRST = new TaskId("api-1");
    private static final TaskId THIRD = new TaskId("api-3");

    private static Topology settled(Resource... resources) {
        return Settlement.settle(network(resources), PLACER);
    }

    private static Topology apply(Topology topology, Edit... edits) {
        Topology after = topology;
        for (Edit edit : edits) {
            after = edit.applyTo(after, PLACER);
        }
        return after;
    }

    private static TaskStatus status(Topology topology, TaskId task) {
        return topology.task(task).status();
    }

    private static String address(Topology topology, TaskId task) {
        return topology.task(task).networkInterface().orElseThrow().privateIp().toString();
    }

    private static List<Reason> refusal(Topology topology, TaskId task) {
        Verdict verdict = PLACER.verdict(topology, PLACER.capacity(topology), topology.task(task), h1().id());
        return verdict instanceof Verdict.Refused refused ? refused.shortages().stream().map(Shortage::reason).toList()
                : List.of();
    }

    /** R94's example: c5.large, two awsvpc tasks, one on its way out; the third is refused until it has stopped. */
    @Test
    void r94ATaskHoldsItsSlotUntilItHasStopped() {
        Topology topology = apply(settled(h1(), API, service(API, 2)), new StopTask(FIRST, true));
        for (TaskStatus state : List.of(TaskStatus.DEACTIVATING, TaskStatus.STOPPING, TaskStatus.DEPROVISIONING)) {
            assertThat(status(topology, FIRST)).isEqualTo(state);
            assertThat(topology.task(THIRD).isPlaced()).isFalse();
            assertThat(refusal(topology, THIRD)).containsExactly(Reason.ENI);
            topology = apply(topology, new AdvanceTask(FIRST));
        }
        assertThat(status(topology, FIRST)).isEqualTo(TaskStatus.STOPPED);
        assertThat(topology.task(THIRD).isPlaced()).isTrue();
        assertThat(topology.task(FIRST).stop()).map(Stop::code).contains(Stop.Code.USER_INITIATED);
        assertThat(apply(topology, new AdvanceTask(FIRST)).find(FIRST)).isEmpty();
    }

    /** R92, R93: the one that follows begins at PROVISIONING and is taken to RUNNING, and no further. */
    @Test
    void r92TheNextOneStartsStateByState() {
        Topology topology = apply(settled(h1(), API, service(API, 1)), new StopTask(FIRST, true));
        TaskId next = new TaskId("api-2");
        for (TaskStatus state : List.of(TaskStatus.PROVISIONING, TaskStatus.PENDING, TaskStatus.ACTIVATING)) {
            assertThat(status(topology, next)).isEqualTo(state);
            topology = apply(topology, new AdvanceTask(next));
        }
        assertThat(status(topology, next)).isEqualTo(TaskStatus.RUNNING);
        assertThat(apply(topology, new AdvanceTask(next))).isSameAs(topology);
    }

    /** R91: the one that follows has another address, though that of the old one is free and the lowest. */
    @Test
    void r91TheNextOneHasAnotherAddress() {
        Topology topology = apply(settled(h1(), API, service(API, 2)), new StopTask(FIRST, true));
        String old = address(topology, FIRST);
        for (int i = 0; i < 3; i++) {
            topology = apply(topology, new AdvanceTask(FIRST));
        }
        assertThat(topology.task(THIRD).isPlaced()).isTrue();
        assertThat(address(topology, THIRD)).isNotEqualTo(old);
    }

    /** R91: the host keeps its address, and its tasks do not. */
    @Test
    void r91AHostThatStartsAgainRunsTasksWithOtherAddresses() {
        Topology before = settled(h1(), API, service(API, 2));
        Topology after = apply(before, new StopAndStartInstance(h1().id()));
        assertThat(after.instance(h1().id()).privateIp()).isEqualTo(h1().privateIp());
        List<String> old = List.of(address(before, FIRST), address(before, new TaskId("api-2")));
        assertThat(List.of(address(after, THIRD), address(after, new TaskId("api-4"))))
                .doesNotContainAnyElementsOf(old);
    }

    /** R84, R91: EC2 gives the only one that there is. */
    @Test
    void r91TheOnlyAddressLeftIsTakenAgain() {
        Subnet small = subnet("small", "10.0.9.0/28", "us-east-1a");
        ContainerInstance host = roomy(instance("i-1", "c5.18xlarge", A, 100));
        Topology topology = settled(small, host, API, service(API, 11, Optional.of(in(small))));
        String only = address(topology, FIRST);
        assertThat(PLACER.capacity(topology).of(small.id()).free()).isZero();
        Topology after = apply(topology, new ReplaceTask(FIRST));
        assertThat(address(after, new TaskId("api-12"))).isEqualTo(only);
    }

    @Test
    void r93ABridgeTaskHasNoInterfaceToMakeOrDelete() {
        Topology topology = apply(settled(h1(), WEB, service(WEB, 1)), new StopTask(new TaskId("web-1"), true));
        assertThat(status(topology, new TaskId("web-2"))).isEqualTo(TaskStatus.PENDING);
        Topology stopped = apply(topology, new AdvanceTask(new TaskId("web-1")), new AdvanceTask(new TaskId("web-1")));
        assertThat(status(stopped, new TaskId("web-1"))).isEqualTo(TaskStatus.STOPPED);
        assertThat(PLACER.capacity(stopped).of(h1().id()).eni().tasks()).isZero();
    }

    /** R91, R25: the next task has another address, or the next dynamic port. */
    @Test
    void r91StoppingAtOnceRenumbers() {
        Topology before = settled(h1(), API, service(API, 1));
        Topology after = apply(before, new StopTask(FIRST, false));
        assertThat(status(after, FIRST)).isEqualTo(TaskStatus.STOPPED);
        assertThat(status(after, new TaskId("api-2"))).isEqualTo(TaskStatus.RUNNING);
        assertThat(after.task(new TaskId("api-2")).networkInterface().orElseThrow().id())
                .isNotEqualTo(before.task(FIRST).networkInterface().orElseThrow().id());
        assertThat(address(apply(before, new ReplaceTask(FIRST)), new TaskId("api-2")))
                .isNotEqualTo(address(before, FIRST));
        Topology web = apply(settled(h1(), WEB, service(WEB, 3)), new StopTask(new TaskId("web-2"), false));
        assertThat(web.task(new TaskId("web-4")).placement().orElseThrow().bindings().getFirst().hostPort())
                .isEqualTo(32771);
    }

    @Test
    void aTaskThatNoServiceRunsIsNotFollowed() {
        Topology topology = apply(settled(h1(), API, task("one", API)), new PlaceWaitingTasks(),
                new StopTask(new TaskId("one"), false));
        assertThat(topology.tasks()).hasSize(1);
        assertThat(apply(topology, new StopTask(new TaskId("one"), false))).isSameAs(topology);
    }

    /** R97's examples. */
    @Test
    void r97AnEssentialContainerTakesTheTaskWithIt() {
        ContainerDefinition sidecar = container("log");
        TaskDefinition two = definition("api", NetworkMode.AWSVPC,
                List.of(container("app", port(3000)), new ContainerDefinition(sidecar.name(), sidecar.image(), 0,
                        sidecar.memoryMiB(), sidecar.memoryReservationMiB(), false, List.of(), List.of())));
        Topology running = settled(h1(), two, service(two, 1));
        assertThat(apply(running, new ExitContainer(FIRST, "log"))).isSameAs(running);
        Topology stopped = apply(running, new ExitContainer(FIRST, "app"));
        assertThat(stopped.task(FIRST).stop()).map(Stop::code).contains(Stop.Code.ESSENTIAL_CONTAINER_EXITED);
        assertThat(PLACER.capacity(stopped).of(h1().id()).eni().tasks()).isEqualTo(1);
    }

    /** R76: an imported task that waits for an interface in vain. */
    @Test
    void r76ATaskThatCannotAttachTimesOut() {
        Topology two = settled(h1(), API, task("one", API), task("two", API));
        Topology provisioning = two.with(withOtherInterfaces(h1(), 1))
                .with(two.task(new TaskId("two")).withStatus(TaskStatus.PROVISIONING));
        Topology failed = apply(provisioning, new AdvanceTask(new TaskId("two")));
        assertThat(failed.task(new TaskId("two")).stop()).contains(new Stop(Stop.Code.TASK_FAILED_TO_START,
                "Timeout waiting for network interface provisioning to complete."));
        assertThat(status(failed, new TaskId("two"))).isEqualTo(TaskStatus.DEPROVISIONING);
    }

    /** Stopped tasks count neither toward a desired count nor against one. */
    @Test
    void aStoppedTaskIsNobodysTask() {
        Topology stopped = apply(settled(h1(), API, service(API, 2)), new StopTask(FIRST, false));
        assertThat(stopped.tasks()).filteredOn(Task::isPlaced).hasSize(2);
        Topology scaled = apply(stopped, new ChangeDesiredCount(new ServiceId("api"), 1));
        assertThat(scaled.tasks()).filteredOn(Task::isPlaced).hasSize(1);
        assertThat(apply(stopped, new PlaceWaitingTasks())).isEqualTo(stopped);
        assertThat(apply(stopped, new RemoveInstance(h1().id())).tasks()).noneMatch(task -> task.stop().isPresent());
    }
}
