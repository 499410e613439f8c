package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.placement.Placing.PLACER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import portico.model.Fixtures;
import portico.model.analysis.Analyzer;
import portico.model.edit.PlaceWaitingTasks;
import portico.model.id.ServiceId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;

/**
 * The scheduler and {@link NaiveScheduler} agree on random clusters, {@code -Dportico.laws=100000} of them where somebody asks for more. A cluster on
 * which they differ is printed as the smallest document that shows it.
 */
class SchedulerLawsTest {

    private static final int CLUSTERS = Integer.getInteger("portico.laws", 2_000);

    /** The first difference between what both say; empty where they agree. */
    private interface Law {
        Optional<String> broken(Topology topology, Map<String, Predicate<NaiveHost>> rules);
    }

    private static void hold(Law law) {
        LongStream.range(0, CLUSTERS).forEach(seed -> {
            RandomCluster cluster = new RandomCluster(seed);
            law.broken(cluster.topology(), cluster.rules()).ifPresent(difference -> {
                String document = Shrinking.smallest(cluster.topology(),
                        smaller -> law.broken(smaller, cluster.rules()).isPresent());
                Assertions.fail("seed %d: %s%n%s", seed, difference, document);
            });
        });
    }

    private static Optional<String> differ(Object naive, Object ours, String what) {
        return naive.equals(ours) ? Optional.empty() : Optional.of(what + ": " + naive + " by the rules, " + ours);
    }

    /** Daemons first, then service by service, each in the topology's order (R59). */
    private static List<Task> inTurn(Topology topology) {
        Map<ServiceId, List<Task>> groups = new LinkedHashMap<>();
        topology.tasks()
                .forEach(
                        task -> groups.computeIfAbsent(task.service().orElseThrow(), _ -> new ArrayList<>()).add(task));
        return groups.entrySet()
                .stream()
                .sorted(Comparator.comparing(group -> !topology.service(group.getKey()).daemon()))
                .flatMap(group -> group.getValue().stream())
                .toList();
    }

    private static Service service(Topology topology, Task task) {
        return topology.service(task.service().orElseThrow());
    }

    @Test
    void eachTaskGoesWhereTheRulesSay() {
        hold((topology, rules) -> {
            Topology placed = PLACER.placeWaiting(topology);
            NaiveScheduler naive = new NaiveScheduler(topology, rules);
            for (Task task : inTurn(topology)) {
                List<String> choice = naive.choice(service(topology, task)).stream().map(host -> host.id).toList();
                Optional<String> chosen = placed.task(task.id()).instance().map(Object::toString);
                if (chosen.isEmpty() ? !choice.isEmpty() : !choice.contains(chosen.get())) {
                    return Optional.of(task.id() + " to one of " + choice + " by the rules, to " + chosen);
                }
                chosen.ifPresent(id -> naive.put(service(topology, task), naive.host(id)));
            }
            return Optional.empty();
        });
    }

    @Test
    void everyHostRefusesForTheReasonsOfTheRules() {
        hold((topology, rules) -> {
            Topology placed = PLACER.placeWaiting(topology);
            NaiveScheduler naive = new NaiveScheduler(topology, rules);
            inTurn(placed).forEach(task -> task.instance()
                    .ifPresent(id -> naive.put(service(topology, task), naive.host(id.value()))));
            return placed.tasks()
                    .stream()
                    .filter(task -> !task.isPlaced())
                    .flatMap(task -> PLACER.verdicts(placed, PLACER.capacity(placed), task)
                            .stream()
                            .flatMap(verdict -> differ(
                                    naive.against(service(topology, task), naive.host(verdict.instance().value())),
                                    verdict.reasons(), task.id() + " on " + verdict.instance()).stream()))
                    .findFirst();
        });
    }

    @Test
    void aVerdictIsWhatPlacingThenDoes() {
        hold((topology, _) -> {
            Random random = new Random(topology.hashCode());
            Topology now = topology;
            for (Task task : topology.tasks()) {
                ContainerInstance host = now.instances().get(random.nextInt(now.instances().size()));
                Verdict verdict = PLACER.verdict(now, PLACER.capacity(now), task, host.id());
                now = PLACER.place(now, task, host.id());
                Optional<Task.Placement> told = verdict instanceof Verdict.Fits fits ? Optional.of(fits.placement())
                        : Optional.empty();
                Optional<String> broken = differ(told, now.task(task.id()).placement(), task.id() + " on " + host.id());
                if (broken.isPresent()) {
                    return broken;
                }
            }
            return Optional.empty();
        });
    }

    @Test
    void r53TheSameClusterAlwaysRunsTheSameAndUndoGivesItBack() {
        hold((topology, _) -> {
            Workspace workspace = new Workspace(new Analyzer(Fixtures.TYPES), PLACER);
            workspace.open(topology);
            workspace.apply(new PlaceWaitingTasks());
            Topology once = workspace.topology();
            workspace.undo();
            Optional<String> undone = differ(topology, workspace.topology(), "after undo");
            return undone.isPresent() ? undone : differ(once, PLACER.placeWaiting(topology), "the second time");
        });
    }

    @Test
    void theRandomClustersMeetEveryReason() {
        Set<Reason> met = EnumSet.noneOf(Reason.class);
        Map<String, Integer> chains = new HashMap<>();
        Function<Service, String> chain = s -> s.scheduling().placement().strategies().toString();
        LongStream.range(0, 500).mapToObj(RandomCluster::new).forEach(cluster -> {
            Topology placed = PLACER.placeWaiting(cluster.topology());
            placed.services().forEach(s -> chains.merge(chain.apply(s), 1, Integer::sum));
            placed.tasks()
                    .stream()
                    .filter(task -> !task.isPlaced())
                    .forEach(task -> PLACER.verdicts(placed, PLACER.capacity(placed), task)
                            .forEach(verdict -> met.addAll(verdict.reasons())));
        });
        assertThat(met).contains(Reason.INACTIVE, Reason.AGENT, Reason.ATTRIBUTE, Reason.LOCATION, Reason.CPU,
                Reason.MEMORY, Reason.PORTS, Reason.ENI, Reason.ADDRESSES, Reason.MEMBER_OF, Reason.DISTINCT_INSTANCE);
        assertThat(chains).hasSizeGreaterThan(50);
    }

    @Test
    void whatFailsShrinksToItsCause() {
        Topology crowded = new RandomCluster(1).topology();
        assertThat(crowded.tasks()).isNotEmpty();
        String smallest = Shrinking.smallest(crowded, topology -> !topology.tasks().isEmpty());
        assertThat(smallest).contains("\"tasks\"").doesNotContain("\"containerInstances\"");
        assertThat(smallest.split("\"service\"", -1)).hasSize(2);
    }
}
