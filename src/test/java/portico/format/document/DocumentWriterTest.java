package portico.format.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.json.JsonParsing;
import portico.model.placement.Placer;

/** write∘read = the same value, and the same text again. */
class DocumentWriterTest {

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(f -> f.toString().matches("[^.]+\\.json")).sorted().toList().stream();
        }
    }

    private static Reading read(byte[] text) {
        return new DocumentReader(new ScheduledSettling(new Placer(Catalogues.instanceTypes())))
                .read(List.of(new Source("x.json", text)), Progress.NONE);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesSurvive(Path sample) throws IOException {
        Reading first = read(Files.readAllBytes(sample));
        assertThat(first.notes()).isEmpty();
        String text = DocumentWriter.write(first.topology(), first.stories());
        Reading second = read(text.getBytes(UTF_8));
        assertThat(second.notes()).isEmpty();
        assertThat(second.topology()).isEqualTo(first.topology());
        assertThat(second.stories()).isEqualTo(first.stories());
        assertThat(DocumentWriter.write(second.topology(), second.stories())).isEqualTo(text);
    }

    /** Written by nobody, it would be the service's (R103). */
    @Test
    void theNewestPlatformVersionOfATaskSurvivesAnOlderOneOfItsService() {
        Reading first = read(
                """
                        {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"id": "s", "cidr": "10.0.1.0/24"}],
                         "taskDefinitions": [{"family": "t", "networkMode": "awsvpc", "cpu": "256", "memory": "512",
                           "containerDefinitions": [{"name": "app"}]}],
                         "services": [{"serviceName": "web", "taskDefinition": "t", "desiredCount": 1, "launchType": "FARGATE", "platformVersion": "1.3.0",
                           "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["s"]}}}],
                         "tasks": [{"id": "x", "service": "web", "platformVersion": "LATEST", "networkInterface": {"privateIp": "10.0.1.9"}}]}"""
                        .getBytes(UTF_8));
        assertThat(first.topology().tasks()).extracting(task -> task.compute().platformVersion())
                .containsExactly("LATEST");
        assertThat(read(DocumentWriter.write(first).getBytes(UTF_8)).topology()).isEqualTo(first.topology());
    }

    @Test
    void everythingThatCanBeSaidSurvives() {
        Reading first = read(EverythingDocument.TEXT.getBytes(UTF_8));
        assertThat(first.notes()).isEmpty();
        assertThat(first.topology().resources()).hasSize(30);
        Reading second = read(DocumentWriter.write(first).getBytes(UTF_8));
        assertThat(second.notes()).isEmpty();
        assertThat(second.statements()).isEqualTo(first.statements()).hasSize(10);
        assertThat(second.topology()).isEqualTo(first.topology());
        assertThat(second.stories()).isEqualTo(first.stories());
    }

    @Test
    void whatAwsKnowsOfADeploymentIsCarriedOver() {
        String older = """
                {"taskDefinitions": [{"family": "f", "containerDefinitions": []}],
                 "services": [{"serviceName": "s", "taskDefinition": "f", "desiredCount": 0,
                  "deploymentConfiguration": {"minimumHealthyPercent": 100, "deploymentCircuitBreaker": {"enable": true}}}]}""";
        Reading reading = read(older.getBytes(UTF_8));
        assertThat(reading.notes()).isEmpty();
        assertThat(
                DocumentWriter.write(reading, List.of(JsonParsing.parse(older.getBytes(UTF_8)).value().orElseThrow())))
                .contains("\"deploymentCircuitBreaker\"");
    }
}
