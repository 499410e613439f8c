package portico.format.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.capacity.EniUse;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.placement.Reason;
import portico.model.placement.Shortage;
import portico.model.topology.Stop;
import portico.model.topology.Topology;

/** R94, R96: tasks between two states, as describe-tasks tells of them. */
class TransitionalTasksTest {

    private static final String ARN = "arn:aws:ecs:us-east-1:123456789012:";

    private static String task(String id, String status, String address) {
        return """
                {"taskArn": "%stask/c/%s", "taskDefinitionArn": "%stask-definition/api:1", "clusterArn": "%scluster/c",
                 "containerInstanceArn": "%scontainer-instance/c/1", "group": "service:api", "launchType": "EC2",
                 "lastStatus": "%s", %s "attachments": [{"id": "%s", "type": "ElasticNetworkInterface", "status": "ATTACHED",
                 "details": [{"name": "subnetId", "value": "subnet-1"}, {"name": "networkInterfaceId", "value": "eni-%s"},
                 {"name": "privateIPv4Address", "value": "%s"}]}]}"""
                .formatted(ARN, id, ARN, ARN, ARN, status, status.equals("RUNNING") ? ""
                        : "\"stopCode\": \"UserInitiated\", \"stoppedReason\": \"by hand\",", id, id, address);
    }

    private static Topology read(String secondStatus) {
        String text = """
                {"Subnets": [{"SubnetId": "subnet-1", "VpcId": "vpc-1", "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "us-east-1a"}],
                 "Reservations": [{"Instances": [{"InstanceId": "i-1", "InstanceType": "c5.large", "SubnetId": "subnet-1",
                  "PrivateIpAddress": "10.0.1.100", "VpcId": "vpc-1"}]}],
                 "containerInstances": [{"containerInstanceArn": "%scontainer-instance/c/1", "ec2InstanceId": "i-1",
                  "status": "ACTIVE", "agentConnected": true, "versionInfo": {"agentVersion": "1.105.1"}}],
                 "taskDefinitions": [{"taskDefinitionArn": "%stask-definition/api:1", "family": "api", "revision": 1,
                  "networkMode": "awsvpc", "containerDefinitions": [{"name": "app", "cpu": 10, "memory": 64}]}],
                 "services": [{"serviceArn": "%sservice/c/api", "serviceName": "api", "clusterArn": "%scluster/c",
                  "desiredCount": 2, "runningCount": 1, "pendingCount": 0, "launchType": "EC2", "taskDefinition": "%stask-definition/api:1",
                  "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["subnet-1"], "securityGroups": []}}}],
                 "tasks": [%s, %s]}"""
                .formatted(ARN, ARN, ARN, ARN, ARN, task("1", "RUNNING", "10.0.1.11"),
                        task("2", secondStatus, "10.0.1.12"));
        return new DescribeReader(List.of())
                .read(List.of(new Source("all.json", text.getBytes(StandardCharsets.UTF_8))), Progress.NONE)
                .topology();
    }

    /** R94's example: one of two awsvpc tasks on a c5.large is in DEPROVISIONING; the third is refused with RESOURCE:ENI. */
    @ParameterizedTest
    @ValueSource(strings = {"DEACTIVATING", "STOPPING", "DEPROVISIONING"})
    void r94ATaskOnItsWayOutHoldsItsSlot(String status) {
        Topology topology = read(status);
        Analysis analysis = new Analyzer(Catalogues.instanceTypes()).analyze(topology);
        assertThat(analysis.capacity().of(new InstanceId("i-1")).eni()).isEqualTo(new EniUse(3, 3, false, 2, 2));
        assertThat(analysis.unplaced()).singleElement().satisfies(unplaced -> {
            assertThat(unplaced.tasks()).hasSize(1);
            assertThat(unplaced.refusals()).singleElement()
                    .satisfies(refused -> assertThat(refused.shortages()).extracting(Shortage::reason)
                            .containsExactly(Reason.ENI));
        });
        assertThat(topology.task(new TaskId("2")).stop()).contains(new Stop(Stop.Code.USER_INITIATED, "by hand"));
    }

    /** Just beyond: once it has stopped, there is room for the third. */
    @Test
    void r94AStoppedTaskHoldsNothing() {
        Analysis analysis = new Analyzer(Catalogues.instanceTypes()).analyze(read("STOPPED"));
        assertThat(analysis.capacity().of(new InstanceId("i-1")).eni().tasks()).isEqualTo(1);
        assertThat(analysis.unplaced()).singleElement()
                .satisfies(unplaced -> assertThat(unplaced.refusals()).isEmpty());
    }
}
