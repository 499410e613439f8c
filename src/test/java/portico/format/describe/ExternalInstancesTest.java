package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
        String file = """
                {"containerInstances": [{"containerInstanceArn": "arn:aws:ecs:eu-west-1:111122223333:container-instance/mix/1",
                 "ec2InstanceId": "mi-0a", "agentConnected": true, "status": "ACTIVE", "versionInfo": {"agentVersion": "1.86.0"},
                 "attributes": [{"name": "%s"}]}]}"""
                .formatted(attribute);
        return new DescribeReader(List.of()).read(List.of(new Source("hosts.json", file.getBytes(UTF_8))),
                Progress.NONE);
    }

    private static List<Severity> severities(Reading reading, String words) {
        return reading.notes().stream().filter(note -> note.message().contains(words)).map(Note::severity).toList();
    }

    @Test
    void nobodyMissesADescriptionOfThem() {
        assertThat(severities(read("ecs.capability.external"), "mi-0a is an external instance"))
                .containsExactly(Severity.INFO);
        assertThat(severities(read("ecs.capability.task-eni"), "no file describes EC2 instance mi-0a"))
                .containsExactly(Severity.WARNING);
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
