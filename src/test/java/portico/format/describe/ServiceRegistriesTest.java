package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.topology.ServiceRegistry;

/** What describe-services tells of registries when no file tells of Cloud Map. */
class ServiceRegistriesTest {

    private static Reading read(String registries) {
        String text = """
                {"services": [{"serviceName": "web", "serviceArn": "arn:aws:ecs:us-east-1:1:service/shop/web", "clusterArn": "arn:aws:ecs:us-east-1:1:cluster/shop",
                  "status": "ACTIVE", "desiredCount": 0, "taskDefinition": "web:1", "serviceRegistries": [%s]}]}"""
                .formatted(registries);
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(List.of(new Source("services.json", text.getBytes(UTF_8))), Progress.NONE);
    }

    private static ServiceRegistry registry(Reading reading) {
        return reading.topology().services().getFirst().registry().orElseThrow();
    }

    @Test
    void r138TheContainerAndPortOfASrvRecordAreKept() {
        ServiceRegistry registry = registry(read(
                "{\"registryArn\": \"arn:aws:servicediscovery:us-east-1:1:service/srv-1\", \"containerName\": \"app\", \"containerPort\": 8080}"));
        assertThat(registry.container()).contains("app");
        assertThat(registry.containerPort()).hasValue(8080);
    }

    @Test
    void r143ASecondRegistryIsLeftOutInAwsWords() {
        Reading reading = read(
                "{\"registryArn\": \"arn:aws:servicediscovery:us-east-1:1:service/srv-1\"}, {\"registryArn\": \"arn:aws:servicediscovery:us-east-1:1:service/srv-2\"}");
        assertThat(registry(reading).dnsName()).isEqualTo("srv-1");
        assertThat(reading.notes()).extracting(Note::message)
                .anyMatch(message -> message.contains("service registries can have at most 1 items (R143): srv-2 of "));
    }
}
