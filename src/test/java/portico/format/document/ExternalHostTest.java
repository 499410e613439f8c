package portico.format.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.topology.ContainerInstance;

/** A machine outside of AWS is of no type of EC2's, so a document names none (R191, R192). */
class ExternalHostTest {

    private static String document(String host) {
        return """
                { "portico": 1, "vpcs": [{ "id": "vpc-1", "cidr": "10.0.0.0/16" }],
                  "subnets": [{ "id": "s-a", "vpc": "vpc-1", "cidr": "10.0.1.0/24" }],
                  "containerInstances": [{ "subnet": "s-a", "registered": { "cpu": 1024, "memoryMiB": 2000 }, %s }] }
                """.formatted(host);
    }

    private static Reading read(String document) {
        return new DocumentReader(Catalogues.instanceTypes())
                .read(List.of(new Source("x.json", document.getBytes(UTF_8))), Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"id\": \"mi-0a\"",
            "\"id\": \"i-1\", \"attributes\": { \"ecs.capability.external\": \"\" }"})
    void readAndWrittenWithoutAType(String host) throws IOException {
        Reading reading = read(document(host));
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.topology().instances()).allMatch(ContainerInstance::isExternal);
        String written = DocumentWriter.write(reading);
        assertThat(written).doesNotContain("instanceType");
        assertThat(read(written).topology()).isEqualTo(reading.topology());
        String schema = Files.readString(Path.of("assets/schema/portico.schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(written, InputFormat.JSON)).isEmpty();
    }

    @Test
    void anEc2InstanceNeedsItsType() {
        assertThat(read(document("\"id\": \"i-1\"")).notes()).extracting(note -> note.message())
                .anyMatch(message -> message.contains("it has no instanceType"));
    }
}
