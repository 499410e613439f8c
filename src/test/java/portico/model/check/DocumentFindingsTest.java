package portico.model.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.check.Checking.findings;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.Source;
import portico.format.document.DocumentReader;
import portico.format.document.Settling;
import portico.model.topology.Topology;

/** What AWS refuses of clusters and of Service Connect, as documents write it. */
class DocumentFindingsTest {

    private static Topology read(String text) {
        return new DocumentReader(Settling.NONE).read(List.of(new Source("x", text.getBytes(UTF_8))), Progress.NONE)
                .topology();
    }

    /** S1: the setting that many look for on the cluster. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"containerInsights|", "awsvpcTrunking|it belongs to the account or a role",
            "managedScaling|the only one is containerInsights"})
    void r68AClusterHasOneSettingOnly(String setting, String told) {
        Topology topology = read("{\"clusters\": [{\"clusterName\": \"shop\", \"settings\": [{\"name\": \"" + setting
                + "\", \"value\": \"enabled\"}]}]}");
        if (told == null) {
            assertThat(findings(new ClusterSettingUnknown(), topology)).isEmpty();
        } else {
            assertThat(findings(new ClusterSettingUnknown(), topology)).singleElement()
                    .asString()
                    .startsWith("R68 Cluster shop has no setting " + setting + ": ")
                    .contains(told);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"http|",
            "grpc|R38 Service Connect of web offers port grpc, and no mapping of web:1 has that name"})
    void r38ServiceConnectOffersPortsThatHaveAName(String port, String told) {
        Topology topology = read(
                """
                        {"taskDefinitions": [{"family": "web", "networkMode": "bridge", "containerDefinitions": [{"name": "app", "memory": 64,
                           "portMappings": [{"containerPort": 80, "name": "http"}, {"containerPort": 81}]}]}],
                         "services": [{"serviceName": "web", "taskDefinition": "web", "desiredCount": 0,
                           "serviceConnectConfiguration": {"enabled": true, "namespace": "shop", "services": [{"portName": "%s"}]}}]}"""
                        .formatted(port));
        assertThat(findings(new PortNameUnknown(), topology)).isEqualTo(told == null ? List.of() : List.of(told));
    }
}
