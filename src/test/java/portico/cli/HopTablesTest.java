package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import portico.format.json.Json;

/**
 * The hop tables R161 to R170 row by row from the command line. Of each row {@code hop-tables.csv} says: rule, from, to, how it ends, the first packet with
 * each other one that a hop made of it, the security groups that were asked, the interfaces that write a line about the request, and the answer as the
 * request.
 */
class HopTablesTest {

    private static final Path FOLDER = Path.of("samples/hops");
    private static final String DOCUMENT = FOLDER.resolve("hops.json").toString();

    private static String text(Json json, String... path) {
        Json at = json;
        for (String name : path) {
            at = at.find(name).orElseThrow();
        }
        return at.text().orElseThrow();
    }

    private static List<Json> all(Json json, String name) {
        return json.find(name).orElseThrow().elements();
    }

    private static String packet(Json hop, String side) {
        return text(hop, side, "src") + " > " + text(hop, side, "dst");
    }

    /** The first packet, then each other one that a hop made of it. */
    private static String rows(List<Json> hops) {
        return hops.stream().limit(1).map(hop -> packet(hop, "out")).collect(Collectors.joining()) + hops.stream()
                .skip(1)
                .filter(hop -> !packet(hop, "in").equals(packet(hop, "out")))
                .map(hop -> " | " + text(hop, "at") + " " + packet(hop, "out"))
                .collect(Collectors.joining());
    }

    /** Such as {@code sg-host in}. */
    private static String groups(List<Json> hops) {
        return hops.stream()
                .flatMap(hop -> all(hop, "steps").stream())
                .filter(step -> text(step, "kind").equals("security-group"))
                .map(step -> text(step, "by") + " " + text(step, "detail").split(" ")[0])
                .collect(Collectors.joining(", "));
    }

    private static String logged(List<Json> hops) {
        return hops.stream()
                .flatMap(hop -> all(hop, "flowLog").stream())
                .map(line -> line.text().orElseThrow().split(" ")[2])
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String orNone(String words) {
        return words.isEmpty() ? "-" : words;
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvFileSource(resources = "/portico/hop-tables.csv", delimiter = ';')
    void eachRowIsPrinted(String rule, String from, String to, String disposition, String rows, String groups,
            String logged, String answer) {
        Console console = Console.run("trace", DOCUMENT, "--from", from, "--to", to, "--format", "json");
        Json trace = console.json();
        assertThat(text(trace, "disposition")).as(rule).isEqualTo(disposition);
        assertThat(rows(all(trace, "hops"))).isEqualTo(rows);
        assertThat(orNone(groups(all(trace, "hops")))).isEqualTo(groups);
        assertThat(orNone(logged(all(trace, "hops")))).isEqualTo(logged);
        assertThat(orNone(rows(all(trace, "reply")))).isEqualTo(answer);
        assertThat(console.status()).isEqualTo(disposition.equals("delivered") ? Status.FINE : Status.NO);
    }

    static Stream<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void theCommandsPrintWhatStandsBelowThem(Path file) throws IOException {
        Transcript transcript = Transcript.of(file);
        assertThat(transcript.commands()).isNotEmpty().allMatch(command -> command.contains(DOCUMENT));
        assertThat(file).hasContent(transcript.printed());
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvFileSource(resources = "/portico/hop-tables.csv", delimiter = ';')
    void eachRowStandsInTheTranscriptOfItsRule(String rule, String from, String to) throws IOException {
        Path file = FOLDER.resolve(rule.split(" ")[0].toLowerCase(Locale.ROOT) + ".txt");
        assertThat(Transcript.of(file).commands()).contains("trace " + DOCUMENT + " --from " + from + " --to " + to);
    }

    @Test
    void thereIsATranscriptForEachRule() throws IOException {
        assertThat(transcripts().map(file -> file.getFileName().toString())).containsExactly("r161.txt", "r162.txt",
                "r163.txt", "r164.txt", "r165.txt", "r166.txt", "r167.txt", "r168.txt", "r169.txt", "r170.txt");
    }
}
