package portico.format.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.Exercise;
import portico.Inputs;
import portico.format.Note;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.describe.Census;
import portico.format.files.TopologyFiles;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Plans and states of other people; a question mark stands behind kinds that were only mentioned. */
class RealTerraformTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan-wordpress.tfplan.json       | plan of 74 | 3 aws_efs_mount_target | Cluster 1, InternetGateway 1, LoadBalancer 1, NatGateway 3, RouteTable 5, SecurityGroup 5, Service 1, Subnet 6, TargetGroup 2, Task 1, TaskDefinition 1, Vpc 1
            plan-checkov-taskdef.tfplan.json | plan of 1 | 1 aws_ecs_task_definition | TaskDefinition 1
            plan-infracost-count.json        | plan of 4 | 2 aws_ecs_service, 2 aws_ecs_task_definition | Service 2, Task 2, TaskDefinition 2
            state-v3-awsvpc.json             | state version 3 of 29 | 1 aws_alb, 1 aws_alb_listener, 1 aws_alb_target_group | Cluster 1, ContainerInstance 1, InternetGateway 1, LoadBalancer 1, NatGateway 1, RouteTable 2, SecurityGroup 3, Service 1, Subnet 3, TargetGroup 1, Task 1, TaskDefinition 1, Vpc 1
            state-v4-hanging-edges.json      | state version 4 of 16 | 9 aws_security_group_rule | Cluster 1, LoadBalancer 1, SecurityGroup 4, Service 1, TaskDefinition? 1, Vpc? 1
            """)
    void yieldsWhatItHolds(String file, String format, String types, String kinds) {
        Reading reading = TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .read(List.of(Inputs.folder("terraform").resolve(file)));
        assertThat(reading.notes()).noneMatch(note -> note.severity() == Note.Severity.ERROR);
        assertThat(reading.notes()).extracting(Note::message)
                .anyMatch(message -> message.startsWith("a Terraform " + format + " resource")
                        && message.contains(types));
        Topology topology = reading.topology();
        assertThat(new Census(topology).kinds()).isEqualTo(kinds);
        Exercise.everything(topology);
        assertThat(Exercise.writtenAndRead(topology)).isEqualTo(topology);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan-checkov-taskdef.tfplan.json | bridge | 80->80/tcp 443->443/tcp
            state-v3-awsvpc.json             | awsvpc | 80->80/tcp
            plan-wordpress.tfplan.json       | awsvpc | ''
            """)
    void readsContainersFromTheirText(String file, String mode, String ports) {
        TaskDefinition definition = TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .read(List.of(Inputs.folder("terraform").resolve(file)))
                .topology()
                .all(TaskDefinition.class)
                .getFirst();
        assertThat(definition.networkMode().apiName()).isEqualTo(mode);
        assertThat(definition.containers()
                .stream()
                .flatMap(c -> c.portMappings().stream())
                .map(m -> m.hostPort().orElse(0) + "->" + m.containerPort() + "/" + m.protocol())
                .collect(Collectors.joining(" "))).isEqualTo(ports);
    }
}
