package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import portico.HopTables;
import portico.format.json.Json;
import portico.format.json.JsonParsing;

/** The hop tables R161 to R170 row by row, as {@code portico trace} prints them: each packet as it leaves a hop that rewrote it, or set it on its way. */
class HopTablesCommandTest {

    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void write() throws IOException {
        document = folder.resolve("rulebook.json");
        Files.writeString(document, HopTables.document());
    }

    private static String text(Json json, String... path) {
        Json at = json;
        for (String name : path) {
            at = at.find(name).orElseThrow();
        }
        return at.text().orElseThrow();
    }

    private static String packet(Json hop, String side) {
        return text(hop, side, "src") + " > " + text(hop, side, "dst");
    }

    /** The first packet, then each other one that a hop made of it. */
    private static String rows(List<Json> hops) {
        String first = packet(hops.getFirst(), "out");
        return first + hops.stream()
                .skip(1)
                .filter(hop -> !packet(hop, "in").equals(packet(hop, "out")))
                .map(hop -> " | " + text(hop, "at") + " " + packet(hop, "out"))
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvFileSource(resources = "/portico/hop-tables.csv", delimiter = ';')
    void eachRowIsPrinted(String rule, String from, String to, String disposition, String rows) {
        Console console = Console.run("trace", document.toString(), "--from", from, "--to", to, "--format", "json");
        Json trace = JsonParsing.parse(console.out().getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertThat(text(trace, "disposition")).as(rule).isEqualTo(disposition);
        assertThat(rows(trace.find("hops").orElseThrow().elements())).as(rule).isEqualTo(rows);
        assertThat(console.status()).isEqualTo(disposition.equals("delivered") ? Status.FINE : Status.NO);
    }
}
