package portico.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portico.Exercise;
import portico.Inputs;
import portico.format.Note;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.analysis.Comparison;
import portico.model.analysis.Reconciliation;
import portico.model.capacity.InstanceTypes;

/** Every real file yields by itself what its row in {@code inputs.txt} says, can be drawn, and is written and read again as the same. */
class EveryInputTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();
    private static final TopologyFiles FILES = TopologyFiles.of(TYPES, InputStream.nullInputStream());

    @TestFactory
    Stream<DynamicTest> yieldsWhatItsRowSays() {
        Path folder = Inputs.folder("");
        return InputsTable.rows().stream().map(row -> dynamicTest(row.path(), () -> check(row, folder)));
    }

    private static void check(InputsTable.Row row, Path folder) {
        Reading reading = FILES.read(List.of(folder.resolve(row.path())));
        InputFacts facts = new InputFacts(reading, new TemplateFacts(reading, row.says("conditional")));
        assertThat(row.facts()).isNotEmpty()
                .filteredOn(fact -> !fact.equals("conditional"))
                .allSatisfy(fact -> assertThat(facts.actual(fact)).isEqualTo(fact));
        if (row.facts().stream().noneMatch(fact -> fact.startsWith("refused") || fact.startsWith("errors"))) {
            assertThat(reading.notes()).noneMatch(note -> note.severity() == Note.Severity.ERROR);
        }
        Exercise.everything(reading.topology());
        Reading again = Exercise.writtenAndRead(reading);
        assertThat(again.topology()).isEqualTo(reading.topology());
        assertThat(again.topology().assumptions()).isEqualTo(reading.topology().assumptions());
        assertThat(compared(again)).containsExactlyInAnyOrderElementsOf(compared(reading));
    }

    private static List<Comparison> compared(Reading reading) {
        Analysis analysis = new Analyzer(TYPES).analyze(reading.topology());
        return Reconciliation.of(analysis, reading.statements()).comparisons();
    }

    @Test
    void hasARow() throws IOException {
        Path folder = Inputs.folder("");
        Set<String> rows = InputsTable.rows().stream().map(InputsTable.Row::path).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("README.md"))).isNotEmpty().isSubsetOf(rows);
        }
    }
}
