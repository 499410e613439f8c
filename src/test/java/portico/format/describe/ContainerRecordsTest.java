package portico.format.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.ContainerSettings;
import portico.model.topology.ContainerSettings.ExtraHost;
import portico.model.topology.ContainerSettings.ResourceRequirement;
import portico.model.topology.TaskDefinition;

/** What describe-task-definition says of containers: all that R14, R16 and R34 ask for. */
class ContainerRecordsTest {

    private static Reading read(String container) {
        String text = """
                {"taskDefinition": {"taskDefinitionArn": "arn:aws:ecs:eu-central-1:111122223333:task-definition/web:1",
                 "family": "web", "revision": 1, "networkMode": "bridge", "ipcMode": "task",
                 "containerDefinitions": [{"name": "app", %s}]}}""".formatted(container);
        return new DescribeReader(List.of())
                .read(List.of(new Source("web.json", text.getBytes(StandardCharsets.UTF_8))), Progress.NONE);
    }

    private static ContainerDefinition container(Reading reading) {
        return reading.topology().all(TaskDefinition.class).getFirst().containers().getFirst();
    }

    @Test
    void settingsAreRead() {
        Reading reading = read("""
                "hostname": "web", "extraHosts": [{"hostname": "db", "ipAddress": "10.0.3.50"}, {"hostname": "half"}],
                "dnsServers": ["10.0.0.2"], "dnsSearchDomains": ["local"], "disableNetworking": true,
                "privileged": true, "dockerSecurityOptions": ["label:x"],
                "resourceRequirements": [{"type": "GPU", "value": "1"}], "stopTimeout": 10""");
        assertThat(container(reading).settings()).isEqualTo(new ContainerSettings(Optional.of("web"),
                List.of(new ExtraHost("db", "10.0.3.50")), List.of("10.0.0.2"), List.of("local"), true, true,
                List.of("label:x"), List.of(new ResourceRequirement("GPU", "1")), OptionalInt.of(10)));
        assertThat(reading.topology().all(TaskDefinition.class).getFirst().ipcMode()).contains("task");
    }

    @Test
    void aPlainContainerAsksForNothing() {
        assertThat(container(read("\"image\": \"nginx\"")).settings()).isEqualTo(ContainerSettings.NONE);
    }

    @ParameterizedTest
    @CsvSource({"5000-5004,true", "5004-5000,false", "5000-5000,false", "5000,false", "5000-70000,false"})
    void r34ARangeRises(String range, boolean read) {
        Reading reading = read("\"portMappings\": [{\"containerPortRange\": \"" + range + "\"}]");
        assertThat(container(reading).portMappings()).hasSize(read ? 1 : 0);
        assertThat(reading.notes().stream().map(Note::message)).filteredOn(message -> message.matches("(?i).*port.*"))
                .as("nothing else is said of it")
                .isEqualTo(read ? List.of() : List.of("Invalid 'containerPortRange' setting: " + range + " (R34)"));
    }

    @Test
    void r34ARangeStandsAlone() {
        assertThat(read("\"portMappings\": [{\"containerPortRange\": \"5000-5004\", \"containerPort\": 80}]").notes())
                .extracting(Note::message)
                .anyMatch(message -> message.contains("cannot specify both single port and port range"));
    }
}
