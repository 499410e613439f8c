package portico.format.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.Exercise;
import portico.Inputs;
import portico.format.Note;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.NetworkMode;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Compose files of other people, each by itself and in its folder. */
class RealComposeTest {

    private static Reading read(String path) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .read(List.of(Inputs.folder("compose").resolve(path)));
    }

    private static List<ContainerDefinition> containers(Topology topology) {
        return topology.all(TaskDefinition.class).stream().flatMap(d -> d.containers().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            microservices-deploy-options/greeting-docker-compose.yaml | 1 | 1 | 0 | 0
            microservices-deploy-options/name-docker-compose.yaml     | 1 | 1 | 0 | 0
            microservices-deploy-options/webapp-docker-compose.yaml   | 1 | 1 | 0 | 0
            watt/docker-compose-aws.yml                               | 2 | 1 | 1 | 0
            composex/blog-ecs-plugin-x-aws.yml                        | 4 | 0 | 0 | 0
            composex/blog-features.yml                                | 4 | 4 | 1 | 0
            composex/yelb.yaml                                        | 4 | 4 | 0 | 2
            composex/with-cloudmap.yml                                | 4 | 4 | 1 | 0
            docker-ecs-docs/example-01.yml                            | 1 | 0 | 0 | 0
            docker-ecs-docs/example-03.yml                            | 1 | 0 | 0 | 0
            docker-ecs-docs/example-04.yml                            | 1 | 0 | 0 | 0
            docker-ecs-docs/example-05.yml                            | 1 | 0 | 0 | 0
            docker-ecs-docs/example-07.yml                            | 1 | 0 | 0 | 0
            docker-ecs-docs/example-09.yml                            | 1 | 1 | 0 | 0
            docker-ecs-docs/example-11.yml                            | 1 | 1 | 0 | 0
            docker-ecs-docs/example-12.yml                            | 1 | 1 | 0 | 0
            docker-ecs-docs/example-13.yml                            | 1 | 0 | 0 | 0
            docker-ecs-docs/example-15.yml                            | 1 | 0 | 0 | 0
            docker-ecs-docs/example-17.yml                            | 1 | 0 | 0 | 0
            docker-ecs-docs/example-19.yml                            | 1 | 0 | 0 | 0
            compose-cli-testdata/simple-single-service.yml            | 1 | 1 | 0 | 0
            """)
    void yieldsItsServices(String file, int services, int ports, int links, int groups) {
        Reading reading = read(file);
        Topology topology = reading.topology();
        assertThat(reading.notes()).noneMatch(note -> note.severity() == Note.Severity.ERROR);
        assertThat(topology.services()).hasSize(services);
        assertThat(containers(topology)).hasSize(services);
        assertThat(containers(topology).stream().mapToInt(c -> c.portMappings().size()).sum()).isEqualTo(ports);
        assertThat(containers(topology).stream().mapToInt(c -> c.links().size()).sum()).isEqualTo(links);
        assertThat(topology.all(SecurityGroup.class)).hasSizeGreaterThanOrEqualTo(Math.max(1, groups));
        Exercise.everything(topology);
        assertThat(Exercise.writtenAndRead(topology)).isEqualTo(topology);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            microservices-deploy-options | 3 | 3 | AWSVPC | 2 | 1 | true
            watt                         | 1 | 2 | BRIDGE | 0 | 0 | false
            ecsdemo-nodejs               | 1 | 0 | AWSVPC | 3 | 1 | false
            """)
    void ecsParamsMakeOneTaskOfEachFile(String folder, int definitions, int containers, NetworkMode mode, int subnets,
            int groups, boolean open) {
        Topology topology = read(folder).topology();
        assertThat(topology.all(TaskDefinition.class)).hasSize(definitions)
                .allMatch(definition -> definition.networkMode() == mode);
        assertThat(containers(topology)).hasSize(containers);
        assertThat(topology.services()).hasSize(definitions).allSatisfy(service -> {
            assertThat(network(service).subnets()).hasSize(subnets);
            assertThat(network(service).securityGroups()).hasSize(groups);
            assertThat(network(service).assignPublicIp()).isEqualTo(open);
        });
        Exercise.everything(topology);
        assertThat(Exercise.writtenAndRead(topology)).isEqualTo(topology);
    }

    private static AwsvpcConfiguration network(Service service) {
        return service.networkConfiguration().orElse(new AwsvpcConfiguration(List.of(), List.of(), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            composex/elbv2-target-groups.yml | holds no services
            composex/yelb.yaml               | extensions that are not read: x-cloudmap
            ecsdemo-nodejs                   | the containers are not known
            watt                             | EC2 and 1 are assumed for aws
            """)
    void saysWhatIsMissingAndAssumed(String path, String note) {
        assertThat(read(path).notes()).extracting(Note::message).anyMatch(message -> message.contains(note));
    }
}
