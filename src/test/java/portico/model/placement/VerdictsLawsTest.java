package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.model.Altered;
import portico.model.RandomTopologies;
import portico.model.id.InstanceId;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.Listener;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** What the columns of all instances tell at once is what each instance tells by itself. */
class VerdictsLawsTest {

    private static final Placer PLACER = new Placer(TYPES);

    @Test
    void columnsTellWhatEveryInstanceTells() {
        Laws.assertHolds(RandomTopologies::crowded, topology -> difference(PLACER.placeWaiting(opening(topology))));
    }

    @Test
    void columnsTellWhatEveryInstanceTellsUnderConstraints() {
        Laws.assertHolds(seed -> new RandomCluster(seed).topology(),
                topology -> difference(PLACER.placeWaiting(topology)).or(() -> difference(topology)));
    }

    private static Optional<String> difference(Topology topology) {
        return topology.tasks().stream().flatMap(task -> difference(topology, task).stream()).findFirst();
    }

    private static Optional<String> difference(Topology topology, Task task) {
        Verdicts all = PLACER.verdicts(topology, PLACER.capacity(topology), task);
        Map<Set<Reason>, Reason> first = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Verdict alone = PLACER.verdict(topology, PLACER.capacity(topology), task, all.instance(i));
            Set<Reason> reasons = all.reasons(i);
            if (!all.get(i).equals(alone) || !reasons.equals(alone.reasons())
                    || all.fits(i) != alone instanceof Verdict.Fits) {
                return Optional.of(task.id() + " on " + all.instance(i) + ": " + reasons + " in columns, " + alone);
            }
            if (alone instanceof Verdict.Refused refused) {
                Reason reported = refused.shortages().getFirst().reason();
                if (first.getOrDefault(reasons, reported) != reported) {
                    return Optional.of(task.id() + " on " + all.instance(i) + ": not " + reported + " of " + reasons);
                }
                first.put(reasons, reported);
            }
        }
        return Optional.empty();
    }

    /** Some applications open ports that nobody declares (R36). */
    private static Topology opening(Topology topology) {
        Random random = new Random(topology.tasks().size() * 31L + topology.instances().size());
        List<TaskDefinition> opening = topology.all(TaskDefinition.class)
                .stream()
                .filter(definition -> definition.networkMode() == NetworkMode.HOST)
                .map(definition -> definition.withContainers(
                        definition.containers().stream().map(container -> opening(container, random)).toList()))
                .toList();
        return topology.withAll(opening);
    }

    private static ContainerDefinition opening(ContainerDefinition container, Random random) {
        return Altered.listening(container,
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(_ -> Listener.of(Integer.toString(80 + 10 * random.nextInt(3) + random.nextInt(3))))
                        .toList());
    }

    @Test
    void whoFitsIsToldWithoutLooking() {
        Topology topology = RandomTopologies.crowded(5);
        Task task = topology.tasks().getFirst();
        Verdicts all = PLACER.verdicts(topology, PLACER.capacity(topology), task);
        assertThat(all.fitting()).containsExactlyElementsOf(
                all.stream().filter(Verdict.Fits.class::isInstance).map(Verdict::instance).toList());
        assertThat(all.on(all.instance(0))).contains(all.getFirst());
        assertThat(all.on(new InstanceId("nowhere"))).isEmpty();
        assertThat(all).isEqualTo(PLACER.verdicts(topology, PLACER.capacity(topology), task));
    }
}
