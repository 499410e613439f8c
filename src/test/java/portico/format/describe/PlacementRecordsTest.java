package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.PlacementConstraint.DistinctInstance;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.model.topology.PlacementRules;
import portico.model.topology.PlacementStrategy.Binpack;
import portico.model.topology.PlacementStrategy.Figure;
import portico.model.topology.PlacementStrategy.Random;
import portico.model.topology.PlacementStrategy.Spread;
import portico.model.topology.Scheduling;

/** R51–R61 as describe-services, describe-task-definition and describe-container-instances tell of them. */
class PlacementRecordsTest {

    private static final String ARN = "arn:aws:ecs:us-east-1:111122223333:";

    private static Reading read(String text) {
        return new DescribeReader(List.of()).read(List.of(new Source("x.json", text.getBytes(UTF_8))), Progress.NONE);
    }

    private static Reading service(String members) {
        return read("""
                {"services": [{"serviceArn": "%sservice/c/web", "serviceName": "web", "desiredCount": 0,
                 "taskDefinition": "%stask-definition/web:1", %s}]}""".formatted(ARN, ARN, members));
    }

    private static Scheduling scheduling(String members) {
        return service(members).topology().services().getFirst().scheduling();
    }

    @Test
    void aServiceTellsHowItIsScheduled() {
        assertThat(scheduling(
                """
                        "schedulingStrategy": "REPLICA", "availabilityZoneRebalancing": "DISABLED",
                        "placementConstraints": [{"type": "distinctInstance"}, {"type": "memberOf", "expression": "attribute:a == b"}],
                        "placementStrategy": [{"type": "spread", "field": "attribute:ecs.availability-zone"},
                            {"type": "binpack", "field": "MEMORY"}, {"type": "random"}],
                        "healthCheckGracePeriodSeconds": 120,
                        "deploymentConfiguration": {"maximumPercent": 150, "minimumHealthyPercent": 50}"""))
                .isEqualTo(new Scheduling(Scheduling.Strategy.REPLICA,
                        new PlacementRules(List.of(new DistinctInstance(), new MemberOf("attribute:a == b")),
                                List.of(Spread.ZONES, new Binpack(Figure.MEMORY), new Random(0))),
                        new DeploymentConfiguration(50, 150), false, 120));
    }

    @Test
    void r59ADaemonHasPercentagesOfItsOwn() {
        assertThat(scheduling("\"schedulingStrategy\": \"DAEMON\"")).isEqualTo(Scheduling.DAEMON);
    }

    @Test
    void whatNobodyKnowsIsNoted() {
        assertThat(
                service("""
                        "placementStrategy": [{"type": "spread", "field": "rack"}], "placementConstraints": [{"type": "near"}]""")
                        .notes())
                .extracting(Note::message)
                .contains("nothing is known of the placement strategy spread rack; it was left out",
                        "nothing is known of the placement constraint near ; it was left out");
    }

    @Test
    void r56ATaskDefinitionHasConstraintsToo() {
        Reading reading = read(
                """
                        {"taskDefinition": {"taskDefinitionArn": "%stask-definition/web:1", "family": "web", "revision": 1,
                         "containerDefinitions": [], "placementConstraints": [{"type": "memberOf", "expression": "agentConnected == true"}]}}"""
                        .formatted(ARN));
        assertThat(
                reading.topology().all(portico.model.topology.TaskDefinition.class).getFirst().placementConstraints())
                .containsExactly(new MemberOf("agentConnected == true"));
    }

    /** R40: snapshots that leave it out, such as c3vis's, say nothing against the agent. */
    @Test
    void r40AnAgentIsDisconnectedOnlyWhereAFileSaysSo() {
        Reading reading = read(
                """
                        {"containerInstances": [{"containerInstanceArn": "%scontainer-instance/c/1", "ec2InstanceId": "i-1"},
                         {"containerInstanceArn": "%scontainer-instance/c/2", "ec2InstanceId": "i-2", "agentConnected": false}]}"""
                        .formatted(ARN, ARN));
        assertThat(reading.topology().instances()).extracting(i -> i.agent().connected()).containsExactly(true, false);
    }

    @Test
    void r57AnInstanceTellsWhenItWasRegistered() {
        Reading reading = read(
                """
                        {"containerInstances": [{"containerInstanceArn": "%scontainer-instance/c/1", "ec2InstanceId": "i-1",
                         "status": "ACTIVE", "agentConnected": true, "registeredAt": "2026-01-31T10:00:00.5+02:00"},
                         {"containerInstanceArn": "%scontainer-instance/c/2", "ec2InstanceId": "i-2", "registeredAt": 1769846400.0},
                         {"containerInstanceArn": "%scontainer-instance/c/3", "ec2InstanceId": "i-3", "registeredAt": "lately"}]}"""
                        .formatted(ARN, ARN, ARN));
        assertThat(reading.topology().instances()).extracting(i -> i.registeredAt().map(Instant::toString).orElse("-"))
                .containsExactly("2026-01-31T08:00:00.500Z", "2026-01-31T08:00:00Z", "-");
    }
}
