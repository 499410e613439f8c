package portico.model.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.analysis.Analyzer;
import portico.model.check.Finding;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.topology.Task.Placement;

/** R20: a DHCP option set reaches only tasks that start after the VPC took it. */
class ResolversTest {

    private static final Placer PLACER = new Placer(TYPES);
    private static final TaskDefinition WEB = definition("web", NetworkMode.AWSVPC, port(80));
    private static final DhcpOptions FIRST = new DhcpOptions(Optional.empty(), List.of(Ipv4Address.of("10.0.0.53")));
    private static final DhcpOptions SECOND = taken("10:00", "10.0.0.54");

    private static DhcpOptions taken(String time, String... servers) {
        return new DhcpOptions(Optional.of(at(time)), List.of(servers).stream().map(Ipv4Address::of).toList());
    }

    private static Instant at(String time) {
        return Instant.parse("2026-01-31T" + time + ":00Z");
    }

    private static Topology running(TaskDefinition definition, Optional<Instant> start, DhcpOptions... sets) {
        Topology waiting = network(h1(), definition, task("t", definition))
                .with(new Vpc(VPC.id(), "shop", VPC.cidrs(), true, true, List.of(sets)));
        Topology placed = PLACER.place(waiting, waiting.task(new TaskId("t")), new InstanceId("i-1"));
        Task task = placed.task(new TaskId("t"));
        Placement at = task.placement().orElseThrow();
        return placed.with(task.placedAt(
                new Placement(at.instance(), at.networkInterface(), at.bindings(), at.bridgeAddresses(), start)));
    }

    private static Optional<Resolvers> resolvers(Topology topology) {
        return Resolvers.of(topology, topology.task(new TaskId("t")));
    }

    private static List<String> findings(Topology topology) {
        return new Analyzer(TYPES).analyze(topology)
                .findings()
                .stream()
                .filter(finding -> finding.rule().number() == 20)
                .map(Finding::message)
                .toList();
    }

    /** The rule's example, and the very moment. */
    @ParameterizedTest
    @CsvSource({"09:50, 10.0.0.53, true", "10:05, 10.0.0.54, false", "10:00, 10.0.0.54, false"})
    void r20ATaskKeepsTheSetItStartedWith(String start, String server, boolean outdated) {
        Topology topology = running(WEB, Optional.of(at(start)), FIRST, SECOND);
        assertThat(resolvers(topology)).map(r -> r.own().words()).contains(server);
        assertThat(resolvers(topology)).map(Resolvers::areOutdated).contains(outdated);
        assertThat(findings(topology)).hasSize(outdated ? 1 : 0);
    }

    @Test
    void r20TheFindingNamesBoth() {
        assertThat(findings(running(WEB, Optional.of(at("09:50")), FIRST, taken("10:00")))).containsExactly(
                "t started before its VPC took another DHCP option set: it asks 10.0.0.53 until it is replaced, and then"
                        + " AmazonProvidedDNS");
    }

    @Test
    void r20TheOneInForceAtTheStartCountsOfSeveral() {
        Topology topology = running(WEB, Optional.of(at("10:30")), FIRST, SECOND, taken("11:00", "10.0.0.53"));
        assertThat(resolvers(topology)).map(Resolvers::own).contains(SECOND);
        assertThat(resolvers(running(WEB, Optional.of(at("09:30")), FIRST, SECOND, taken("11:00", "10.0.0.53"))))
                .as("back to the same resolver")
                .map(Resolvers::areOutdated)
                .contains(false);
    }

    @Test
    void r20AStartThatNobodyToldIsTakenForNow() {
        assertThat(resolvers(running(WEB, Optional.empty(), FIRST, SECOND))).map(Resolvers::own).contains(SECOND);
        assertThat(resolvers(running(WEB, Optional.of(at("09:50"))))).as("no option sets").isEmpty();
    }

    @Test
    void r20AReplacementAsksTheNewOne() {
        Topology old = running(WEB, Optional.of(at("09:50")), FIRST, SECOND);
        Topology replaced = PLACER.replace(old, old.task(new TaskId("t")));
        assertThat(findings(replaced)).isEmpty();
        assertThat(replaced.tasks()).singleElement()
                .satisfies(task -> assertThat(Resolvers.of(replaced, task)).map(Resolvers::own).contains(SECOND));
    }

    @Test
    void r20ABridgeTaskHasNoInterfaceThatIsTold() {
        TaskDefinition bridge = definition("bridge", NetworkMode.BRIDGE, port(80));
        assertThat(resolvers(running(bridge, Optional.of(at("09:50")), FIRST, SECOND))).isEmpty();
    }
}
