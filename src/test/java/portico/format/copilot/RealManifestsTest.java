package portico.format.copilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.Exercise;
import portico.Inputs;
import portico.format.Note;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Copilot manifests of other people, each by itself and three services together with their environment. */
class RealManifestsTest {

    private static Reading read(String... files) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .read(Stream.of(files).map(Inputs.folder("copilot")::resolve).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            svc-manifest.yml             | Load Balanced Web Service fe; it has values of its own for prod, staging, test | 1 | 4000 | 1
            backend-http-full-config.yml | Backend Service http-full-config; Service Connect false | 2 | 8080 | 0
            backend-simple.yml           | Backend Service simple-backend; Service Connect true | 1 | 8080 | 0
            backend-no-port.yml          | Backend Service simple-backend; Service Connect true | 1 | 0 | 0
            job.yml                      | Scheduled Job job | 2 | 0 | 0
            grpc.yml                     | Load Balanced Web Service gRPC | 1 | 50051 | 1
            lb-svc.yml                   | Load Balanced Web Service frontend; Service Connect true | 1 | 80 | 1
            lb-svc-private.yml           | Load Balanced Web Service frontend; Service Connect true | 1 | 80 | 1
            worker-subscribe.yml         | Worker Service testers | 1 | 0 | 0
            connect-greeter-service.yml  | Load Balanced Web Service greeter-service; Service Connect true | 1 | 3000 | 1
            connect-greeting-service.yml | Backend Service greeting-service; Service Connect true | 1 | 3000 | 0
            connect-name-service.yml     | Backend Service name-service; Service Connect true | 1 | 3000 | 0
            """)
    void aServiceYieldsItsContainersAndPort(String file, String account, int containers, int port, int balancers) {
        Reading reading = read(file);
        Topology topology = reading.topology();
        assertThat(reading.notes()).noneMatch(note -> note.severity() == Note.Severity.ERROR);
        assertThat(reading.notes()).extracting(Note::message)
                .anyMatch(message -> message.startsWith("a Copilot manifest: " + account));
        TaskDefinition definition = topology.all(TaskDefinition.class).getFirst();
        assertThat(definition.containers()).hasSize(containers);
        assertThat(definition.containers()
                .getFirst()
                .portMappings()
                .stream()
                .mapToInt(mapping -> mapping.containerPort())
                .sum()).isEqualTo(port);
        assertThat(topology.all(LoadBalancer.class)).hasSize(balancers);
        Exercise.everything(topology);
        assertThat(Exercise.writtenAndRead(topology)).isEqualTo(topology);
    }

    @ParameterizedTest
    @CsvSource({"env-adjust-vpc.yml, 4, vpc-test", "env-import-vpc.yml, 0, ''", "connect-environment.yml, 4, vpc-test"})
    void anEnvironmentYieldsItsSubnets(String file, int subnets, String vpc) {
        Reading reading = read(file);
        Topology topology = reading.topology();
        assertThat(reading.notes()).extracting(Note::message)
                .anyMatch(message -> message.startsWith("a Copilot manifest: Environment test"));
        assertThat(topology.all(Subnet.class)).filteredOn(subnet -> subnet.vpc().value().equals(vpc)).hasSize(subnets);
        assertThat(Exercise.writtenAndRead(topology)).isEqualTo(topology);
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
