package portico.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.A;
import static portico.model.Fixtures.B;
import static portico.model.Fixtures.daemon;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.fargate;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.in;
import static portico.model.Fixtures.instance;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.roomy;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.sized;
import static portico.model.Fixtures.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.Fixtures;
import portico.model.analysis.Analyzer;
import portico.model.check.Finding;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.placement.ZoneBalance;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.model.topology.PlacementRules;
import portico.model.topology.Resource;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R59 to R61: draining a host, losing a zone, and evening out the zones afterwards. */
class EvacuationTest {

    private static final Placer PLACER = new Placer(Fixtures.TYPES);
    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE);
    private static final TaskDefinition FIXED = definition("fixed", NetworkMode.BRIDGE, port(80, 80));
    private static final ZoneId ZONE_A = A.zone();

    private static Topology settled(Resource... resources) {
        return Settlement.settle(network(resources), PLACER);
    }

    private static List<String> places(Topology topology) {
        return topology.tasks()
                .stream()
                .map(task -> task.id() + "@" + task.instance().map(Object::toString).orElse("-"))
                .toList();
    }

    private static Service deployed(Service service, int lower, int upper) {
        return service.withScheduling(service.scheduling().withDeployment(new DeploymentConfiguration(lower, upper)));
    }

    private static Topology drain(Topology topology) {
        return new DrainInstance(new InstanceId("i-1")).applyTo(topology, PLACER);
    }

    @Test
    void r60ReplicasAreReplacedElsewhereBeforeTheyStop() {
        Topology drained = drain(settled(h1(), h2(), WEB, service(WEB, 2)));
        assertThat(places(drained)).containsExactly("web-2@i-2", "web-3@i-2");
        assertThat(drained.instance(new InstanceId("i-1")).status()).isEqualTo(InstanceStatus.DRAINING);
    }

    @Test
    void r60WithoutRoomElsewhereTheLowerBoundKeepsTheTask() {
        Topology drained = drain(settled(h1(), h2(), FIXED, service(FIXED, 2)));
        assertThat(places(drained)).containsExactly("fixed-1@i-1", "fixed-2@i-2");
    }

    @Test
    void r60ALowerBoundBelowAllLetsItStopAndItsReplacementWaits() {
        Topology drained = drain(settled(h1(), h2(), FIXED, deployed(service(FIXED, 2), 50, 100)));
        assertThat(places(drained)).containsExactly("fixed-2@i-2", "fixed-3@-");
    }

    @Test
    void r59DaemonsStopLastAndOnlyWhenNobodyElseIsLeft() {
        TaskDefinition agent = definition("agent", NetworkMode.HOST);
        assertThat(places(drain(settled(h1(), h2(), agent, daemon(agent), WEB, service(WEB, 2)))))
                .doesNotContain("agent-1@i-1")
                .contains("agent-2@i-2");
        assertThat(places(drain(settled(h1(), h2(), agent, daemon(agent), FIXED, service(FIXED, 2)))))
                .contains("agent-1@i-1", "fixed-1@i-1");
    }

    @Test
    void drainingLeavesSingleTasksAlone() {
        Topology drained = drain(settled(h1(), h2(), WEB, task("one", WEB)));
        assertThat(places(drained)).containsExactly("one@i-1");
    }

    @Test
    void drainingTwiceChangesNothing() {
        Topology drained = drain(settled(h1(), h2(), WEB, service(WEB, 2)));
        assertThat(drain(drained)).isSameAs(drained);
    }

    @Test
    void aLostZoneIsReplacedWithOtherAddresses() {
        TaskDefinition api = definition("api", NetworkMode.AWSVPC);
        Topology before = settled(h1(), h2(), api, service(api, 2));
        Topology after = new LoseZone(ZONE_A).applyTo(before, PLACER);
        assertThat(places(after)).containsExactly("api-2@i-2", "api-3@i-2");
        assertThat(address(after, "api-3")).isNotEqualTo(address(before, "api-1"));
        assertThat(after.instance(new InstanceId("i-1")).agent().connected()).isFalse();
        assertThat(new LoseZone(ZONE_A).applyTo(after, PLACER)).isSameAs(after);
    }

    /** R91: a new task, a new id, though that of the one that is gone is the next. */
    @Test
    void aLostZoneIsReplacedByOtherTasks() {
        Topology before = settled(h1(), h2(), WEB, service(WEB, 2));
        assertThat(places(new LoseZone(new ZoneId("us-east-1b")).applyTo(before, PLACER))).containsExactly("web-1@i-1",
                "web-3@i-1");
    }

    private static String address(Topology topology, String task) {
        return topology.task(new TaskId(task)).networkInterface().orElseThrow().privateIp().toString();
    }

    @Test
    void aLostZoneLeavesWhatFitsNowhereWaiting() {
        Topology after = new LoseZone(ZONE_A).applyTo(settled(h1(), h2(), FIXED, service(FIXED, 2)), PLACER);
        assertThat(places(after)).containsExactly("fixed-2@i-2", "fixed-3@-");
    }

    @Test
    void aLostZoneTakesFargateTasksAndSingleTasksWithIt() {
        TaskDefinition api = sized(definition("api", NetworkMode.AWSVPC), 256, 512);
        Topology before = settled(h1(), WEB, task("one", WEB), api, fargate(api, 2, in(A, B)));
        Topology after = new LoseZone(ZONE_A).applyTo(before, PLACER);
        assertThat(after.tasks()).noneMatch(task -> task.id().value().equals("one"));
        assertThat(after.tasks()).hasSize(2);
        assertThat(after.tasks()).as("Fargate starts nothing in the zone that is lost")
                .allSatisfy(task -> assertThat(task.networkInterface()).map(eni -> eni.subnet()).contains(B.id()));
    }

    @Test
    void aFargateServiceWithSubnetsInTheLostZoneOnlyWaits() {
        TaskDefinition api = sized(definition("api", NetworkMode.AWSVPC), 256, 512);
        Topology after = new LoseZone(ZONE_A).applyTo(settled(api, fargate(api, 2, in(A))), PLACER);
        assertThat(places(after)).hasSize(2);
        assertThat(after.tasks()).noneMatch(Task::isPlaced);
    }

    @Test
    void r85AnInstanceInAnotherZoneTakesNoTaskWhoseSubnetsAreAllInTheLostZone() {
        TaskDefinition api = definition("api", NetworkMode.AWSVPC);
        Topology before = settled(h1(), h2(), api, service(api, 2, Optional.of(in(A))));
        Topology after = new LoseZone(ZONE_A).applyTo(before, PLACER);
        assertThat(places(before)).containsExactly("api-1@i-1", "api-2@i-1");
        assertThat(places(after)).containsExactly("api-3@-", "api-4@-");
    }

    @Test
    void r61AZoneThatComesBackIsFilledBeforeTheOtherIsEmptied() {
        Topology start = settled(h1(), h2(), roomy(instance("i-3", "c5.large", B, 101)), WEB, service(WEB, 3));
        Topology lost = new LoseZone(ZONE_A).applyTo(start, PLACER);
        Topology back = new RestoreZone(ZONE_A).applyTo(lost, PLACER);
        Service web = back.services().getFirst();
        assertThat(ZoneBalance.of(back, PLACER.capacity(back), web).words())
                .isEqualTo("(service web) is not AZ balanced with 0 tasks in us-east-1a, 3 tasks in us-east-1b.");
        Topology even = new RebalanceZones(Optional.of(web.id())).applyTo(back, PLACER);
        assertThat(ZoneBalance.of(even, PLACER.capacity(even), web).words())
                .isEqualTo("(service web) is AZ balanced with 1 task in us-east-1a, 2 tasks in us-east-1b.");
        assertThat(even.tasks()).hasSize(3);
        assertThat(new RebalanceZones(Optional.empty()).applyTo(even, PLACER)).isSameAs(even);
    }

    /** The law of edits found it: the one on its way out was taken for the surplus. */
    @Test
    void r61TasksThatAreStoppingNeitherCountNorGiveWay() {
        Topology stopping = new StopTask(new TaskId("web-1"), true).applyTo(settled(h2(), WEB, service(WEB, 3)),
                PLACER);
        Topology even = new RebalanceZones(Optional.empty()).applyTo(stopping.with(h1()), PLACER);
        assertThat(even.tasks()).filteredOn(Task::isWanted).hasSize(3);
        assertThat(even.find(new TaskId("web-1"))).isPresent();
        assertThat(ZoneBalance.of(even, PLACER.capacity(even), even.services().getFirst()).words())
                .isEqualTo("(service web) is AZ balanced with 1 task in us-east-1a, 2 tasks in us-east-1b.");
    }

    @Test
    void r61NothingIsRebalancedWithoutRoomAboveTheDesiredCount() {
        Topology start = settled(h2(), WEB, deployed(service(WEB, 3), 0, 100));
        Topology grown = start.with(h1());
        assertThat(new RebalanceZones(Optional.empty()).applyTo(grown, PLACER)).isSameAs(grown);
        Topology daemon = settled(h2(), WEB, daemon(WEB)).with(h1());
        assertThat(new RebalanceZones(Optional.empty()).applyTo(daemon, PLACER)).isSameAs(daemon);
    }

    /** The rule of R60: 125 percent of 3 is 3, of 4 it is 5; and what runs above the desired count takes the room as well. */
    @ParameterizedTest
    @CsvSource({"3, 3, 125, 0", "3, 3, 134, 1", "4, 4, 125, 2", "3, 4, 134, 0"})
    void r61NothingIsRebalancedWhereRoundingDownLeavesNoRoom(int desired, int running, int most, int moved) {
        Topology start = settled(h2(), WEB, deployed(service(WEB, running), 0, most)).with(h1())
                .with(deployed(service(WEB, desired), 0, most));
        Topology even = new RebalanceZones(Optional.empty()).applyTo(start, PLACER);
        assertThat(even.tasks()).hasSize(running)
                .filteredOn(task -> task.instance().equals(Optional.of(h1().id())))
                .hasSize(moved);
        Service web = start.services().getFirst();
        assertThat(ZoneBalance.of(start, PLACER.capacity(start), web).held()).isEqualTo(moved > 0 ? ""
                : "ECS starts no task elsewhere first, for at most " + running + " may run at once: " + most
                        + " percent of " + desired + ", rounded down (R60).");
    }

    @Test
    void whatIsMissingIsStartedAndPlaced() {
        Topology lacking = settled(h1(), WEB, service(WEB, 1)).with(service(WEB, 3));
        Topology full = new PlaceMissingTasks(Optional.empty()).applyTo(lacking, PLACER);
        assertThat(places(full)).containsExactly("web-1@i-1", "web-2@i-1", "web-3@i-1");
        assertThat(new PlaceMissingTasks(Optional.of(service(WEB, 1).id())).applyTo(lacking, PLACER)).isEqualTo(full);
        assertThat(new PlaceMissingTasks(Optional.of(service(WEB, 1).id())).applyTo(full, PLACER)).isSameAs(full);
    }

    @Test
    void r60Arithmetic() {
        assertThat(new DeploymentConfiguration(75, 200).lower(2)).isEqualTo(2);
        assertThat(new DeploymentConfiguration(75, 200).lower(4)).isEqualTo(3);
        assertThat(new DeploymentConfiguration(100, 125).upper(3)).isEqualTo(3);
        assertThat(new DeploymentConfiguration(100, 125).upper(4)).isEqualTo(5);
        assertThat(Scheduling.REPLICA.deployment()).isEqualTo(new DeploymentConfiguration(100, 200));
        assertThat(Scheduling.DAEMON.deployment()).isEqualTo(new DeploymentConfiguration(0, 100));
    }

    private static List<String> findings(Topology topology, int rule) {
        return new Analyzer(Fixtures.TYPES).analyze(topology)
                .findings()
                .stream()
                .filter(finding -> finding.rule().number() == rule)
                .map(Finding::message)
                .toList();
    }

    @Test
    void r60ADeploymentThatHangsIsFound() {
        assertThat(findings(settled(h1(), WEB, deployed(service(WEB, 2), 100, 100)), 60)).containsExactly(
                "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments");
        assertThat(findings(settled(h1(), WEB, deployed(daemon(WEB), 100, 100)), 60)).hasSize(1);
        assertThat(findings(settled(h1(), WEB, deployed(daemon(WEB), 0, 100)), 60)).isEmpty();
        assertThat(findings(settled(h1(), WEB, deployed(service(WEB, 3), 100, 125)), 60)).hasSize(1);
        assertThat(findings(settled(h1(), WEB, deployed(service(WEB, 4), 100, 125)), 60)).isEmpty();
        assertThat(findings(settled(h1(), WEB, deployed(service(WEB, 2), 75, 100)), 60)).hasSize(1);
        assertThat(findings(settled(h1(), WEB, deployed(service(WEB, 4), 75, 100)), 60)).isEmpty();
    }

    @Test
    void r60AStaticPortOnTheOnlyHostCannotBeRolled() {
        assertThat(findings(settled(h1(), FIXED, service(FIXED, 1)), 60)).hasSize(1);
        assertThat(findings(settled(h1(), FIXED, deployed(service(FIXED, 1), 0, 200)), 60)).isEmpty();
        assertThat(findings(settled(h1(), h2(), FIXED, service(FIXED, 1)), 60)).isEmpty();
        assertThat(findings(settled(h1(), WEB, service(WEB, 1)), 60)).isEmpty();
    }

    /** A zone whose hosts the service may never use is none of its zones. */
    @Test
    void r61AZoneThatConstraintsOrAgentsRuleOutDoesNotCount() {
        Topology uneven = settled(h2(), WEB, service(WEB, 2)).with(h1());
        Service bound = uneven.services().getFirst();
        Service elsewhere = bound.withScheduling(bound.scheduling()
                .withPlacement(new PlacementRules(
                        List.of(new MemberOf("attribute:ecs.availability-zone == us-east-1b")), List.of())));
        assertThat(findings(uneven, 61)).hasSize(1);
        assertThat(findings(uneven.with(elsewhere), 61)).isEmpty();
        TaskDefinition api = definition("api", NetworkMode.AWSVPC);
        ContainerInstance old = Fixtures.withAgent(h1(), new Agent("1.14.5", true, Agent.OperatingSystem.LINUX));
        assertThat(findings(settled(h2(), api, service(api, 2)).with(h1()), 61)).hasSize(1);
        assertThat(findings(settled(h2(), api, service(api, 2)).with(old), 61)).isEmpty();
    }

    @Test
    void r61AnUnevenServiceIsFound() {
        assertThat(findings(settled(h2(), WEB, service(WEB, 2)).with(h1()), 61))
                .containsExactly("(service web) is not AZ balanced with 0 tasks in us-east-1a, 2 tasks in us-east-1b.");
        assertThat(findings(settled(h2(), WEB, service(WEB, 1)).with(h1()), 61)).isEmpty();
    }
}
