package portico.format.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;

/** R73: an instance has a trunk where it carries ecs.awsvpc-trunk-id; the capability says only that its agent could. */
class TrunkMarkerTest {

    private static Reading read(String document) {
        return new DocumentReader(Catalogues.instanceTypes())
                .read(List.of(new Source("x.json", document.getBytes(UTF_8))), Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"ecs.awsvpc-trunk-id\": \"t-1\" }|true",
            "\"ecs.capability.task-eni-trunking\": \"\" }|false",
            "\"ecs.awsvpc-trunk-id\": \"t-1\" }, \"trunk\": false|false"})
    void theMarkerTellsOfTheTrunk(String attributes, boolean trunk) {
        Reading reading = read("""
                { "portico": 1, "vpcs": [{ "id": "vpc-1", "cidr": "10.0.0.0/16" }],
                  "subnets": [{ "id": "s-a", "vpc": "vpc-1", "cidr": "10.0.1.0/24" }],
                  "containerInstances": [{ "id": "i-1", "instanceType": "c5.large", "subnet": "s-a",
                    "attributes": { %s }] }
                """.formatted(attributes));
        assertThat(reading.topology().instances()).singleElement()
                .satisfies(host -> assertThat(host.trunk().isPresent()).isEqualTo(trunk));
        assertThat(read(DocumentWriter.write(reading)).topology()).isEqualTo(reading.topology());
    }
}
