package portico.format.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.rule.Myth;
import portico.model.rule.RuleBook;

/** S1 to S28: every card names a sample that opens, and those with a scenario of their own show what the card claims. */
class MythCardsTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();

    private static Path file(String sample, String ending) {
        return Path.of("samples", sample + ending);
    }

    private static String show(String sample) {
        Reading reading = TopologyFiles.of(TYPES, InputStream.nullInputStream()).read(List.of(file(sample, ".json")));
        assertThat(reading.notes()).isEmpty();
        return ShowJson.write(new Analyzer(TYPES).analyze(reading.topology()), reading.notes());
    }

    private static List<Myth> cards() {
        return RuleBook.STANDARD.myths();
    }

    static Stream<String> scenarios() {
        return cards().stream().map(Myth::sample).filter(sample -> sample.startsWith("myths/"));
    }

    @Test
    void thereIsACardForEachOfThem() {
        assertThat(cards()).extracting(Myth::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28).boxed().toList());
        assertThat(cards()).allSatisfy(card -> {
            assertThat(card.belief()).endsWith(".");
            assertThat(card.truth()).endsWith(".");
            assertThat(card.rules()).isNotEmpty();
        });
    }

    @Test
    void theSampleOfACardIsThere() {
        assertThat(cards()).filteredOn(card -> !card.sample().isEmpty())
                .allSatisfy(card -> assertThat(file(card.sample(), ".json")).exists());
    }

    /** As with the other samples, {@code -Dportico.refresh=true} writes the expected output anew. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void aScenarioYieldsWhatStandsBesideIt(String sample) throws IOException {
        String shown = show(sample);
        if (Boolean.getBoolean("portico.refresh")) {
            Files.writeString(file(sample, ".show.json"), shown);
        }
        assertThat(file(sample, ".show.json")).hasContent(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            s03 | "taskLimit": 10
            s03 | "taskLimit": 498
            s04 | ECS does not support trunking on c5n.large; i-0c5n keeps 2 awsvpc tasks
            s09 | container port is used multiple times in task: 80/tcp
            s10 | "containerPort": 80
            s10 | "hostPort": 32768
            s10 | "hostPort": 32769
            s10 | "hostPort": 32770
            """)
    void aScenarioShowsWhatTheCardClaims(String sample, String fact) {
        assertThat(show("myths/" + sample)).contains(fact);
    }
}
