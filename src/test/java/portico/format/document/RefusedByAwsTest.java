package portico.format.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.placement.Placer;
import portico.model.topology.Task;

/** What a document by hand may say and AWS refuses: a role in host mode without the agent's flag (R151), a second registry (R143). */
class RefusedByAwsTest {

    private static Reading read(String mode, String host, String definition, String service) {
        String text = """
                {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"id": "a", "vpc": "v", "cidr": "10.0.1.0/24"}],
                 "containerInstances": [{"id": "i", "instanceType": "c5.large", "subnet": "a"%s}],
                 "taskDefinitions": [{"family": "f", "networkMode": "%s"%s, "containerDefinitions": [{"name": "c", "memory": 64, "portMappings": [{"containerPort": 80}]}]}],
                 "services": [{"serviceName": "s", "taskDefinition": "f", "desiredCount": 1%s}]}"""
                .formatted(host, mode, definition, service);
        return new DocumentReader(new ScheduledSettling(new Placer(Catalogues.instanceTypes())))
                .read(List.of(new Source("x.json", text.getBytes(StandardCharsets.UTF_8))), Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            host   |                                                                                                   | 0
            host   | , "attributes": {"com.amazonaws.ecs.capability.task-iam-role-network-host": ""}                   | 1
            bridge |                                                                                                   | 1
            """)
    void r151ATaskRoleInHostModeNeedsTheAgentsFlag(String mode, String attributes, long placed) {
        Reading read = read(mode, attributes == null ? "" : attributes,
                ", \"taskRoleArn\": \"arn:aws:iam::123456789012:role/r\"", "");
        assertThat(read.topology().tasks().stream().filter(Task::isPlaced).count()).isEqualTo(placed);
    }

    @Test
    void r151WithoutARoleHostModeNeedsNothing() {
        assertThat(read("host", "", "", "").topology().tasks()).allMatch(Task::isPlaced);
    }

    @Test
    void r143ASecondRegistryIsLeftOutInAwsWords() {
        Reading read = read("bridge", "", "",
                ", \"serviceRegistries\": [{\"dnsName\": \"a.local\"}, {\"dnsName\": \"b.local\"}]");
        assertThat(read.notes()).singleElement()
                .satisfies(note -> assertThat(note.message())
                        .contains("service registries can have at most 1 items (R143): b.local is left out"));
    }
}
