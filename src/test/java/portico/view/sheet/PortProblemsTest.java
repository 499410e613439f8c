package portico.view.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.port;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;

/** R13, R21, R34: refusals while ports are being typed. */
class PortProblemsTest {

    private static final TaskDefinition TWO = definition("t", NetworkMode.AWSVPC,
            List.of(container("web", port(80)), container("admin", port(81))));

    @Test
    void saysWhatAwsWouldSay() {
        assertThat(PortProblems.of(TWO, "web", List.of(port(80, 3000)))).isEqualTo(
                "When networkMode=awsvpc, the host ports and container ports in port mappings must match. (R21)");
        assertThat(PortProblems.of(TWO, "web", List.of(port(81))))
                .isEqualTo("container port is used multiple times in task: 81/tcp (R13)");
        assertThat(PortProblems.of(TWO, "web", List.of(port(82)))).isEmpty();
    }

    @Test
    void isSilentOnFaultsOfOtherContainers() {
        TaskDefinition faulty = definition("t", NetworkMode.AWSVPC,
                List.of(container("web", port(80)), container("admin", port(81, 3000))));
        assertThat(PortProblems.of(faulty, "web", List.of(port(80)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"80|3000|", "''|5000-5004|", "''|5004-5000|Invalid 'containerPortRange'",
            "''|5000-5000|Invalid 'containerPortRange'", "''|5000-|Invalid 'containerPortRange'",
            "''|5000 - 5004|Invalid 'containerPortRange'", "x|80|the host port", "70000|80|the host port",
            "''|many|the container port", "''|70000|the container port"})
    void saysWhatCannotBeRead(String host, String inside, String problem) {
        String said = PortProblems.ofTexts(host, inside);
        assertThat(said).startsWith(problem == null ? "" : problem).doesNotContain("\n");
        assertThat(said.isEmpty()).isEqualTo(problem == null);
    }
}
