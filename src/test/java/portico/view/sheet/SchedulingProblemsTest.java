package portico.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.port;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.model.id.ServiceId;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementConstraint;
import portico.model.topology.PlacementRules;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;

/** R51–R62: refusals of strategies, constraints and bounds while they are being chosen. */
class SchedulingProblemsTest {

    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(80));

    private static Service service(LaunchType launchType, Scheduling scheduling) {
        return new Service(new ServiceId("web"), "web", WEB.id(), 2, launchType, Optional.empty(), List.of(), false,
                Optional.empty()).withScheduling(scheduling);
    }

    private static String problems(LaunchType launchType, Scheduling scheduling) {
        return SchedulingProblems.of(service(launchType, scheduling), WEB);
    }

    private static Scheduling chain(int strategies) {
        return Scheduling.REPLICA.withPlacement(new PlacementRules(List.of(), List.copyOf(java.util.Collections
                .nCopies(strategies, new PlacementStrategy.Binpack(PlacementStrategy.Figure.MEMORY)))));
    }

    @Test
    void refusesStrategiesWhereTheLaunchTypeTakesNone() {
        assertThat(problems(LaunchType.EC2, chain(1))).isEmpty();
        assertThat(problems(LaunchType.FARGATE, chain(1)))
                .isEqualTo("Placement strategies are not supported with FARGATE launch type. (R62)");
    }

    @Test
    void countsTheChain() {
        assertThat(problems(LaunchType.EC2, chain(5))).isEmpty();
        assertThat(problems(LaunchType.EC2, chain(6))).endsWith("5 is the limit (R54)");
    }

    @Test
    void saysWhereAnExpressionCannotBeRead() {
        PlacementRules rules = new PlacementRules(
                List.of(new PlacementConstraint.MemberOf("attribute:ecs.instance-type =~")), List.of());
        assertThat(problems(LaunchType.EC2, Scheduling.REPLICA.withPlacement(rules)))
                .startsWith("placementConstraints[0].expression, column ")
                .endsWith("(R57)");
    }

    @ParameterizedTest
    @CsvSource({"REPLICA, 100, 200, ''", "REPLICA, 100, 100, (R60)", "REPLICA, 99, 100, ''", "DAEMON, 0, 100, ''",
            "DAEMON, 0, 101, (R59)", "DAEMON, 0, 200, (R59)"})
    void refusesBoundsThatBlockADeployment(Scheduling.Strategy strategy, int least, int most, String rule) {
        Scheduling usual = strategy == Scheduling.Strategy.DAEMON ? Scheduling.DAEMON : Scheduling.REPLICA;
        String words = problems(LaunchType.EC2, usual.withDeployment(new DeploymentConfiguration(least, most)));
        assertThat(words).endsWith(rule);
        assertThat(words.isEmpty()).isEqualTo(rule.isEmpty());
    }

    @Test
    void saysWhenRebalancingComesToNothing() {
        assertThat(SchedulingProblems.remark(service(LaunchType.EC2, Scheduling.REPLICA))).isEmpty();
        assertThat(SchedulingProblems.remark(service(LaunchType.EC2, chain(1)))).endsWith("(R61)");
        assertThat(SchedulingProblems.remark(service(LaunchType.EC2, chain(1).withZoneRebalancing(false)))).isEmpty();
        assertThat(SchedulingProblems.remark(
                service(LaunchType.EC2, Scheduling.REPLICA.withDeployment(new DeploymentConfiguration(50, 100)))))
                .endsWith("(R61)");
    }

    @ParameterizedTest
    @CsvSource({"1, 125, ''", "3, 125, '125 percent of 3, rounded down, is 3 (R60, R61)'", "4, 125, ''"})
    void saysWhereRoundingDownLeavesNoRoomToRebalance(int desired, int most, String words) {
        Service service = service(LaunchType.EC2,
                Scheduling.REPLICA.withDeployment(new DeploymentConfiguration(100, most))).withDesiredCount(desired);
        assertThat(SchedulingProblems.remark(service)).endsWith(words);
        assertThat(SchedulingProblems.remark(service).isEmpty()).isEqualTo(words.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"spread attribute:ecs.availability-zone", "spread attribute:rack", "spread instanceId",
            "spread host", "binpack memory", "binpack cpu", "random"})
    void readsAStrategyAsItWritesIt(String words) {
        assertThat(ChainWords.parse(words).map(ChainWords::of)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "spread", "spread zone", "spread attribute:", "binpack ports", "first fit"})
    void takesNoOtherWords(String words) {
        assertThat(ChainWords.parse(words)).isEmpty();
    }
}
