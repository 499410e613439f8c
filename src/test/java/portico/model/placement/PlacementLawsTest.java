package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.placement.Placing.PLACER;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.RandomTopologies;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** Laws of placement over hundreds of small crowded networks, against {@link NaivePlacement}. */
class PlacementLawsTest {

    private static final int TOPOLOGIES = 300;

    static LongStream seeds() {
        return LongStream.range(0, TOPOLOGIES);
    }

    private static Set<Reason> reasons(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Fits _ -> Set.of();
            case Verdict.Refused refused -> refused.shortages()
                    .stream()
                    .map(Shortage::reason)
                    .filter(reason -> reason != Reason.DYNAMIC_PORTS)
                    .collect(Collectors.toSet());
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyVerdictAgreesWithTheNaiveOneAndWithWhatPlacingDoes(long seed) {
        Random random = new Random(seed);
        Topology topology = RandomTopologies.waiting(seed);
        for (Task waiting : topology.tasks()) {
            ContainerInstance host = topology.instances().get(random.nextInt(topology.instances().size()));
            List<Verdict> verdicts = PLACER.verdicts(topology, PLACER.capacity(topology), waiting);
            NaivePlacement naive = new NaivePlacement(topology);
            for (ContainerInstance each : topology.instances()) {
                Verdict verdict = verdicts.get(topology.instances().indexOf(each));
                assertThat(reasons(verdict)).as("%s on %s", waiting.id(), each.id())
                        .isEqualTo(naive.reasons(waiting, each));
                if (verdict instanceof Verdict.Fits fits) {
                    assertThat(fits.placement().networkInterface().map(TaskInterface::privateIp))
                            .isEqualTo(fits.placement().networkInterface().flatMap(_ -> naive.address(waiting, each)));
                }
            }
            Verdict verdict = PLACER.verdict(topology, PLACER.capacity(topology), waiting, host.id());
            topology = PLACER.place(topology, waiting, host.id());
            assertThat(topology.task(waiting.id()).placement())
                    .isEqualTo(verdict instanceof Verdict.Fits fits ? java.util.Optional.of(fits.placement())
                            : java.util.Optional.empty());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSchedulerPutsEachTaskWhereTheNaiveOneDoes(long seed) {
        Topology topology = RandomTopologies.waiting(seed);
        Topology atOnce = PLACER.placeWaiting(topology);
        for (Task waiting : topology.tasks()) {
            Topology before = topology;
            topology = new NaivePlacement(before).choose(waiting)
                    .map(host -> PLACER.place(before, waiting, host.id()))
                    .orElse(before);
        }
        assertThat(atOnce.tasks().stream().map(Task::placement).toList())
                .isEqualTo(topology.tasks().stream().map(Task::placement).toList());
    }

    @Test
    void theRandomNetworksRunOutOfEverything() {
        Set<Reason> met = EnumSet.noneOf(Reason.class);
        seeds().forEach(seed -> {
            Topology placed = PLACER.placeWaiting(RandomTopologies.waiting(seed));
            placed.tasks()
                    .stream()
                    .filter(task -> !task.isPlaced())
                    .forEach(task -> PLACER.verdicts(placed, PLACER.capacity(placed), task).forEach(verdict -> {
                        if (verdict instanceof Verdict.Refused refused) {
                            refused.shortages().forEach(shortage -> met.add(shortage.reason()));
                        }
                    }));
        });
        assertThat(met).contains(Reason.INACTIVE, Reason.AGENT, Reason.LOCATION, Reason.CPU, Reason.MEMORY,
                Reason.PORTS, Reason.ENI, Reason.ADDRESSES, Reason.PORT_IN_USE, Reason.DYNAMIC_PORTS);
    }
}
