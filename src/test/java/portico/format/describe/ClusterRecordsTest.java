package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Source;
import portico.model.id.ClusterId;
import portico.model.topology.CapacityProvider;
import portico.model.topology.Cluster;
import portico.model.topology.ClusterStatus;
import portico.model.topology.Clusters;
import portico.model.topology.Topology;

class ClusterRecordsTest {

    private static final String TEXT = """
            {"clusters": [{"clusterArn": "arn:aws:ecs:us-east-1:1:cluster/blue", "clusterName": "blue", "status": "ACTIVE",
                "settings": [{"name": "containerInsights", "value": "disabled"}], "capacityProviders": ["FARGATE"],
                "serviceConnectDefaults": {"namespace": "arn:aws:servicediscovery:us-east-1:1:namespace/ns-1"}}],
             "clusterArns": ["arn:aws:ecs:us-east-1:1:cluster/blue", "arn:aws:ecs:us-east-1:1:cluster/idle"],
             "containerInstances": [{"containerInstanceArn": "arn:aws:ecs:us-east-1:1:container-instance/blue/aa", "ec2InstanceId": "i-1"}],
             "services": [{"serviceArn": "arn:aws:ecs:us-east-1:1:service/green/web", "clusterArn": "arn:aws:ecs:us-east-1:1:cluster/green",
                "serviceName": "web", "desiredCount": 1, "runningCount": 1, "taskDefinition": "web:1"}],
             "tasks": [{"taskArn": "arn:aws:ecs:us-east-1:1:task/green/t1", "group": "service:web", "lastStatus": "RUNNING", "launchType": "EC2",
                "containerInstanceArn": "arn:aws:ecs:us-east-1:1:container-instance/green/bb", "taskDefinitionArn": "web:1"}]}""";

    private final Topology topology = new DescribeReader(List.of())
            .read(List.of(new Source("x", TEXT.getBytes(UTF_8))), Progress.NONE)
            .topology();
    private final Clusters clusters = Clusters.of(topology);

    @Test
    void everythingKnowsItsCluster() {
        assertThat(topology.instances()).extracting(i -> i.id() + " in " + clusters.of(i).orElseThrow())
                .containsExactly("i-1 in blue", "bb in green");
        assertThat(topology.services()).extracting(clusters::of).containsExactly(new ClusterId("green"));
        assertThat(topology.tasks()).extracting(clusters::of).containsExactly(new ClusterId("green"));
    }

    @Test
    void aDescribedOneIsReadAndAMentionedOneStandsUnresolved() {
        assertThat(clusters.all()).containsExactly(
                new Cluster(new ClusterId("blue"), "blue", ClusterStatus.ACTIVE,
                        Map.of("containerInsights", "disabled"), List.of(CapacityProvider.named("FARGATE")),
                        Optional.of("ns-1")),
                Cluster.named(new ClusterId("green")));
        assertThat(topology.isUnresolved(new ClusterId("green"))).isTrue();
    }
}
