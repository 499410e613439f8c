package portico.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.fargate;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import portico.model.Altered;
import portico.model.Fixtures;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.ContainerSettings;
import portico.model.topology.NetworkMode;
import portico.model.topology.Stop;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** R92 to R103 in the inspector of a task. */
class LifeSectionTest {

    private static final TaskDefinition API = sized(definition("api", NetworkMode.AWSVPC, port(3000)), 256, 512);

    private static List<Row> rows(Topology topology, Task task) {
        Sheet sheet = Sheets.of(new Analyzer(TYPES).analyze(topology.with(task)), task.id()).orElseThrow();
        return sheet.sections()
                .stream()
                .filter(section -> section.title().equals("Life"))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static Topology onHost() {
        return Settlement.settle(network(h1(), API, service(API, 1)), new Placer(TYPES));
    }

    @Test
    void r98AContainerIsKilledAfterItsOwnStopTimeoutOrThirtySeconds() {
        ContainerSettings patient = new ContainerSettings(Optional.empty(), List.of(), List.of(), List.of(), false,
                false, List.of(), List.of(), OptionalInt.of(10));
        TaskDefinition two = definition("api", NetworkMode.BRIDGE,
                List.of(Altered.set(container("app"), patient), container("log")));
        Topology topology = Settlement.settle(network(h1(), two, service(two, 1)), new Placer(TYPES));
        Task stopping = topology.tasks()
                .getFirst()
                .stopped(TaskStatus.STOPPING, new Stop(Stop.Code.USER_INITIATED, "Task stopped by user"));
        assertThat(rows(topology, stopping)).contains(Row.Fact.of("app", "killed after 10 s, exit code 137"),
                Row.Fact.of("log", "killed after 30 s, exit code 137"));
        assertThat(rows(topology, topology.tasks().getFirst()).toString()).doesNotContain("killed");
    }

    @Test
    void r11ThePauseContainerHoldsTheInterfaceOfAnAwsvpcTaskOnAHost() {
        assertThat(rows(onHost(), onHost().tasks().getFirst())).contains(new Row.Sentence(
                "~internal~ecs~pause starts first and holds the interface; the containers join its network (R11)."));
    }

    /** R94, R95, R98: a task on its way out says what it still holds, and what happens to it. */
    @Test
    void r94WhatIsHeldInEachState() {
        Task running = onHost().tasks().getFirst();
        Stop stop = new Stop(Stop.Code.USER_INITIATED, "Task stopped by user");
        List<Row> leaving = rows(onHost(), running.stopped(TaskStatus.DEPROVISIONING, stop));
        assertThat(leaving).contains(Row.Fact.of("State", "DEPROVISIONING"),
                Row.Fact.of("Attachment of its ENI", "DETACHING"),
                Row.Fact.of("Holds (R94)", "256 CPU units, 512 MiB, ENI slot, address"),
                Row.Fact.of("Stop code", "UserInitiated"));
        List<Row> stopped = rows(onHost(), running.stopped(TaskStatus.STOPPED, stop));
        assertThat(stopped).contains(Row.Fact.of("Holds (R94)", "nothing any more"),
                Row.Fact.of("Attachment of its ENI", "DELETED"));
    }

    /** R98: a stopped task is listed as stopped, not as waiting. */
    @Test
    void r98AStoppedTaskWaitsForNothing() {
        Topology topology = onHost();
        Task stopped = topology.tasks().getFirst().withStatus(TaskStatus.STOPPED);
        Analysis analysis = new Analyzer(TYPES).analyze(topology.with(stopped));
        assertThat(Outline.of(analysis)).extracting(OutlineNode::text)
                .contains("Stopped")
                .doesNotContain("Waiting on the pavement");
        assertThat(StatusLine.of(analysis).waiting()).isZero();
    }

    @Test
    void r98HowItIsStopped() {
        assertThat(rows(onHost(), onHost().tasks().getFirst().withStatus(TaskStatus.STOPPING)))
                .anySatisfy(row -> assertThat(row.toString()).contains("SIGTERM", "SIGKILL", "30 s", "137", "(R98)"));
    }

    @Test
    void r101AndR103WhereTheImageComesIn() {
        assertThat(rows(onHost(), onHost().tasks().getFirst()))
                .contains(Row.Fact.of("Image, logs, secrets", "through eth0 of its host (R101)"));
        Topology fargate = Settlement.settle(network(API, fargate(API, 1, Fixtures.in(A))), new Placer(TYPES));
        assertThat(rows(fargate, fargate.tasks().getFirst())).contains(
                Row.Fact.of("Image, logs, secrets", "through its own interface (R100)"),
                Row.Fact.of("Platform version", "LATEST, which is 1.4.0 on Linux (R103)"));
        Task task = fargate.tasks().getFirst();
        assertThat(rows(fargate, task.withCompute(Altered.onPlatform(task.compute(), "1.3.0"))))
                .contains(Row.Fact.of("Platform version", "1.3.0"))
                .anySatisfy(row -> assertThat(row.toString()).contains("second interface", "(R100)"));
    }

    @Test
    void r103OnWindowsTheLatestIsAnother() {
        TaskDefinition windows = Altered.built(API, Optional.of(OperatingSystem.WINDOWS));
        Topology fargate = Settlement.settle(network(API, fargate(API, 1, Fixtures.in(A))), new Placer(TYPES));
        assertThat(LifeSection.of(fargate.tasks().getFirst(), windows).rows())
                .contains(Row.Fact.of("Platform version", "LATEST, which is 1.0.0 on Windows (R103)"));
    }
}
