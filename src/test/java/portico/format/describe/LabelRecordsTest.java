package portico.format.describe;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Progress;
import portico.format.Source;
import portico.model.id.TaskDefinitionId;
import portico.model.topology.Topology;

/** R174: tags tell whose a flow-log line is. */
class LabelRecordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"""
            {"taskDefinition": {"taskDefinitionArn": "arn:aws:ecs:us-east-1:1:task-definition/web:1", "family": "web",
                "revision": 1, "containerDefinitions": []}, "tags": [{"key": "team", "value": "payments"}]}""", """
            {"taskDefinitions": [{"taskDefinitionArn": "arn:aws:ecs:us-east-1:1:task-definition/web:1", "family": "web",
                "revision": 1, "containerDefinitions": [], "tags": [{"key": "team", "value": "payments"}]}]}"""})
    void tagsOfATaskDefinitionStandBesideItOrInIt(String text) {
        Topology topology = new DescribeReader(List.of())
                .read(List.of(new Source("x", text.getBytes(UTF_8))), Progress.NONE)
                .topology();
        assertThat(topology.labels().tagsOf(new TaskDefinitionId("web:1"))).isEqualTo(Map.of("team", "payments"));
    }

    /** It is read while the topology is put together, and so holds nothing that is still written to. */
    @Test
    void whatIsReadBesideTheTopologySharesNoDesk() {
        noFields().that()
                .areDeclaredIn(LabelRecords.class)
                .should()
                .haveRawType(assignableTo(Desk.class).or(assignableTo(Names.class))
                        .or(assignableTo(Remarks.class))
                        .or(assignableTo(Draft.class))
                        .or(assignableTo(References.class)))
                .check(new ClassFileImporter().importClasses(LabelRecords.class));
    }
}
