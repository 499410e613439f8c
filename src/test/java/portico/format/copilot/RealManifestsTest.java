package portico.format.copilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portico.Exercise;
import portico.Inputs;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Topology;

/** Copilot manifests of other people read together with their environment. */
class RealManifestsTest {

    private static Reading read(String... files) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .read(Stream.of(files).map(Inputs.folder("copilot")::resolve).toList());
    }

    @Test
    void anImportedVpcIsNamedByItsOwnIds() {
        Topology topology = read("env-import-vpc.yml", "lb-svc.yml").topology();
        assertThat(topology.services()).singleElement()
                .satisfies(service -> assertThat(service.networkConfiguration().map(AwsvpcConfiguration::subnets))
                        .hasValueSatisfying(subnets -> assertThat(subnets).extracting(id -> id.value())
                                .containsExactly("mock-subnet-id-1", "mock-subnet-id-2")));
    }

    @Test
    void servicesOfOneEnvironmentRunInItsSubnets() {
        Topology topology = read("connect-environment.yml", "connect-greeter-service.yml",
                "connect-greeting-service.yml", "connect-name-service.yml").topology();
        assertThat(topology.tasks()).hasSize(6).allMatch(task -> task.isPlaced());
        assertThat(topology.all(LoadBalancer.class)).hasSize(1);
        Exercise.everything(topology);
        assertThat(Exercise.writtenAndRead(topology)).isEqualTo(topology);
    }
}
