package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.document.DocumentWriter;
import portico.format.files.TopologyFiles;
import portico.model.edit.ConfirmAssumptions;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
import portico.model.id.VpcId;
import portico.model.placement.Placer;
import portico.model.topology.Assumption;
import portico.model.topology.Fact;
import portico.model.topology.Topology;

/** What no call of AWS prints is assumed, and marked on the thing itself as what templates leave open is. */
class AssumedOfCallsTest {

    private static final String CALLS = """
            {"Vpcs": [{"VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16"}],
             "containerInstances": [{"containerInstanceArn": "arn:aws:ecs:eu-west-1:1:container-instance/shop/c1",
               "ec2InstanceId": "i-1", "status": "ACTIVE"}],
             "services": [{"serviceArn": "arn:aws:ecs:eu-west-1:1:service/shop/web", "serviceName": "web",
               "clusterArn": "arn:aws:ecs:eu-west-1:1:cluster/shop", "desiredCount": 1,
               "taskDefinition": "arn:aws:ecs:eu-west-1:1:task-definition/web:1",
               "serviceRegistries": [{"registryArn": "arn:aws:servicediscovery:eu-west-1:1:service/srv-1"}]}],
             "tasks": [{"taskArn": "arn:aws:ecs:eu-west-1:1:task/shop/t1", "group": "service:web",
               "clusterArn": "arn:aws:ecs:eu-west-1:1:cluster/shop", "lastStatus": "RUNNING", "launchType": "EC2",
               "containerInstanceArn": "arn:aws:ecs:eu-west-1:1:container-instance/shop/c1",
               "taskDefinitionArn": "arn:aws:ecs:eu-west-1:1:task-definition/web:1",
               "containers": [{"name": "web", "networkBindings": [
                 {"containerPort": 80, "hostPort": 32790, "protocol": "tcp"}]}]}]}
            """;
    private static final Map<ResourceId, Assumption> ASSUMED = Map.of(new InstanceId("i-1"),
            new Assumption(Fact.LAST_PORT, "32790", "no AWS output tells it, and it is the highest in use (R23)"),
            new TaskId("t1"),
            new Assumption(Fact.BRIDGE_ADDRESS, "172.17.0.2",
                    "no AWS output tells it, and Docker takes the lowest free one (R154)"),
            new VpcId("vpc-1"),
            new Assumption(Fact.DNS, "support on and hostnames off",
                    "describe-vpcs does not tell it, and it is AWS's default (R122)"),
            new ServiceId("web"), new Assumption(Fact.TTL, "60 s", "no file tells it of Cloud Map service srv-1"));

    private static Reading read(String name, String text) {
        return TopologyFiles.of(TYPES, InputStream.nullInputStream())
                .readSources(List.of(new Source(name, text.getBytes(UTF_8))), Progress.NONE);
    }

    @Test
    void whatNoCallTellsIsMarkedOnTheThingItself() {
        Topology topology = read("calls.json", CALLS).topology();
        ASSUMED.forEach(
                (id, assumption) -> assertThat(topology.assumptions().of(id)).as(id.value()).contains(assumption));
    }

    @Test
    void itIsKeptInADocument() {
        Reading reading = read("calls.json", CALLS);
        Topology again = read("again.json", DocumentWriter.write(reading)).topology();
        assertThat(again.assumptions()).isEqualTo(reading.topology().assumptions());
    }

    @Test
    void whoKnowsItSaysSo() {
        Topology topology = read("calls.json", CALLS).topology();
        Topology sure = new ConfirmAssumptions(new VpcId("vpc-1")).applyTo(topology, new Placer(TYPES));
        assertThat(sure.assumptions().of(new VpcId("vpc-1"))).isEmpty();
    }
}
