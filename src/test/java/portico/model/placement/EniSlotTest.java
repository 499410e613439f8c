package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.trunked;
import static portico.model.Fixtures.withAgent;
import static portico.model.Fixtures.withOtherInterfaces;
import static portico.model.placement.Placing.PLACER;
import static portico.model.placement.Placing.placeAll;
import static portico.model.placement.Placing.reasons;
import static portico.model.placement.Placing.shortages;
import static portico.model.placement.Placing.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.capacity.EniUse;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.rule.RuleId;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** R63 to R78, R94: ENI slots and trunks. */
class EniSlotTest {

    private static final TaskDefinition AWSVPC = definition("api", NetworkMode.AWSVPC, port(3000));

    /** The instance with so many waiting tasks, all put on it. */
    private static Topology filled(ContainerInstance host, int tasks) {
        List<Resource> all = new ArrayList<>(List.of(host, AWSVPC));
        for (int i = 1; i <= tasks; i++) {
            all.add(task("t" + i, AWSVPC));
        }
        return placeAll(network(all.toArray(Resource[]::new)), "i-1");
    }

    private static long placed(Topology topology) {
        return topology.tasks().stream().filter(Task::isPlaced).count();
    }

    private static EniUse eni(Topology topology) {
        return PLACER.capacity(topology).of(new InstanceId("i-1")).eni();
    }

    @ParameterizedTest
    @CsvSource({"t3.micro,1", "c5.large,2", "c5.xlarge,3", "c5.4xlarge,7", "c5.18xlarge,14", "t3.xlarge,3"})
    void r63SlotsWithoutTrunk(String type, int slots) {
        assertThat(placed(filled(roomy(instance("i-1", type, A, 100)), slots + 2))).isEqualTo(slots);
    }

    @ParameterizedTest
    @CsvSource({"c5.large,10", "c5.xlarge,20", "c5.4xlarge,60", "c5.18xlarge,120", "t3.xlarge,3"})
    void r65AndR71SlotsWithTrunk(String type, int slots) {
        assertThat(placed(filled(trunked(roomy(instance("i-1", type, A, 100)), 99), slots + 2))).isEqualTo(slots);
    }

    @ParameterizedTest
    @CsvSource({"WINDOWS, 1.105.1, 2", "LINUX, 1.28.0, 2", "LINUX, 1.28.1, 10"})
    void r70ATrunkNeedsLinuxAndAnAgentThatKnowsIt(Agent.OperatingSystem system, String version, int slots) {
        ContainerInstance host = trunked(roomy(instance("i-1", "c5.large", A, 100)), 99);
        assertThat(placed(filled(withAgent(host, new Agent(version, true, system)), slots + 2))).isEqualTo(slots);
    }

    @Test
    void r63TheRefusalCountsInterfaces() {
        assertThat(shortages(filled(h1(), 3), "t3", "i-1"))
                .containsExactly(new Shortage(Reason.ENI, new RuleId(63), "No ENI left", "3 of 3 attached"));
    }

    @Test
    void r65TheRefusalCountsBranches() {
        assertThat(shortages(filled(trunked(h1(), 99), 11), "t11", "i-1")).containsExactly(
                new Shortage(Reason.ENI, new RuleId(65), "No ENI left", "10 of 10 branch ENIs attached"));
    }

    @Test
    void r10ThreeContainersShareOneInterface() {
        TaskDefinition three = definition("api", NetworkMode.AWSVPC,
                List.of(container("a", port(80)), container("b"), container("c")));
        Topology one = placeAll(network(h1(), three, task("t1", three)), "i-1");
        assertThat(eni(one).tasks()).isEqualTo(1);
        Topology two = placeAll(network(h1(), three, task("t1", three), task("t2", three)), "i-1");
        assertThat(eni(two).tasks()).as("another task, another interface").isEqualTo(2);
    }

    @Test
    void r64OtherModesUseNoSlot() {
        TaskDefinition bridge = definition("web", NetworkMode.BRIDGE, port(80));
        TaskDefinition none = definition("batch", NetworkMode.NONE);
        Topology full = filled(h1(), 2).withAll(List.of(bridge, none, task("b", bridge), task("n", none)));
        assertThat(reasons(full, "b", "i-1")).isEmpty();
        assertThat(reasons(full, "n", "i-1")).isEmpty();
    }

    /** The rule's own example, and the third awsvpc task, which the twenty beside it do not help. */
    @Test
    void r64TwentyBridgeTasksBesideTwoInterfaces() {
        TaskDefinition bridge = sized(definition("web", NetworkMode.BRIDGE, port(80)), 128, 128);
        Topology twenty = IntStream.range(0, 20)
                .mapToObj(i -> task("b" + i, bridge))
                .reduce(filled(roomy(h1()), 3).with(bridge), Topology::with, (a, b) -> b);
        Topology placed = PLACER.placeWaiting(twenty);
        assertThat(placed.tasks()).filteredOn(task -> task.id().value().startsWith("b")).allMatch(Task::isPlaced);
        assertThat(eni(placed).tasks()).isEqualTo(2);
        assertThat(reasons(placed, "t3", "i-1")).containsExactly(Reason.ENI);
    }

    /** Just beyond: without trunking the same host holds an interface for each task, and the third finds none. */
    @Test
    void r67WithoutATrunkEachTaskTakesASlot() {
        assertThat(eni(filled(h1(), 2))).isEqualTo(new EniUse(3, 3, false, 2, 2));
        assertThat(reasons(filled(h1(), 3), "t3", "i-1")).containsExactly(Reason.ENI);
    }

    @Test
    void r67TheTrunkTakesOneOrdinarySlotAndBranchesNone() {
        Topology topology = filled(trunked(h1(), 99), 10);
        assertThat(eni(topology)).isEqualTo(new EniUse(3, 2, true, 10, 10));
        assertThat(topology.task(new TaskId("t1")).networkInterface()).map(TaskInterface::kind)
                .contains(TaskInterface.Kind.BRANCH);
    }

    @Test
    void r71AnImpossibleTrunkIsNoTrunk() {
        Topology topology = filled(trunked(roomy(instance("i-1", "t3.xlarge", A, 100)), 99), 1);
        assertThat(eni(topology)).isEqualTo(new EniUse(4, 2, false, 3, 1));
        assertThat(PLACER.capacity(topology).of(A.id()).used()).isEqualTo(2);
    }

    /** R76's example: c5.large, one by hand, one task; ECS offers a second slot, and EC2 cannot attach a fourth interface. */
    @Test
    void r76InterfacesAttachedByHandAreNotCountedByEcs() {
        Topology topology = filled(withOtherInterfaces(h1(), 1), 2);
        assertThat(placed(topology)).isEqualTo(1);
        assertThat(eni(topology)).isEqualTo(new EniUse(3, 3, false, 2, 1));
        assertThat(shortages(topology, "t2", "i-1")).containsExactly(new Shortage(Reason.ATTACHMENT, new RuleId(76),
                "Nothing left to attach", "3 of 3 attached, some by hand; ECS offers 1 all the same"));
        assertThat(Reason.ATTACHMENT.code())
                .isEqualTo("Timeout waiting for network interface provisioning to complete.");
        assertThat(Reason.ATTACHMENT.isUnforeseen()).isTrue();
    }

    /** Just beyond R76: a trunk's branches are not attached to the instance; and a full host is refused by ECS itself. */
    @Test
    void r76DoesNotConcernBranchesNorFullHosts() {
        assertThat(placed(filled(trunked(withOtherInterfaces(h1(), 1), 99), 12))).isEqualTo(10);
        assertThat(reasons(filled(withOtherInterfaces(roomy(instance("i-1", "c5.xlarge", A, 100)), 1), 3), "t3", "i-1"))
                .containsExactly(Reason.ATTACHMENT);
        assertThat(reasons(filled(h1(), 3), "t3", "i-1")).containsExactly(Reason.ENI);
    }

    @Test
    void r77TheDocumentedLimitCountsEveryCard() {
        Topology topology = filled(roomy(instance("i-1", "p5.48xlarge", A, 100)), 3);
        assertThat(eni(topology).taskLimit()).isEqualTo(63);
        assertThat(PLACER.capacity(topology).of(new InstanceId("i-1")).type().orElseThrow().cautiousTasks())
                .hasValue(1);
    }

    @Test
    void r78AddressesOfATrunkedHost() {
        assertThat(PLACER.capacity(filled(trunked(h1(), 99), 10)).of(A.id()).used()).isEqualTo(12);
        assertThat(PLACER.capacity(filled(h1(), 2)).of(A.id()).used()).as("without a trunk").isEqualTo(3);
    }

    @Test
    void r94ASlotIsHeldUntilTheTaskHasStopped() {
        Topology full = filled(h1(), 3);
        Task second = full.task(new TaskId("t2"));
        assertThat(reasons(full.with(inStatus(second, TaskStatus.DEPROVISIONING)), "t3", "i-1"))
                .containsExactly(Reason.ENI);
        assertThat(reasons(full.with(inStatus(second, TaskStatus.STOPPED)), "t3", "i-1")).isEmpty();
    }

    private static Task inStatus(Task t, TaskStatus status) {
        return new Task(t.id(), t.taskDefinition(), t.service(), t.launchType(), status, t.networkConfiguration(),
                t.placement());
    }

    @Test
    void anUnknownTypeOffersNothing() {
        Topology topology = filled(roomy(instance("i-1", "x99.huge", A, 100)), 1);
        assertThat(shortages(topology, "t1", "i-1")).containsExactly(
                new Shortage(Reason.ENI, new RuleId(63), "ENI slots not known", "x99.huge is not in the catalogue"));
    }

    /** Which device number is free nobody tells: after a task in between went, its own is, and the last is still held. So it is counted, not named. */
    @Test
    void theNextInterfaceIsCountedAndNoDeviceIsNamed() {
        Topology left = filled(h1(), 2).without(new TaskId("t1")).with(task("t", AWSVPC));
        assertThat(((Verdict.Fits) verdict(left, "t", "i-1")).detail()).startsWith("3rd ENI gets ");
    }

    @ParameterizedTest
    @CsvSource({"0,1st", "1,2nd", "2,3rd", "3,4th", "10,11th", "11,12th", "12,13th", "20,21st", "21,22nd", "110,111th"})
    void branchesAreCountedInWords(int held, String next) {
        Topology full = filled(trunked(roomy(instance("i-1", "c5.18xlarge", A, 100)), 99), held);
        assertThat(((Verdict.Fits) verdict(full.with(task("t", AWSVPC)), "t", "i-1")).detail())
                .startsWith(next + " branch gets ");
    }

    @Test
    void saysWhatAnAwsvpcTaskWouldGet() {
        Verdict.Fits first = (Verdict.Fits) verdict(filled(h1(), 0).with(task("t", AWSVPC)), "t", "i-1");
        assertThat(first.title()).isEqualTo("Fits, 2 ENIs free");
        assertThat(first.detail()).isEqualTo("2nd ENI gets 10.0.1.4, sg-web");
        Topology one = filled(h1(), 1).with(task("t", AWSVPC));
        assertThat(((Verdict.Fits) verdict(one, "t", "i-1")).title()).isEqualTo("Fits, last ENI");
        Topology branches = filled(trunked(h1(), 99), 3).with(task("t", AWSVPC));
        Verdict.Fits fourth = (Verdict.Fits) verdict(branches, "t", "i-1");
        assertThat(fourth.title()).isEqualTo("Fits, 7 of 10 ENIs free");
        assertThat(fourth.detail()).isEqualTo("4th branch gets 10.0.1.7, sg-web");
    }
}
