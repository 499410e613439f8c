package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.placement.Laws.differ;
import static portico.model.placement.Placing.PLACER;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import portico.model.RandomTopologies;
import portico.model.id.InstanceId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * The application and {@link NaiveCity} agree on small crowded networks: what stands against a task, what it gets, where it goes, and what a stop or
 * a restart of the agent gives back.
 */
class PlacementLawsTest {

    /** The same topology always takes the same turns. */
    private static Random turns(Topology topology) {
        return new Random(31L * topology.tasks().size() + topology.instances().size());
    }

    private static String id(ContainerInstance instance) {
        return instance.id().value();
    }

    @Test
    void everyVerdictAndEveryPlaceIsThatOfTheRules() {
        Laws.assertHolds(RandomTopologies::crowded, topology -> {
            NaiveCity naive = new NaiveCity(topology);
            Random random = turns(topology);
            Topology now = topology;
            List<Task> tasks = topology.instances().isEmpty() ? List.of() : topology.tasks();
            for (Task task : tasks) {
                Optional<String> broken = verdicts(naive, now, task);
                if (broken.isPresent()) {
                    return broken;
                }
                InstanceId host = now.instances().get(random.nextInt(now.instances().size())).id();
                now = PLACER.place(now, task, host);
                broken = differ(naive.put(task, host.value()), now.task(task.id()).placement().map(NaiveOutcome::of),
                        task.id() + " put on " + host);
                if (broken.isPresent()) {
                    return broken;
                }
                now = disturbed(naive, now, random);
            }
            return Optional.empty();
        });
    }

    /** What each instance says, and what the task would get where it fits. */
    private static Optional<String> verdicts(NaiveCity naive, Topology topology, Task task) {
        for (Verdict verdict : PLACER.verdicts(topology, PLACER.capacity(topology), task)) {
            String host = verdict.instance().value();
            Set<Reason> against = naive.against(task, host);
            Optional<String> broken = differ(against, verdict.reasons(), task.id() + " on " + host)
                    .or(() -> verdict instanceof Verdict.Fits fits
                            ? differ(naive.outcome(task, host), NaiveOutcome.of(fits.placement()),
                                    task.id() + " would get on " + host)
                            : Optional.empty());
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    /** Now and then a task stops, or an agent starts again. */
    private static Topology disturbed(NaiveCity naive, Topology topology, Random random) {
        List<Task> running = topology.tasks().stream().filter(Task::isPlaced).toList();
        if (!running.isEmpty() && random.nextInt(4) == 0) {
            Task gone = running.get(random.nextInt(running.size()));
            naive.stop(gone, NaiveOutcome.of(gone.placement().orElseThrow()));
            return topology.with(gone.waiting());
        }
        if (random.nextInt(8) == 0) {
            ContainerInstance host = topology.instances().get(random.nextInt(topology.instances().size()));
            naive.restart(id(host));
            return topology.with(host.withHostPorts(host.hostPorts().forgotten()));
        }
        return topology;
    }

    @Test
    void theSchedulerPutsEachTaskWhereTheRulesDo() {
        Laws.assertHolds(RandomTopologies::crowded, topology -> {
            NaiveCity naive = new NaiveCity(topology);
            Topology atOnce = PLACER.placeWaiting(topology);
            for (Task task : topology.tasks()) {
                Optional<NaiveOutcome> outcome = naive.choice(task).flatMap(host -> naive.put(task, host));
                Optional<String> broken = differ(outcome, atOnce.task(task.id()).placement().map(NaiveOutcome::of),
                        task.id().value());
                if (broken.isPresent()) {
                    return broken;
                }
            }
            return Optional.empty();
        });
    }

    @Test
    void theRandomNetworksRunOutOfEverything() {
        Set<Reason> met = EnumSet.noneOf(Reason.class);
        LongStream.range(0, 1_000).forEach(seed -> {
            Topology placed = PLACER.placeWaiting(RandomTopologies.crowded(seed));
            placed.tasks()
                    .stream()
                    .filter(task -> !task.isPlaced())
                    .forEach(task -> PLACER.verdicts(placed, PLACER.capacity(placed), task)
                            .forEach(verdict -> met.addAll(verdict.reasons())));
        });
        assertThat(met).contains(Reason.INACTIVE, Reason.AGENT, Reason.ATTRIBUTE, Reason.LOCATION, Reason.CPU,
                Reason.MEMORY, Reason.GPU, Reason.PORTS, Reason.ENI, Reason.ADDRESSES, Reason.PORT_IN_USE,
                Reason.DYNAMIC_PORTS, Reason.ATTACHMENT);
    }
}
