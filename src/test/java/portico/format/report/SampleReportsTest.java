package portico.format.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;

/** Each sample, and beside it what {@code show --format json} prints; {@code -Dportico.refresh=true} writes the latter anew. */
class SampleReportsTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(f -> f.toString().matches("[^.]+\\.json")).sorted().toList().stream();
        }
    }

    private static String show(Path sample) {
        Reading reading = TopologyFiles.of(TYPES, InputStream.nullInputStream()).read(List.of(sample));
        assertThat(reading.notes()).isEmpty();
        return ShowJson.write(new Analyzer(TYPES).analyze(reading.topology()), reading.notes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleYieldsWhatStandsBesideIt(Path sample) throws IOException {
        Path expected = Path.of(sample.toString().replace(".json", ".show.json"));
        String shown = show(sample);
        if (Boolean.getBoolean("portico.refresh")) {
            Files.writeString(expected, shown);
        }
        assertThat(expected).hasContent(shown);
    }
}
