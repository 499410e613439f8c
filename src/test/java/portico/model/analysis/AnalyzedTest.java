package portico.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.format.catalogue.Catalogues;
import portico.model.RandomTopologies;
import portico.model.capacity.InstanceTypes;
import portico.model.id.InstanceId;
import portico.model.id.InterfaceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerInstance.TrunkInterface;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkBinding;
import portico.model.topology.Revision;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.view.drawing.Samples;

/** An analysis that follows from that of another version equals one from nothing, also where the document contradicts itself. */
class AnalyzedTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();
    private static final Placer PLACER = new Placer(TYPES);
    private static final int STEPS = 60;

    static Stream<Topology> documents() {
        return Stream
                .concat(Samples.NAMES.stream().map(name -> Samples.analysis(name).topology()),
                        LongStream.range(0, 60).mapToObj(RandomTopologies::waiting))
                .filter(topology -> !topology.tasks().isEmpty() && !topology.instances().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void followingEqualsBeginning(Topology document) {
        Random dice = new Random(document.tasks().size());
        List<Topology> versions = new ArrayList<>(List.of(document));
        Analyzed analyzed = Analyzed.of(document, TYPES, PLACER);
        for (int i = 0; i < STEPS; i++) {
            // Forward, or to any version there was
            Topology next = dice.nextInt(4) == 0 ? pick(dice, versions) : changed(dice, versions.getLast());
            versions.add(next);
            Revision revision = Revision.between(analyzed.analysis().topology(), next).orElseThrow();
            analyzed = analyzed.after(revision, TYPES, PLACER);
            assertSame(analyzed, Analyzed.of(next, TYPES, PLACER));
        }
    }

    private static void assertSame(Analyzed followed, Analyzed begun) {
        assertThat(followed.analysis().capacity()).isEqualTo(begun.analysis().capacity());
        assertThat(followed.analysis().capacity().instances().keySet())
                .containsExactlyElementsOf(begun.analysis().capacity().instances().keySet());
        assertThat(followed.waiting().inOrder()).isEqualTo(begun.waiting().inOrder());
        assertThat(followed.analysis().findings()).isEqualTo(begun.analysis().findings());
        assertThat(followed.analysis()).isEqualTo(begun.analysis());
    }

    private static Topology changed(Random dice, Topology topology) {
        Task task = pick(dice, topology.tasks());
        ContainerInstance host = pick(dice, topology.instances());
        return switch (dice.nextInt(9)) {
            case 0, 1, 2 -> topology.with(task.placedAt(anywhere(dice, topology, host.id())));
            case 3 -> topology.with(task.waiting());
            case 4 -> topology.tasks().size() > 1 ? topology.without(task.id()) : topology;
            case 5 -> topology.with(pick(dice, topology.tasks()).withId(new TaskId("new-" + dice.nextInt(5))));
            case 6 -> topology.with(other(dice, topology, host));
            case 7 -> topology.withAll(Stream.of(host.withStatus(InstanceStatus.DRAINING), task.waiting()).toList());
            default -> emptied(topology, host);
        };
    }

    private static Topology emptied(Topology topology, ContainerInstance host) {
        List<Task> tasks = topology.tasks()
                .stream()
                .filter(task -> task.instance().filter(host.id()::equals).isPresent())
                .map(Task::waiting)
                .toList();
        return topology.instances().size() > 1 ? topology.withAll(tasks).without(host.id()) : topology;
    }

    /** A place with an address and ports that somebody else may hold already. */
    private static Placement anywhere(Random dice, Topology topology, InstanceId host) {
        Optional<TaskInterface> eni = dice.nextBoolean() ? Optional.empty() : Optional.of(eni(dice, topology));
        int port = 80 + dice.nextInt(3);
        return new Placement(
                Optional.of(host).filter(_ -> dice.nextInt(5) > 0), eni, List.of(new NetworkBinding("app",
                        PortRange.single(80), PortRange.single(port), Protocol.TCP, dice.nextBoolean())),
                java.util.Map.of());
    }

    private static TaskInterface eni(Random dice, Topology topology) {
        Subnet subnet = pick(dice, topology.subnets());
        List<SecurityGroupId> groups = topology.all(SecurityGroup.class)
                .stream()
                .map(SecurityGroup::id)
                .filter(_ -> dice.nextBoolean())
                .toList();
        return new TaskInterface(new InterfaceId("eni-" + dice.nextInt(99)), TaskInterface.Kind.TASK, subnet.id(),
                address(dice, subnet), Optional.empty(), groups);
    }

    private static Ipv4Address address(Random dice, Subnet subnet) {
        return subnet.cidr().at(dice.nextInt(20) == 0 ? 3 : 4 + dice.nextInt(20));
    }

    private static ContainerInstance other(Random dice, Topology topology, ContainerInstance host) {
        Subnet subnet = topology.subnet(host.subnet());
        return switch (dice.nextInt(3)) {
            case 0 -> host.withInstanceType(pick(dice, List.of("t3.micro", "c5.large", "x9.huge")));
            case 1 -> host.withPrivateIp(address(dice, subnet));
            default ->
                host.withTrunk(Optional.of(new TrunkInterface(address(dice, subnet))).filter(_ -> dice.nextBoolean()));
        };
    }

    private static <T> T pick(Random dice, List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
