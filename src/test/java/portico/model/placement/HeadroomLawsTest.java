package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.placement.Placing.PLACER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.RandomTopologies;
import portico.model.capacity.Capacity;
import portico.model.id.InstanceId;
import portico.model.net.PortRange;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Headroom N means: N more can be placed, and not one beyond; over hundreds of small crowded networks. */
class HeadroomLawsTest {

    private static final int TOPOLOGIES = Integer.getInteger("portico.laws", 150);
    private static final int WORTH_PLACING = 60;

    static LongStream seeds() {
        return LongStream.range(0, TOPOLOGIES);
    }

    /** A network with half of its tasks placed, so that there is room left. */
    private static Topology halfFull(long seed) {
        Topology waiting = RandomTopologies.waiting(seed);
        List<Task> tasks = waiting.tasks();
        return PLACER.schedule(waiting.withoutAll(tasks.stream().map(Task::id).toList()),
                tasks.subList(0, tasks.size() / 2));
    }

    private static List<Task> more(Topology topology, Service service, int count) {
        TaskIds ids = TaskIds.of(topology);
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tasks.add(ids.taskOf(service));
        }
        return tasks;
    }

    /** A network that was full until some of its tasks stopped, and its agents went on: ports are free before and behind their cursors (R25, R27). */
    private static Topology thinned(long seed) {
        Random stops = new Random(seed);
        Topology full = PLACER.placeWaiting(RandomTopologies.waiting(seed));
        Topology thin = full.withoutAll(full.tasks().stream().filter(_ -> stops.nextInt(3) > 0).map(Task::id).toList());
        return thin.withAll(thin.instances().stream().map(host -> goneOn(host, stops)).toList());
    }

    private static ContainerInstance goneOn(ContainerInstance host, Random stops) {
        PortRange range = host.hostPorts().dynamicRange();
        return range.size() > 10 ? host
                : host.withHostPorts(
                        host.hostPorts().withLastAssigned(OptionalInt.of(range.first() + stops.nextInt(range.size()))));
    }

    /** How many of so many the scheduler starts on this instance, where no other takes any. */
    private static long placedOn(Topology topology, Service service, InstanceId instance, int wanted) {
        return scheduled(topology.withAll(topology.instances()
                .stream()
                .filter(other -> !other.id().equals(instance))
                .map(other -> other.withStatus(InstanceStatus.DRAINING))
                .toList()), service, wanted);
    }

    private static long scheduled(Topology topology, Service service, int wanted) {
        List<Task> tasks = more(topology, service, wanted);
        Topology after = PLACER.schedule(topology, tasks);
        return tasks.stream().filter(task -> after.task(task.id()).isPlaced()).count();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soManyFitOnEachInstanceAndNotOneBeyond(long seed) {
        for (Topology topology : List.of(halfFull(seed), thinned(seed))) {
            Capacity capacity = PLACER.capacity(topology);
            for (Service service : topology.services()) {
                Headroom headroom = Headroom.of(topology, capacity, service.id());
                for (ContainerInstance instance : topology.instances()) {
                    int more = headroom.on(instance.id()).more();
                    int wanted = Math.min(more, WORTH_PLACING) + (more < WORTH_PLACING ? 1 : 0);
                    assertThat(placedOn(topology, service, instance.id(), wanted))
                            .as("%s on %s", service.id(), instance.id())
                            .isEqualTo(Math.min(more, WORTH_PLACING));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soManyFitOnAllOfThemAndNotOneBeyond(long seed) {
        for (Topology topology : List.of(halfFull(seed), thinned(seed))) {
            Capacity capacity = PLACER.capacity(topology);
            for (Service service : topology.services()) {
                int more = Headroom.of(topology, capacity, service.id()).onAll().more();
                if (more < WORTH_PLACING) {
                    assertThat(scheduled(topology, service, more + 1)).as("%s", service.id()).isEqualTo(more);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatRunsOutFirstIsWhatTheNextOneIsRefusedFor(long seed) {
        Topology topology = PLACER.placeWaiting(RandomTopologies.waiting(seed));
        Capacity capacity = PLACER.capacity(topology);
        for (Service service : topology.services()) {
            Headroom headroom = Headroom.of(topology, capacity, service.id());
            Task next = more(topology, service, 1).getFirst();
            for (ContainerInstance instance : topology.instances()) {
                InstanceHeadroom room = headroom.on(instance.id());
                Verdict verdict = PLACER.verdict(topology, capacity, next, instance.id());
                if (room.more() > 0 && isStartedAgain(verdict)) {
                    assertThat(placedOn(topology, service, instance.id(), 1)).as("seed %d", seed).isOne();
                    continue;
                }
                assertThat(room.more() > 0).as("seed %d", seed).isEqualTo(verdict instanceof Verdict.Fits);
                if (verdict instanceof Verdict.Refused refused && room.barred().isEmpty()) {
                    assertThat(refused.shortages().stream().map(s -> limit(s.reason())).toList())
                            .contains(room.runsOutFirst());
                }
            }
        }
    }

    /** Whether its first start fails for want of dynamic ports alone: the scheduler starts it again, and the agent may find some then (R27). */
    private static boolean isStartedAgain(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused
                && refused.shortages().stream().allMatch(each -> each.reason() == Reason.DYNAMIC_PORTS);
    }

    private static Optional<Limit> limit(Reason reason) {
        return switch (reason) {
            case CPU -> Optional.of(Limit.CPU);
            case MEMORY -> Optional.of(Limit.MEMORY);
            case GPU -> Optional.of(Limit.GPU);
            case PORTS, PORT_IN_USE, LISTENER_IN_USE, DYNAMIC_PORTS -> Optional.of(Limit.PORTS);
            case ENI, ATTACHMENT -> Optional.of(Limit.ENI);
            case ADDRESSES -> Optional.of(Limit.ADDRESSES);
            case MISSING, INACTIVE, AGENT, ATTRIBUTE, LOCATION, MEMBER_OF, DISTINCT_INSTANCE, CONFIGURATION ->
                Optional.empty();
        };
    }

    @Test
    void everythingRunsOutFirstSomewhere() {
        Set<Limit> met = EnumSet.noneOf(Limit.class);
        seeds().forEach(seed -> {
            Topology topology = halfFull(seed);
            for (Service service : topology.services()) {
                Headroom headroom = Headroom.of(topology, PLACER.capacity(topology), service.id());
                topology.instances().forEach(i -> headroom.on(i.id()).runsOutFirst().ifPresent(met::add));
            }
        });
        assertThat(met).containsExactlyInAnyOrder(Limit.values());
    }
}
