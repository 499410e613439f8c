package portico.format.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.topology.Stop;

/** R96: every code is read and written as AWS spells it, and no other is taken. */
class StopCodeTest {

    private static Reading read(String code) {
        String json = """
                {"taskDefinitions": [{"family": "t", "networkMode": "bridge", "containerDefinitions": [{"name": "c"}]}],
                 "tasks": [{"id": "one", "taskDefinition": "t", "status": "STOPPED", "stopCode": "%s",
                 "stoppedReason": "told"}]}""".formatted(code);
        return new DocumentReader(Catalogues.instanceTypes())
                .read(List.of(new Source("doc.json", json.getBytes(UTF_8))), Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(Stop.Code.class)
    void r96EveryCodeIsReadAndWritten(Stop.Code code) {
        Reading reading = read(code.apiName());
        assertThat(reading.topology().tasks()).flatMap(task -> task.stop().stream().toList())
                .containsExactly(new Stop(code, "told"));
        assertThat(DocumentWriter.write(reading)).contains("\"stopCode\": \"" + code.apiName() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userInitiated", "UserStopped", ""})
    void r96NoOtherCodeIsTaken(String code) {
        assertThat(read(code).notes()).filteredOn(note -> note.severity() == Note.Severity.ERROR)
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("TaskFailedToStart", "InfrastructureHealth"));
        assertThat(read(code).topology().tasks()).allMatch(task -> task.stop().isEmpty());
    }
}
