package portico.format.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;

/** The published schema, the reader and the writer agree on what a document is. */
class SchemaTest {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("assets/schema/portico.schema.json")), InputFormat.JSON);

    SchemaTest() throws IOException {}

    static Stream<Path> samples() throws IOException {
        return DocumentWriterTest.samples();
    }

    private List<String> errors(String document) {
        return schema.validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreValid(Path sample) throws IOException {
        assertThat(errors(Files.readString(sample))).isEmpty();
    }

    static Stream<Path> shown() throws IOException {
        try (Stream<Path> myths = Files.list(Path.of("samples/myths"));
                Stream<Path> hops = Files.list(Path.of("samples/hops"))) {
            return Stream.concat(myths, hops)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Comments, of which S27 tells, are no JSON and so are left out here. */
    @ParameterizedTest
    @MethodSource("shown")
    void thoseBesideCommandsAreValid(Path sample) throws IOException {
        assertThat(errors(Files.readString(sample).replaceAll(" // .*", ""))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesNameTheSchema(Path sample) throws IOException {
        assertThat(Files.readString(sample)).contains("\"$schema\": \"../assets/schema/portico.schema.json\"");
    }

    @Test
    void whateverIsReadOrWrittenIsValid() {
        assertThat(errors(EverythingDocument.TEXT)).isEmpty();
        Reading reading = new DocumentReader(Settling.NONE)
                .read(List.of(new Source("x", EverythingDocument.TEXT.getBytes(UTF_8))), Progress.NONE);
        assertThat(errors(DocumentWriter.write(reading))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"subnetz\": []}", "{\"subnets\": [{\"name\": \"a\"}]}",
            "{\"subnets\": [{\"cidr\": \"10.0.0.0\"}]}", "{\"databases\": [{\"subnet\": \"s\", \"prot\": 1}]}",
            "{\"tasks\": 7}", "{\"containerInstances\": [{\"subnet\": \"s\"}]}"})
    void mistakesAreFound(String document) {
        assertThat(errors(document)).isNotEmpty();
    }
}
