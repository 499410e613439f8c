package portico.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.registered;
import static portico.model.Fixtures.requiring;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.withAgent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.Fixtures;
import portico.model.check.Finding;
import portico.model.check.Severity;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.net.Cidr;
import portico.model.placement.Placer;
import portico.model.placement.Reason;
import portico.model.placement.Settlement;
import portico.model.placement.Shortage;
import portico.model.rule.RuleId;
import portico.model.topology.Agent;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkMode;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Stop;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R45 to R48: what ECS says of tasks that wait. */
class AnalyzerTest {

    private static final String PREFIX = "(service api) was unable to place a task because no container instance met all of its requirements. ";
    private static final String MORE = " For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";
    private static final TaskDefinition AWSVPC = definition("api", NetworkMode.AWSVPC, port(3000));
    private static final TaskDefinition BRIDGE = definition("api", NetworkMode.BRIDGE, port(3000));

    private static Analysis analyze(Topology topology) {
        return new Analyzer(TYPES).analyze(topology);
    }

    private static Analysis settled(Resource... resources) {
        return analyze(Settlement.settle(network(resources), new Placer(TYPES)));
    }

    private static String event(TaskDefinition definition, int desired, ContainerInstance... hosts) {
        Topology topology = network(hosts).withAll(List.of(definition, service(definition, desired)));
        return analyze(Settlement.settle(topology, new Placer(TYPES))).unplaced().getFirst().event();
    }

    private static String closest(String words) {
        return PREFIX + "The closest matching (container-instance i-1) " + words + MORE;
    }

    @Test
    void twelveTasksOnElevenSlots() {
        Analysis analysis = settled(roomy(instance("micro", "t3.micro", A, 10)),
                roomy(instance("x", "c5.xlarge", B, 11)), roomy(instance("4x", "c5.4xlarge", A, 12)), AWSVPC,
                service(AWSVPC, 12));
        assertThat(analysis.topology().tasks().stream().filter(Task::isPlaced)).hasSize(11);
        assertThat(analysis.unplaced()).singleElement().satisfies(unplaced -> {
            assertThat(unplaced.tasks()).hasSize(1);
            assertThat(unplaced.refusals()).extracting(r -> r.shortages().stream().map(Shortage::reason).toList())
                    .containsExactly(List.of(Reason.ENI), List.of(Reason.ENI), List.of(Reason.ENI));
            assertThat(unplaced.event()).isEqualTo(
                    PREFIX + "The closest matching (container-instance 4x) encountered error \"RESOURCE:ENI\"." + MORE);
        });
    }

    @Test
    void r46Cpu() {
        assertThat(event(sized(BRIDGE, 1024, 1), 3, instance("i-1", "c5.large", A, 10)))
                .isEqualTo(closest("has insufficient CPU units available."));
    }

    @Test
    void r46Memory() {
        assertThat(event(sized(BRIDGE, 128, 4000), 1, instance("i-1", "c5.large", A, 10)))
                .isEqualTo(closest("has insufficient memory available."));
    }

    @Test
    void r46StaticPort() {
        assertThat(event(definition("api", NetworkMode.BRIDGE, port(80, 80)), 2, h1()))
                .isEqualTo(closest("is already using a port required by your task."));
    }

    @Test
    void r46Attribute() {
        assertThat(event(requiring(BRIDGE, "gpu"), 1, h1()))
                .isEqualTo(closest("is missing an attribute required by your task."));
    }

    @Test
    void r46Agent() {
        assertThat(event(BRIDGE, 1, withAgent(h1(), new Agent("1.105.1", false, OperatingSystem.LINUX))))
                .isEqualTo(closest("encountered error \"AGENT\"."));
    }

    @Test
    void r46NoInstances() {
        String none = PREFIX + "Reason: No Container Instances were found in your cluster." + MORE;
        assertThat(event(BRIDGE, 1)).isEqualTo(none);
        assertThat(event(BRIDGE, 1, h1().withStatus(InstanceStatus.DRAINING))).isEqualTo(none);
    }

    @Test
    void r48AnUnplaceableTaskHoldsNothingAndOnlyTheEventTells() {
        Analysis analysis = settled(h1(), AWSVPC, service(AWSVPC, 3));
        assertThat(analysis.unplaced()).singleElement()
                .satisfies(unplaced -> assertThat(unplaced.event())
                        .isEqualTo(closest("encountered error \"RESOURCE:ENI\".")));
        assertThat(analysis.capacity().of(new InstanceId("i-1")).eni().tasks()).isEqualTo(2);
        assertThat(settled(h1(), AWSVPC, service(AWSVPC, 2)).unplaced()).isEmpty();
    }

    @Test
    void r84AStartThatFailsIsNoFailureToPlace() {
        ContainerInstance one = h1().withHostPorts(Fixtures.range(40000, 40000));
        assertThat(event(BRIDGE, 2, one))
                .isEqualTo("(service api) is unable to consistently start tasks successfully." + MORE);
    }

    /** R50: the scheduler sees nothing against one host, and starts the task there, whatever the other lacks. */
    @Test
    void r27OneHostThatIsSentTheTaskDecidesTheEvent() {
        ContainerInstance small = registered(instance("i-0", "c5.large", A, 90), 1, 2_000_000);
        ContainerInstance full = h1().withHostPorts(Fixtures.range(40000, 40000));
        Analysis analysis = settled(small, full, sized(BRIDGE, 128, 10), service(BRIDGE, 2));
        assertThat(analysis.unplaced().getFirst().event())
                .isEqualTo("(service api) is unable to consistently start tasks successfully." + MORE);
        assertThat(analysis.unplaced().getFirst().failedStarts()).containsExactly(new FailedStart(full.id(),
                new Stop(Stop.Code.TASK_FAILED_TO_START, "a host port is unavailable"), new RuleId(27)));
        assertThat(analysis.findings()).extracting(Finding::message)
                .contains(
                        "api never reaches a steady state: every start on i-1 ends STOPPED with TaskFailedToStart: a host port is unavailable");
    }

    @Test
    void r45ATaskThatNobodyStartsAgainSaysHowItEnded() {
        ContainerInstance one = h1().withHostPorts(Fixtures.range(40000, 40000));
        Analysis analysis = settled(one, BRIDGE, task("a", BRIDGE), task("b", BRIDGE));
        assertThat(analysis.unplaced().getFirst().event()).isEqualTo("TaskFailedToStart: a host port is unavailable");
        assertThat(analysis.findings()).extracting(Finding::message).noneMatch(words -> words.contains("steady state"));
    }

    /** Where it runs ECS does not look for a place for it. */
    @Test
    void r59AWaitingDaemonIsNotRefusedByHostsThatRunIt() {
        Analysis analysis = settled(h1(), registered(instance("i-2", "c5.large", B, 90), 1, 2_000_000),
                sized(BRIDGE, 128, 10), Fixtures.daemon(BRIDGE));
        assertThat(analysis.unplaced()).singleElement()
                .satisfies(unplaced -> assertThat(unplaced.refusals()).extracting(r -> r.instance().value())
                        .containsExactly("i-2"));
    }

    @Test
    void r4TheMissingConfigurationIsTheEvent() {
        Service bare = service(AWSVPC, 1, Optional.empty());
        assertThat(settled(h1(), AWSVPC, bare).unplaced().getFirst().event())
                .isEqualTo("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
    }

    @Test
    void r21AMistakeInADefinitionIsFoundOnce() {
        TaskDefinition wrong = definition("api", NetworkMode.AWSVPC, port(3000, 80));
        assertThat(settled(h1(), wrong, service(wrong, 1)).findings()).filteredOn(f -> f.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(new RuleId(21));
                    assertThat(finding.subject()).isEqualTo(wrong.id());
                });
    }

    @Test
    void r4AMistakeOfAServiceIsFoundOnce() {
        assertThat(settled(h1(), AWSVPC, service(AWSVPC, 1, Optional.empty())).findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(new RuleId(4)));
    }

    @Test
    void r47TheClosestFailsTheFewestChecks() {
        TaskDefinition big = sized(AWSVPC, 256, 128);
        ContainerInstance lacksBoth = registered(instance("i-a", "x9.huge", A, 10), 100, 10_000);
        ContainerInstance lacksEni = registered(instance("i-b", "t3.micro", A, 11), 1000, 5_000);
        Analysis analysis = settled(lacksBoth, lacksEni, big, service(big, 2));
        assertThat(analysis.unplaced().getFirst().event()).contains("(container-instance i-b)", "RESOURCE:ENI");
    }

    @Test
    void r47ThenMostFreeMemoryThenId() {
        TaskDefinition fixed = definition("api", NetworkMode.BRIDGE, port(80, 22));
        assertThat(event(fixed, 1, registered(h1(), 1000, 5000), registered(h2(), 1000, 6000)))
                .contains("(container-instance i-2)");
        assertThat(event(fixed, 1, registered(h2(), 1000, 5000), registered(h1(), 1000, 5000)))
                .contains("(container-instance i-1)");
    }

    @Test
    void r45AStandaloneTaskFailsWithTheReason() {
        TaskDefinition fixed = definition("job", NetworkMode.BRIDGE, port(80, 22));
        Unplaced alone = analyze(network(h1(), fixed, task("job-1", fixed))).unplaced().getFirst();
        assertThat(alone.event()).isEqualTo("RESOURCE:PORTS");
        assertThat(alone.service()).isEmpty();
        assertThat(alone.tasks()).containsExactly(new TaskId("job-1"));
    }

    @Test
    void tasksThatWaitThoughThereIsRoom() {
        Service two = service(BRIDGE, 2);
        Analysis analysis = analyze(network(h1(), BRIDGE, two, task("api-1", two), task("api-2", two)));
        assertThat(analysis.unplaced().getFirst().event()).isEqualTo("2 tasks wait although an instance has room");
    }

    @Test
    void findingsNameTheEventAndEveryReasonWithItsRule() {
        Analysis analysis = settled(h1(), h2(), AWSVPC, service(AWSVPC, 5));
        assertThat(analysis.findings()).contains(
                new Finding(new RuleId(46), Severity.ERROR, new ServiceId("api"),
                        PREFIX + "The closest matching (container-instance i-1) encountered error \"RESOURCE:ENI\"."
                                + MORE),
                new Finding(new RuleId(63), Severity.WARNING, new ServiceId("api"),
                        "i-1, i-2 refused api, RESOURCE:ENI: No ENI left, 3 of 3 attached"));
    }

    @Test
    void theWorstFindingsComeFirst() {
        List<Finding> findings = settled(h1(), AWSVPC, service(AWSVPC, 5)).findings();
        assertThat(findings).isSortedAccordingTo(Comparator.comparing(Finding::severity))
                .extracting(Finding::severity)
                .contains(Severity.ERROR, Severity.ADVICE);
    }

    @Test
    void aFullSubnetStopsFargate() {
        TaskDefinition small = sized(AWSVPC, 256, 512);
        var tiny = Fixtures.subnet("tiny", "10.0.9.0/28", "us-east-1a");
        Analysis analysis = settled(tiny, small, Fixtures.fargate(small, 12, Fixtures.in(tiny)));
        assertThat(analysis.unplaced().getFirst().event()).isEqualTo(
                "Unexpected EC2 error while attempting to Create Network Interface in subnet 'tiny': InsufficientFreeAddressesInSubnet");
        assertThat(analysis.capacity().of(tiny.id()).free()).isZero();
    }

    /** R84: EC2 says the same of it, and in which subnet, whoever starts the task. */
    @Test
    void r84AFullSubnetStopsATaskOnAHost() {
        var tiny = new Subnet(new SubnetId("tiny"), "small", A.vpc(), Cidr.of("10.0.9.0/28"), A.zone(),
                Optional.empty(), false, 11);
        assertThat(settled(h1(), tiny, AWSVPC, service(AWSVPC, 1, Optional.of(Fixtures.in(B, tiny)))).unplaced()
                .getFirst()
                .failedStarts()).extracting(FailedStart::words)
                .containsExactly(
                        "TaskFailedToStart: Unexpected EC2 error while attempting to Create Network Interface in subnet 'tiny': InsufficientFreeAddressesInSubnet");
    }

    @Test
    void theSameTopologyGivesTheSameAnalysis() {
        Topology topology = Settlement.settle(network(h1(), h2(), AWSVPC, service(AWSVPC, 5)), new Placer(TYPES));
        assertThat(analyze(topology)).isEqualTo(analyze(topology));
        assertThat(analyze(topology).capacity().of(new InstanceId("i-1")).tasks()).hasSize(2);
    }
}
