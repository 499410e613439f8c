package portico.model.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.model.id.TaskId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R49, R50: what ECS says, and when it tries again, while a task finds no place. */
class SearchTest {

    private static final String ENI = "(service api) was unable to place a task";
    private static final Placer PLACER = new Placer(TYPES);
    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(80));

    private static int at(int hour, int minute) {
        return (hour * 60 + minute) * 60;
    }

    private static List<Integer> times(EventLog log) {
        return log.entries().stream().map(EventLog.Entry::at).toList();
    }

    /** The rule's example: the same event at 10:00, 10:05 and 16:01. */
    @Test
    void r49TheSameEventIsListedAgainAfterSixHours() {
        EventLog log = EventLog.EMPTY.said(at(10, 0), ENI).said(at(10, 5), ENI);
        assertThat(times(log)).containsExactly(at(10, 0));
        assertThat(times(log.said(at(15, 59), ENI))).containsExactly(at(10, 0));
        assertThat(times(log.said(at(16, 1), ENI))).containsExactly(at(10, 0), at(16, 1));
    }

    @Test
    void r49AnotherEventIsListedAtOnce() {
        EventLog log = EventLog.EMPTY.said(at(10, 0), ENI).said(at(10, 6), "another");
        assertThat(times(log)).containsExactly(at(10, 0), at(10, 6));
    }

    @Test
    void r49TheNewestHundredAreKept() {
        EventLog log = EventLog.EMPTY;
        for (int i = 0; i < 101; i++) {
            log = log.said(i, "event " + i);
        }
        assertThat(log.entries()).hasSize(100).first().isEqualTo(new EventLog.Entry(1, "event 1"));
    }

    /** The rule's example: ten failures, and the pauses grow, none above 15 minutes. */
    @Test
    void r50PausesGrowToFifteenMinutes() {
        List<Integer> tries = Retries.before(at(2, 0));
        List<Integer> pauses = IntStream.range(1, tries.size()).mapToObj(i -> tries.get(i) - tries.get(i - 1)).toList();
        assertThat(pauses).hasSizeGreaterThan(10).isSorted().allMatch(pause -> pause <= 900).endsWith(900, 900);
        assertThat(pauses.subList(0, 5)).doesNotHaveDuplicates();
        assertThat(tries.get(tries.indexOf(Retries.steady()) + 1) - Retries.steady()).isEqualTo(900);
    }

    private static Replacement replaced(Topology topology, InstanceStatus status) {
        Topology settled = Settlement.settle(topology, PLACER);
        return Replacement.of(settled.with(settled.instances().getFirst().withStatus(status)), new TaskId("web-1"),
                PLACER);
    }

    @Test
    void r49AndR50OnlyATaskThatFindsNoPlaceIsLookedFor() {
        Topology topology = network(h1(), WEB, service(WEB, 1));
        assertThat(replaced(topology, InstanceStatus.DRAINING).search())
                .extracting(moment -> moment.said().rule().number())
                .containsExactly(46, 50, 50, 49);
        assertThat(replaced(topology, InstanceStatus.ACTIVE).search()).isEmpty();
    }

    @Test
    void r49TheSecondListingIsSixHoursAfterTheFirst() {
        Moment silent = new Search("web").moments().getLast();
        assertThat(silent.until().getAsInt()).isBetween(at(6, 0), at(6, 15));
        assertThat(silent.said().toString()).endsWith("(R49)");
    }
}
