package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.in;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.report.DeploymentReport;
import portico.format.report.Ink;
import portico.model.Fixtures;
import portico.model.edit.DeployService;
import portico.model.id.TaskId;
import portico.model.placement.Deployment.Move;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.NetworkMode;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.view.sheet.DeploymentWords;

/** R60: a deployment replaces task by task, within its bounds and wherever there is room. */
class DeploymentTest {
    private static final Placer PLACER = new Placer(Fixtures.TYPES);
    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE);

    private static Service within(Service service, int least, int most) {
        return service.withScheduling(service.scheduling().withDeployment(new DeploymentConfiguration(least, most)));
    }

    private static Deployment deploy(Service service, Resource... others) {
        Topology topology = Settlement.settle(network(others).with(service), PLACER);
        return Deployment.of(topology, topology.service(service.id()), service.taskDefinition(), PLACER);
    }

    private static String moves(Deployment deployment) {
        return deployment.moves()
                .stream()
                .map(move -> move.kind().name().substring(0, 3))
                .collect(Collectors.joining(" "));
    }

    /** The rule's own examples first: desired 2 and 75 percent cannot stop, desired 3 and 125 percent cannot start. */
    @ParameterizedTest
    @CsvSource({"2, 100, 200, STA STA STO STO", "2, 75, 150, STA STO STA STO", "3, 50, 100, STO STA STO STA STO STA",
            "3, 0, 100, STO STA STO STA STO STA", "2, 75, 149, ''", "3, 100, 125, ''"})
    void theBoundsSayWhatComesFirst(int desired, int least, int most, String moves) {
        Deployment deployment = deploy(within(service(WEB, desired), least, most), WEB, h1(), h2());
        assertThat(moves(deployment)).isEqualTo(moves);
        assertThat(deployment.isComplete()).isEqualTo(!moves.isEmpty());
        assertThat(deployment.refusals()).as("arithmetic needs no host").isEmpty();
    }

    @Test
    void aStaticPortOnOneHostHangsAndSaysWhy() {
        TaskDefinition fixed = definition("fixed", NetworkMode.BRIDGE, port(80, 80));
        Deployment deployment = deploy(service(fixed, 1), fixed, h1());
        assertThat(deployment.isComplete()).isFalse();
        assertThat(deployment.refusals()).singleElement()
                .satisfies(refused -> assertThat(refused.shortages()).extracting(Shortage::reason)
                        .containsExactly(Reason.PORTS));
        assertThat(deploy(service(fixed, 1), fixed, h1(), h2()).isComplete()).as("a second host").isTrue();
    }

    @Test
    void interfacesThatRunOutHoldItUpUnlessOneMayStopFirst() {
        TaskDefinition api = sized(definition("api", NetworkMode.AWSVPC, port(80)), 128, 128);
        Service two = service(api, 2, Optional.of(in(A)));
        Deployment full = deploy(two, api, instance("i-1", "c5.large", A, 100));
        assertThat(full.isComplete()).isFalse();
        assertThat(full.refusals().getFirst().shortages()).extracting(Shortage::reason).containsExactly(Reason.ENI);
        Deployment relaxed = deploy(within(two, 50, 200), api, instance("i-1", "c5.large", A, 100));
        assertThat(moves(relaxed)).isEqualTo("STO STA STO STA");
        assertThat(relaxed.fewest()).contains(1);
        assertThat(relaxed.most()).contains(2);
    }

    @Test
    void anotherDefinitionTakesOver() {
        TaskDefinition next = definition("web2", NetworkMode.BRIDGE);
        Service web = service(WEB, 2);
        Topology topology = Settlement.settle(network(WEB, next, web, h1(), h2()), PLACER);
        Deployment deployment = Deployment.of(topology, topology.service(web.id()), next.id(), PLACER);
        assertThat(deployment.isComplete()).isTrue();
        assertThat(deployment.after().tasks()).hasSize(2).allMatch(task -> task.taskDefinition().equals(next.id()));
        assertThat(topology.tasks()).as("a rehearsal changes nothing")
                .allMatch(task -> task.taskDefinition().equals(WEB.id()));
    }

    /** On random crowded clusters no deployment breaks its bounds, and what it leaves is what still runs of the old. */
    @Test
    void noDeploymentBreaksItsBounds() {
        LongStream.range(0, Integer.getInteger("portico.laws", 2_000)).forEach(DeploymentTest::keepsItsBounds);
    }

    private static void keepsItsBounds(long seed) {
        Topology topology = Settlement.settle(new RandomCluster(seed).topology(), PLACER);
        topology.services().stream().filter(service -> !service.daemon()).forEach(service -> {
            long old = running(topology, service).size();
            Deployment deployment = Deployment.of(topology, service, service.taskDefinition(), PLACER);
            for (Move move : deployment.moves()) {
                boolean starts = move.kind() == Move.Kind.START;
                assertThat(move.running()).as("seed %d, %s", seed, move.task().id())
                        .isBetween((int) Math.min(deployment.lower(), old), Math.max(deployment.upper(), (int) old));
                assertThat(starts ? move.running() <= deployment.upper() : move.running() >= deployment.lower())
                        .isTrue();
            }
            Set<TaskId> before = running(topology, service);
            assertThat(running(deployment.after(), service).stream().filter(before::contains))
                    .containsExactlyInAnyOrderElementsOf(deployment.left());
        });
    }

    private static Set<TaskId> running(Topology topology, Service service) {
        return topology.tasks()
                .stream()
                .filter(Task::isPlaced)
                .filter(task -> task.service().equals(Optional.of(service.id())))
                .map(Task::id)
                .collect(Collectors.toSet());
    }

    @Test
    void whatStopsFirstAndFindsNoPlaceEndsShort() {
        TaskDefinition huge = sized(definition("huge", NetworkMode.BRIDGE), 1024, 2_000_000);
        Service web = within(service(WEB, 1), 0, 100);
        Topology topology = Settlement.settle(network(WEB, huge, web, h1()), PLACER);
        Deployment deployment = Deployment.of(topology, topology.service(web.id()), huge.id(), PLACER);
        assertThat(deployment.left()).isEmpty();
        assertThat(deployment.lacking()).isEqualTo(1);
        assertThat(deployment.isComplete()).isFalse();
        assertThat(deployment.refusals().getFirst().shortages()).extracting(Shortage::reason).contains(Reason.MEMORY);
    }

    /** The upper bound is below the desired count, so that it is no host that keeps the last ones from starting. */
    @ParameterizedTest
    @CsvSource({"3, 50, 1", "3, 99, 2", "4, 75, 3", "3, 100, 3"})
    void r60AMaximumBelowTheDesiredCountCutsItShort(int desired, int most, int upper) {
        Deployment deployment = deploy(within(service(WEB, desired), 0, most), WEB, h1(), h2());
        assertThat(deployment.isComplete()).isEqualTo(upper == desired);
        assertThat(deployment.lacking()).isEqualTo(desired - upper);
        assertThat(deployment.isCutShort()).isEqualTo(upper < desired);
        assertThat(deployment.refusals()).isEmpty();
        assertThat(DeploymentWords.of(deployment)).doesNotContain("found no place");
        assertThat(new DeploymentReport(deployment).text(Ink.NONE)).doesNotContain("found no place");
    }

    @Test
    void whoeverFindsNoPlaceGoesOnWaiting() {
        TaskDefinition fixed = definition("fixed", NetworkMode.BRIDGE, port(80, 80));
        Topology topology = Settlement.settle(network(fixed, service(fixed, 3), h1(), h2()), PLACER);
        Topology after = new DeployService(topology.services().getFirst().id()).applyTo(topology, PLACER);
        assertThat(topology.tasks()).filteredOn(Task::isWaiting).hasSize(1);
        assertThat(after.tasks()).filteredOn(Task::isWaiting).hasSize(1);
        assertThat(after.tasks()).filteredOn(Task::isPlaced).hasSize(2);
    }

    /** What was looked at already is done, and not looked at again; in any other network it is. */
    @Test
    void aRehearsalIsDoneAsItWasSeen() {
        TaskDefinition fixed = definition("fixed", NetworkMode.BRIDGE, port(80, 80));
        Topology topology = Settlement.settle(network(fixed, service(fixed, 2), h1(), h2()), PLACER);
        Deployment seen = Deployment.of(topology, topology.services().getFirst(), fixed.id(), PLACER);
        DeployService edit = DeployService.rehearsed(topology, seen);
        assertThat(edit.applyTo(topology, PLACER)).isSameAs(seen.after());
        Topology other = topology.without(topology.tasks().getFirst().id());
        assertThat(edit.applyTo(other, PLACER)).isEqualTo(new DeployService(edit.service()).applyTo(other, PLACER));
    }

    @Test
    void aServiceWithoutTasksHasNothingToDeploy() {
        Topology topology = network(WEB, service(WEB, 2));
        Deployment deployment = Deployment.of(topology, topology.services().getFirst(), WEB.id(), PLACER);
        assertThat(deployment.moves()).isEqualTo(List.of());
        assertThat(deployment.lacking()).isEqualTo(2);
    }
}
