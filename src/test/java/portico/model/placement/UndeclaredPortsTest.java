package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.range;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.task;
import static portico.model.placement.Placing.PLACER;
import static portico.model.placement.Placing.hostPorts;
import static portico.model.placement.Placing.place;
import static portico.model.placement.Placing.reasons;
import static portico.model.placement.Placing.shortages;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.model.Altered;
import portico.model.analysis.Analyzer;
import portico.model.analysis.FailedStart;
import portico.model.check.Finding;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.Listener;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R36: ports that applications open in host mode without declaring them. */
class UndeclaredPortsTest {

    private static final TaskDefinition SILENT = opening("silent", "3000");

    private static TaskDefinition opening(String family, String... listeners) {
        return definition(family, NetworkMode.HOST, List.of(opening(container("app"), listeners)));
    }

    private static ContainerDefinition opening(ContainerDefinition container, String... listeners) {
        return Altered.listening(container, Stream.of(listeners).map(Listener::of).toList());
    }

    private static Topology one(TaskDefinition first, TaskDefinition second) {
        return place(network(h1(), h2(), first).withAll(List.of(second, task("a", first), task("b", second))), "a",
                "i-1");
    }

    /** The rule's example: the scheduler places both, and the second stops. */
    @Test
    void r36TheSecondIsPlacedAndStops() {
        Topology one = one(SILENT, SILENT);
        assertThat(shortages(one, "b", "i-1")).containsExactly(new Shortage(Reason.LISTENER_IN_USE, new RuleId(36),
                "3000 is in use", "by a (not declared); the app finds EADDRINUSE and ends"));
        assertThat(Reason.LISTENER_IN_USE.isUnforeseen()).isTrue();
        assertThat(reasons(one, "b", "i-2")).isEmpty();
    }

    /** What a mapping declares as well is one port of one task, and no clash with itself. */
    @Test
    void r36APortThatIsAlsoDeclaredIsHeldOnce() {
        TaskDefinition both = definition("both", NetworkMode.HOST,
                List.of(opening(container("app", port(3000)), "3000")));
        Topology topology = place(network(h1(), both).with(task("a", both)), "a", "i-1");
        assertThat(PLACER.capacity(topology).of(new InstanceId("i-1")).hostPorts())
                .filteredOn(held -> held.task().isPresent() && held.port() == 3000)
                .hasSize(1);
    }

    @Test
    void r36ProtocolsAndOtherPortsDoNotClash() {
        TaskDefinition other = opening("other", "3000/udp", "3001");
        assertThat(reasons(one(SILENT, other), "b", "i-1")).isEmpty();
    }

    @Test
    void r36AContainerThatIsNotEssentialEndsAlone() {
        ContainerDefinition app = opening(container("app"), "3000");
        ContainerDefinition extra = new ContainerDefinition(app.name(), app.image(), 0, app.memoryMiB(),
                app.memoryReservationMiB(), false, List.of(), List.of(), app.settings(), app.listensOn());
        TaskDefinition lenient = definition("lenient", NetworkMode.HOST, List.of(extra));
        assertThat(reasons(one(SILENT, lenient), "b", "i-1")).isEmpty();
    }

    @Test
    void r36ADeclaredPortIsNotSeenEitherWay() {
        TaskDefinition declared = definition("declared", NetworkMode.HOST, port(3000));
        assertThat(reasons(one(SILENT, declared), "b", "i-1")).as("nobody binds it but the application")
                .containsExactly(Reason.LISTENER_IN_USE);
        TaskDefinition both = definition("both", NetworkMode.HOST,
                List.of(opening(container("app", port(3000)), "3000")));
        assertThat(reasons(one(SILENT, both), "b", "i-1")).containsExactly(Reason.LISTENER_IN_USE);
        TaskDefinition bridge = definition("bridge", NetworkMode.BRIDGE, port(80, 3000));
        assertThat(reasons(one(SILENT, bridge), "b", "i-1")).as("Docker binds it (R29)")
                .containsExactly(Reason.PORT_IN_USE);
        assertThat(reasons(one(declared, SILENT), "b", "i-1")).containsExactly(Reason.LISTENER_IN_USE);
        TaskDefinition ssh = opening("ssh", "22");
        assertThat(reasons(one(SILENT, ssh), "b", "i-1")).containsExactly(Reason.LISTENER_IN_USE);
    }

    /** The agent listens on a candidate before it takes it, so it passes over what somebody else opened (R23). */
    @Test
    void r23AndR36TheCursorPassesOverIt() {
        TaskDefinition low = opening("low", "40000");
        TaskDefinition bridge = definition("bridge", NetworkMode.BRIDGE, port(80));
        Topology placed = place(
                network(h1().withHostPorts(range(40000, 40002)), low, bridge, task("a", low), task("b", bridge)), "a",
                "i-1");
        assertThat(hostPorts(place(placed, "b", "i-1"), "b")).containsExactly(40001);
    }

    @Test
    void r31AndR36ItDoesNotCountAmongReservedPorts() {
        Topology placed = one(SILENT, SILENT);
        assertThat(PLACER.capacity(placed).of(new InstanceId("i-1")).reservedPorts()).isEqualTo(5);
    }

    @Test
    void r36OnlyHostModeSharesThePortsOfTheInstance() {
        TaskDefinition inside = definition("inside", NetworkMode.BRIDGE, List.of(opening(container("app"), "3000")));
        assertThat(reasons(one(inside, inside), "b", "i-1")).isEmpty();
    }

    @Test
    void oneOfItsKindFitsOnAnInstance() {
        Service service = service(SILENT, 3);
        Topology settled = Settlement.settle(network(h1(), h2(), SILENT, service), PLACER);
        Topology empty = network(h1(), h2(), SILENT, service);
        assertThat(Headroom.of(empty, PLACER.capacity(empty), service.id()).onAll().more()).isEqualTo(2);
        assertThat(Headroom.of(settled, PLACER.capacity(settled), service.id()).onAll().more()).isZero();
        assertThat(new Analyzer(TYPES).analyze(settled).unplaced()).singleElement().satisfies(unplaced -> {
            assertThat(unplaced.event()).as("it ran before it stopped (R50)")
                    .isEqualTo("(service silent) has started 1 tasks: (task silent-3).");
            assertThat(unplaced.failedStarts()).extracting(FailedStart::words)
                    .containsOnly("EssentialContainerExited: Essential container in task exited")
                    .hasSize(2);
        });
    }

    /** R46: an event names the first few only. */
    @Test
    void anEventOfManyTasksNamesAFew() {
        Topology settled = Settlement.settle(network(h1(), SILENT, service(SILENT, 9)), PLACER);
        assertThat(new Analyzer(TYPES).analyze(settled).unplaced().getFirst().event()).isEqualTo(
                "(service silent) has started 8 tasks: (task silent-2) (task silent-3) (task silent-4) and 5 more.");
    }

    /** A document may say that AWS did place both. */
    @Test
    void r36TwoThatStandTogetherAreFound() {
        Topology one = one(SILENT, SILENT);
        Topology both = one.with(one.task(new TaskId("a")).withId(new TaskId("c")));
        assertThat(new Analyzer(TYPES).analyze(both).findings())
                .filteredOn(finding -> finding.rule().equals(new RuleId(36)))
                .extracting(Finding::message)
                .first()
                .isEqualTo("a and c claim host port 3000/tcp of i-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "3000/sctp", "", "3000/"})
    void anythingElseIsNoPort(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Listener.of(text));
    }
}
