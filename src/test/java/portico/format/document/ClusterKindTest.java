package portico.format.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.model.id.ClusterId;
import portico.model.topology.Cluster;
import portico.model.topology.Clusters;
import portico.model.topology.Topology;

class ClusterKindTest {

    private static Reading read(String clusters, String instanceMembers) {
        String text = """
                {"vpcs": [{"name": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"name": "s", "cidr": "10.0.1.0/24"}],
                %s "containerInstances": [{"name": "h", "instanceType": "c5.large", "subnet": "s"%s}]}"""
                .formatted(clusters, instanceMembers);
        return new DocumentReader(Settling.NONE).read(List.of(new Source("x", text.getBytes(UTF_8))), Progress.NONE);
    }

    private static String clusterOfHost(Reading reading) {
        return Clusters.of(reading.topology()).of(reading.topology().instances().getFirst()).orElseThrow().value();
    }

    @Test
    void oneNeedNotBeWritten() {
        Reading reading = read("", "");
        assertThat(reading.notes()).isEmpty();
        assertThat(clusterOfHost(reading)).isEqualTo("default");
        assertThat(clusterOfHost(read("\"clusters\": [{\"clusterName\": \"shop\"}],", ""))).isEqualTo("shop");
    }

    @Test
    void whatAwsPrintsIsUnderstood() {
        Reading reading = read(
                """
                        "clusters": [{"clusterName": "shop", "clusterArn": "arn:aws:ecs:us-east-1:1:cluster/shop", "status": "ACTIVE",
                            "runningTasksCount": 3, "settings": [{"name": "containerInsights", "value": "enhanced"}]}],""",
                ", \"cluster\": \"arn:aws:ecs:us-east-1:1:cluster/shop\"");
        assertThat(reading.notes()).isEmpty();
        assertThat(clusterOfHost(reading)).isEqualTo("shop");
        assertThat(reading.topology().all(Cluster.class).getFirst().settings()).containsEntry("containerInsights",
                "enhanced");
    }

    /** R1: they are always trunked; one of an Auto Scaling group has what is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"MANAGED_INSTANCES|''|true", "MANAGED_INSTANCES|, \"trunk\": false|false",
            "AUTO_SCALING_GROUP|''|false", "AUTO_SCALING_GROUP|, \"trunk\": true|true"})
    void r1AManagedInstanceHasATrunkUnlessItIsWrittenOff(String type, String trunk, boolean has) {
        String providers = """
                "clusters": [{"clusterName": "shop", "capacityProviders": [{"name": "cp", "type": "%s"}]}],"""
                .formatted(type);
        Topology topology = read(providers, ", \"capacityProviderName\": \"cp\"" + trunk).topology();
        assertThat(topology.instances().getFirst().trunk().isPresent()).isEqualTo(has);
        Source written = new Source("y", DocumentWriter.write(topology, List.of()).getBytes(UTF_8));
        assertThat(new DocumentReader(Settling.NONE).read(List.of(written), Progress.NONE).topology())
                .isEqualTo(topology);
    }

    @Test
    void oneThatIsNamedAndNotListedIsThereAllTheSameUnlessOthersAreListed() {
        Reading named = read("", ", \"cluster\": \"blue\"");
        assertThat(named.notes()).isEmpty();
        assertThat(named.topology().all(Cluster.class)).containsExactly(Cluster.named(new ClusterId("blue")));
        assertThat(read("\"clusters\": [{\"name\": \"blue\"}],", ", \"cluster\": \"blu\"").notes())
                .extracting(Note::message)
                .containsExactly("there is no cluster \"blu\"; is \"blue\" meant?");
    }
}
