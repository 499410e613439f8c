package portico.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.range;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.subnet;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkMode;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** R94: what a task on its way out holds is what it was started with, whatever its definition says by now. */
class StoppingTasksTest {

    private static final Placer PLACER = new Placer(TYPES);
    private static final TaskId FIRST = new TaskId("web-1");
    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(80));

    private static Topology stopping() {
        Topology settled = Settlement.settle(network(h1().withHostPorts(range(40000, 40003)), WEB, service(WEB, 1)),
                PLACER);
        return new StopTask(FIRST, true).applyTo(settled, PLACER);
    }

    private static Topology inMode(Topology topology, NetworkMode mode) {
        return topology.with(topology.taskDefinition(WEB.id()).withNetworkMode(mode));
    }

    private static InstanceUse use(Topology topology) {
        return PLACER.capacity(topology).of(new InstanceId("i-1"));
    }

    private static List<Integer> dynamic(Topology topology) {
        return use(topology).hostPorts()
                .stream()
                .filter(held -> held.use() == HostPort.Use.DYNAMIC)
                .map(HostPort::port)
                .toList();
    }

    @Test
    void r94AStoppingTaskKeepsItsPortsThroughAChangeOfMode() {
        Topology stopping = stopping();
        assertThat(stopping.task(FIRST).status()).isNotEqualTo(TaskStatus.RUNNING);
        assertThat(dynamic(inMode(stopping, NetworkMode.AWSVPC))).isEqualTo(dynamic(stopping)).contains(40000);
        assertThat(use(inMode(stopping, NetworkMode.AWSVPC)).eni().tasks()).as("it has no interface").isZero();
    }

    @Test
    void r94AStoppingTaskKeepsItsInterfaceThroughAChangeOfMode() {
        TaskDefinition own = definition("web", NetworkMode.AWSVPC, port(80));
        Topology settled = Settlement.settle(network(h1(), own, service(own, 1)), PLACER);
        Topology stopping = new StopTask(FIRST, true).applyTo(settled, PLACER);
        for (NetworkMode mode : List.of(NetworkMode.BRIDGE, NetworkMode.HOST)) {
            assertThat(use(inMode(stopping, mode)).eni()).isEqualTo(use(stopping).eni());
            assertThat(use(inMode(stopping, mode)).hostPorts()).hasSize(5);
        }
    }

    @Test
    void aStoppingTaskIsNotRevivedByPlacingWhatIsMissing() {
        Topology changed = inMode(stopping(), NetworkMode.AWSVPC);
        Topology open = changed.with(changed.instances().getFirst().withStatus(InstanceStatus.DRAINING));
        Topology after = new PlaceMissingTasks(Optional.empty()).applyTo(open, PLACER);
        assertThat(after.task(FIRST)).isEqualTo(open.task(FIRST));
        assertThat(after.tasks())
                .filteredOn(task -> task.isWanted() && task.service().filter(new ServiceId("web")::equals).isPresent())
                .hasSize(1);
    }

    /** ECS has started another in its stead already. */
    @Test
    void aStoppingTaskIsNotReplacedWithItsHost() {
        Topology after = new RelaunchInstance(new InstanceId("i-1")).applyTo(stopping(), PLACER);
        assertThat(after.find(FIRST)).isEmpty();
        assertThat(after.tasks()).singleElement().satisfies(task -> assertThat(task.isWanted()).isTrue());
    }

    /** R84: EC2 launches nothing in a subnet without an address left. */
    @Test
    void aHostIsNotAddedWhereNoAddressIsLeft() {
        Subnet tiny = subnet("tiny", "10.0.12.0/28", "us-east-1a");
        Topology topology = network(tiny);
        for (int i = 0; i < 11; i++) {
            topology = new AddInstance(roomy(instance("i-" + i, "c5.large", tiny, 4))).applyTo(topology, PLACER);
        }
        assertThat(topology.instances()).hasSize(11).extracting(host -> host.privateIp()).doesNotHaveDuplicates();
        Topology full = new AddInstance(roomy(instance("one-more", "c5.large", tiny, 4))).applyTo(topology, PLACER);
        assertThat(full).isEqualTo(topology);
    }
}
