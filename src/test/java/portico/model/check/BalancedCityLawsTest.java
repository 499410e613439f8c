package portico.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.analysis.Analyzer;
import portico.model.edit.AdvanceTask;
import portico.model.edit.ChangeDesiredCount;
import portico.model.edit.ChangeHostSubnet;
import portico.model.edit.DrainInstance;
import portico.model.edit.Edit;
import portico.model.edit.PlaceTask;
import portico.model.edit.RelaunchInstance;
import portico.model.edit.RemoveInstance;
import portico.model.edit.ReplaceTask;
import portico.model.edit.RunTask;
import portico.model.edit.SetInstanceStatus;
import portico.model.edit.StopTask;
import portico.model.id.SubnetId;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.model.topology.PlacementRules;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;

/** What is kept of whole services across edits is what a count from nothing gives; {@code -Dportico.laws=100000} makes so many edits. */
class BalancedCityLawsTest {

    private static final int HOSTS = 9;
    private static final int EDITS = 25;
    private static final Topology CITY = picky(BalancedCity.of(HOSTS));

    static IntStream seeds() {
        return IntStream.range(0, Math.max(1, Integer.getInteger("portico.laws", 250) / EDITS));
    }

    /** With one service that takes one host of the first zone only, by its id, and all of the others. */
    private static Topology picky(Topology city) {
        Service first = city.services().getFirst();
        SubnetId zone = city.instances().getFirst().subnet();
        String named = city.instances()
                .stream()
                .filter(host -> !host.subnet().equals(zone) || host.equals(city.instances().getFirst()))
                .map(host -> host.id().value())
                .collect(Collectors.joining(", "));
        PlacementRules rules = new PlacementRules(List.of(new MemberOf("ec2InstanceId in [" + named + "]")), List.of());
        return city.with(first.withScheduling(first.scheduling().withPlacement(rules)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsAreAnalyzedAsIfFromNothing(int seed) {
        Random random = new Random(seed);
        Workspace workspace = new Workspace(new Analyzer(TYPES), new Placer(TYPES));
        workspace.open(CITY);
        for (int i = 0; i < EDITS; i++) {
            Edit edit = edit(random, workspace.topology());
            workspace.apply(edit);
            assertThat(workspace.analysis()).as(edit.toString())
                    .isEqualTo(new Analyzer(TYPES).analyze(workspace.topology()));
        }
    }

    private static Edit edit(Random random, Topology topology) {
        Task task = pick(random, topology.tasks());
        ContainerInstance host = pick(random, topology.instances());
        Service service = pick(random, topology.services());
        return switch (random.nextInt(13)) {
            case 0, 1, 2 -> new PlaceTask(task.id(), host.id());
            case 3 -> new StopTask(task.id(), random.nextBoolean());
            case 4 -> new AdvanceTask(task.id());
            case 5 -> new RunTask(service.id(), Optional.empty());
            case 6 -> new ReplaceTask(task.id());
            case 7 -> new ChangeDesiredCount(service.id(), random.nextInt(HOSTS + 3));
            case 8 -> new ChangeHostSubnet(host.id(), pick(random, topology.subnets()).id());
            case 9 -> new SetInstanceStatus(host.id(), pick(random, List.of(InstanceStatus.values())));
            case 10 -> new DrainInstance(host.id());
            case 11 -> new RelaunchInstance(host.id());
            default -> topology.instances().size() > 2 ? new RemoveInstance(host.id()) : new AdvanceTask(task.id());
        };
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
