package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Statement;
import portico.model.id.TargetGroupId;
import portico.model.topology.TargetGroup.OtherTarget;

/** What the CLI prints of the health of targets does not name their group, as its API does not. */
class TargetStatementsTest {

    private static final String HEALTH = """
            {"TargetHealthDescriptions": [{"Target": {"Id": "10.0.1.21", "Port": 3000}, "TargetHealth": {"State": "healthy"}},
              {"Target": {"Id": "10.0.1.22", "Port": 3000}, "TargetHealth": {"State": "draining"}}]}""";

    private static Stream<Statement.TargetsRegistered> told(String... groups) {
        String text = Stream.of(groups)
                .map("""
                        {"TargetGroupArn": "arn:aws:elasticloadbalancing:us-east-1:1:targetgroup/%1$s/1", "TargetGroupName": "%1$s", "VpcId": "vpc-1"}"""::formatted)
                .toList()
                .toString();
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(
                        List.of(new Source("health.json", HEALTH.getBytes(UTF_8)),
                                new Source("groups.json", "{\"TargetGroups\": %s}".formatted(text).getBytes(UTF_8))),
                        Progress.NONE)
                .statements()
                .stream()
                .filter(Statement.TargetsRegistered.class::isInstance)
                .map(Statement.TargetsRegistered.class::cast);
    }

    @Test
    void r188TheyAreTakenForThoseOfTheOnlyGroup() {
        assertThat(told("web")).singleElement().satisfies(statement -> {
            assertThat(statement.subject()).isEqualTo(new TargetGroupId("web"));
            assertThat(statement.targets()).containsExactly(new OtherTarget("10.0.1.21", 3000));
        });
    }

    @Test
    void ofSeveralGroupsNoneIsGuessed() {
        assertThat(told("web", "api")).isEmpty();
    }
}
