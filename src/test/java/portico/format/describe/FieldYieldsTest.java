package portico.format.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import portico.Exercise;
import portico.Inputs;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;

/** Every file from the field yields by itself what its row in {@code field-files.txt} says, can be drawn, and is written and read again as the same. */
class FieldYieldsTest {

    private static final TopologyFiles FILES = TopologyFiles.of(Catalogues.instanceTypes(),
            new ByteArrayInputStream(new byte[0]));

    @TestFactory
    Stream<DynamicTest> everyFileYieldsWhatItsRowSays() throws IOException {
        Path folder = Inputs.folder(".");
        return rows().stream().map(row -> dynamicTest(row.getFirst(), () -> {
            Reading reading = FILES.read(List.of(folder.resolve(row.getFirst())));
            FieldFacts facts = new FieldFacts(reading);
            assertThat(row.stream().skip(1)).allSatisfy(fact -> assertThat(facts.actual(fact)).isEqualTo(fact));
            Exercise.everything(reading.topology());
            assertThat(Exercise.writtenAndRead(reading.topology())).isEqualTo(reading.topology());
        }));
    }

    private static List<List<String>> rows() throws IOException {
        try (InputStream table = FieldYieldsTest.class.getResourceAsStream("field-files.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(" \\| ", -1)).toList())
                    .toList();
        }
    }
}
