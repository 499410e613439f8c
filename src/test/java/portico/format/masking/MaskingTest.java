package portico.format.masking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import portico.Exercise;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentWriter;
import portico.format.files.TopologyFiles;
import portico.model.topology.Task;

/** Nothing that tells an account is left, and what belonged together still does. */
class MaskingTest {

    private static final String ACCOUNT = "123456789012";
    private static final String TEXT = """
            {"tasks": [{"taskArn": "arn:aws:ecs:eu-west-1:123456789012:task/shop/a1", "lastStatus": "RUNNING", "launchType": "FARGATE",
              "taskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1", "group": "service:web",
              "clusterArn": "arn:aws:ecs:eu-west-1:123456789012:cluster/shop"}],
             "taskDefinitions": [{"taskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1", "networkMode": "awsvpc",
              "containerDefinitions": [{"name": "web", "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1"}]}],
             "services": [{"serviceArn": "arn:aws:ecs:eu-west-1:123456789012:service/shop/web-123456789012", "desiredCount": 0,
              "clusterArn": "arn:aws:ecs:eu-west-1:123456789012:cluster/shop",
              "taskDefinition": "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1",
              "loadBalancers": [{"targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1", "containerName": "web", "containerPort": 80}],
              "events": [{"message": "(service web-123456789012) has reached a steady state."}]}],
             "failures": [{"arn": "arn:aws:ecs:eu-west-1:999999999999:task/shop/a2", "reason": "MISSING arn:aws:ecs:eu-west-1:999999999999:task/shop/a2"}]}
            """;

    private static Reading masked() {
        Reading reading = TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream())
                .readSources(List.of(new Source("dump-123456789012.json", TEXT.getBytes(UTF_8))), Progress.NONE);
        assertThat(DocumentWriter.write(reading.topology(), List.of())).contains(ACCOUNT);
        return Masking.of(reading);
    }

    @Test
    void noAccountIdSurvives() {
        Reading masked = masked();
        String document = DocumentWriter.write(masked);
        assertThat(document).doesNotContainPattern("(?<!\\d)\\d{12}(?!\\d)").doesNotContain("arn:aws");
        assertThat(masked.notes()).extracting(Note::toString)
                .allSatisfy(note -> assertThat(note).doesNotContainPattern("(?<!\\d)\\d{12}(?!\\d)"));
        assertThat(masked.statements().toString()).doesNotContain(ACCOUNT);
    }

    @Test
    void whatBelongedTogetherStillDoes() {
        Reading masked = masked();
        assertThat(masked.topology().tasks()).filteredOn(task -> task.id().value().equals("a1"))
                .extracting(Task::taskDefinition)
                .allMatch(definition -> masked.topology().find(definition).isPresent());
        assertThat(masked.topology().services()).anyMatch(service -> service.id().value().equals("web-account-1"));
        Exercise.everything(masked.topology());
    }

    @Test
    void theSameTextsGiveTheSameWords() {
        assertThat(masked()).isEqualTo(masked());
    }

    /** Eleven and thirteen digits are no account. */
    @Test
    void otherNumbersStay() {
        Mask mask = Mask.of(List.of("12345678901 1234567890123 123456789012"));
        assertThat(mask.text("12345678901 1234567890123 123456789012"))
                .isEqualTo("12345678901 1234567890123 account-1");
    }
}
