package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
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
import portico.model.topology.Compute;
import portico.model.topology.LaunchType;
import portico.model.topology.Task;
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

    /** R48, R103, R192: what describe-capacity-providers, -services and -tasks tell of compute. */
    @Test
    void capacityProvidersAreReadWithWhatBelongsToThem() {
        String text = """
                {"clusters": [{"clusterArn": "arn:aws:ecs:us-east-1:1:cluster/blue", "clusterName": "blue", "capacityProviders": ["workers", "mi", "FARGATE_SPOT"]}],
                 "capacityProviders": [{"capacityProviderArn": "arn:aws:ecs:us-east-1:1:capacity-provider/workers", "name": "workers",
                    "autoScalingGroupProvider": {"managedScaling": {"status": "ENABLED"}}},
                    {"capacityProviderArn": "arn:aws:ecs:us-east-1:1:capacity-provider/mi", "name": "mi", "managedInstancesProvider": {}}],
                 "containerInstances": [{"containerInstanceArn": "arn:aws:ecs:us-east-1:1:container-instance/blue/aa", "ec2InstanceId": "i-1", "capacityProviderName": "workers"}],
                 "services": [{"serviceArn": "arn:aws:ecs:us-east-1:1:service/blue/web", "clusterArn": "arn:aws:ecs:us-east-1:1:cluster/blue",
                    "serviceName": "web", "desiredCount": 1, "runningCount": 1, "taskDefinition": "web:1", "platformVersion": "1.4.0",
                    "capacityProviderStrategy": [{"capacityProvider": "FARGATE_SPOT", "base": 2, "weight": 1}]}],
                 "tasks": [{"taskArn": "arn:aws:ecs:us-east-1:1:task/blue/t1", "group": "service:web", "lastStatus": "RUNNING", "launchType": "FARGATE",
                    "capacityProviderName": "FARGATE_SPOT", "platformVersion": "1.4.0", "taskDefinitionArn": "web:1", "startedAt": "2026-01-31T10:50:00+01:00"}]}""";
        Topology read = new DescribeReader(List.of())
                .read(List.of(new Source("x", text.getBytes(UTF_8))), Progress.NONE)
                .topology();
        Cluster blue = Clusters.of(read).get(new ClusterId("blue"));
        assertThat(blue.capacityProviders()).extracting(CapacityProvider::kind, CapacityProvider::scales)
                .containsExactly(tuple(CapacityProvider.Kind.AUTO_SCALING_GROUP, true),
                        tuple(CapacityProvider.Kind.MANAGED_INSTANCES, true),
                        tuple(CapacityProvider.Kind.FARGATE_SPOT, false));
        assertThat(read.instances().getFirst().launch().capacityProvider()).contains("workers");
        Compute.ProviderShare spot = new Compute.ProviderShare("FARGATE_SPOT", 2, 1);
        assertThat(read.services().getFirst().compute())
                .isEqualTo(new Compute(LaunchType.FARGATE, List.of(spot), "1.4.0"));
        assertThat(read.tasks().getFirst().compute().provider()).contains("FARGATE_SPOT");
        assertThat(read.tasks().getFirst().placement().flatMap(Task.Placement::startedAt))
                .contains(Instant.parse("2026-01-31T09:50:00Z"));
    }

    /** R1, R192: no launch type is printed beside a strategy; what stands behind its provider tells. */
    @Test
    void r192ManagedInstancesAreKnownByTheirProvider() {
        String text = """
                {"capacityProviders": [{"capacityProviderArn": "arn:aws:ecs:us-east-1:1:capacity-provider/mi", "name": "mi", "managedInstancesProvider": {}}],
                 "services": [{"serviceArn": "arn:aws:ecs:us-east-1:1:service/blue/web", "serviceName": "web", "desiredCount": 1, "runningCount": 1,
                    "taskDefinition": "web:1", "capacityProviderStrategy": [{"capacityProvider": "mi", "weight": 1}]},
                    {"serviceArn": "arn:aws:ecs:us-east-1:1:service/blue/old", "serviceName": "old", "desiredCount": 1, "runningCount": 1,
                    "taskDefinition": "web:1", "capacityProviderStrategy": [{"capacityProvider": "workers", "weight": 1}]}]}""";
        Topology read = new DescribeReader(List.of())
                .read(List.of(new Source("x", text.getBytes(UTF_8))), Progress.NONE)
                .topology();
        assertThat(read.services()).extracting(service -> service.compute().launchType())
                .containsExactly(LaunchType.MANAGED_INSTANCES, LaunchType.EC2);
    }

    /** R22, R30: what AWS registers of a Windows instance says nothing of its dynamic range. */
    @Test
    void r22WindowsHasTheRangeOfWindows() {
        String text = """
                {"containerInstances": [{"containerInstanceArn": "arn:aws:ecs:us-east-1:1:container-instance/blue/aa", "ec2InstanceId": "i-1",
                    "attributes": [{"name": "ecs.os-type", "value": "windows"}],
                    "registeredResources": [{"name": "PORTS", "stringSetValue": ["53", "3389"]}]}]}""";
        Topology read = new DescribeReader(List.of())
                .read(List.of(new Source("x", text.getBytes(UTF_8))), Progress.NONE)
                .topology();
        assertThat(read.instances().getFirst().hostPorts().dynamicRange()).hasToString("49152-65535");
        assertThat(read.instances().getFirst().hostPorts().reservedTcp()).containsExactly(53, 3389);
        assertThat(topology.instances().getFirst().hostPorts().dynamicRange()).hasToString("32768-60999");
    }

    @Test
    void aDescribedOneIsReadAndAMentionedOneStandsUnresolved() {
        assertThat(clusters.all()).containsExactly(new Cluster(new ClusterId("blue"), "blue", ClusterStatus.ACTIVE,
                Map.of("containerInsights", "disabled"), List.of(CapacityProvider.named("FARGATE")),
                Optional.of("ns-1")), Cluster.named(new ClusterId("green")));
        assertThat(topology.isUnresolved(new ClusterId("green"))).isTrue();
    }
}
