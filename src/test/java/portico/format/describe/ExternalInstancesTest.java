package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Note;
import portico.format.Note.Severity;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.document.DocumentReader;
import portico.format.document.DocumentWriter;

/** Instances of one's own, registered by hand: EC2 knows nothing of them, and no call describes them (R191). */
class ExternalInstancesTest {

    private static Reading read(String attribute) {
        return read("mi-0a", attribute);
    }

    private static Reading read(String instance, String attribute) {
        String file = """
                {"containerInstances": [{"containerInstanceArn": "arn:aws:ecs:eu-west-1:111122223333:container-instance/mix/1",
                 "ec2InstanceId": "%s", "agentConnected": true, "status": "ACTIVE", "versionInfo": {"agentVersion": "1.86.0"},
                 "attributes": [{"name": "%s"}]}]}"""
                .formatted(instance, attribute);
        return new DescribeReader(List.of()).read(List.of(new Source("hosts.json", file.getBytes(UTF_8))),
                Progress.NONE);
    }

    private static List<Severity> severities(Reading reading, String words) {
        return reading.notes().stream().filter(note -> note.message().contains(words)).map(Note::severity).toList();
    }

    /** The attribute tells it, and so does the id that Systems Manager gave. */
    @ParameterizedTest
    @CsvSource({"mi-0a, ecs.capability.external", "mi-0a, ecs.capability.task-eni", "i-0a, ecs.capability.external"})
    void nobodyMissesADescriptionOfThem(String instance, String attribute) {
        Reading reading = read(instance, attribute);
        assertThat(severities(reading, instance + " is an external instance")).containsExactly(Severity.INFO);
        assertThat(severities(reading, "no file describes")).isEmpty();
    }

    @Test
    void ofAnInstanceOfEc2ItIsMissed() {
        Reading reading = read("i-0a", "ecs.capability.task-eni");
        assertThat(severities(reading, "no file describes EC2 instance i-0a")).containsExactly(Severity.WARNING);
        assertThat(severities(reading, "is an external instance")).isEmpty();
    }

    /** What stands in for type, subnet and address is nobody's mistake. */
    @Test
    void theirDocumentIsReadInSilence() {
        Reading reading = read("ecs.capability.external");
        Source document = new Source("mix.json", DocumentWriter.write(reading).getBytes(UTF_8));
        Reading again = new DocumentReader(Catalogues.instanceTypes()).read(List.of(document), Progress.NONE);
        assertThat(again.notes()).isEmpty();
        assertThat(again.topology()).isEqualTo(reading.topology());
    }
}
