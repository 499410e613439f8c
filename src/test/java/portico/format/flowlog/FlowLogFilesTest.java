package portico.format.flowlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import portico.Inputs;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.model.flow.log.FlowLog;
import portico.model.flow.log.LogField;
import portico.model.flow.log.LogRecord;

/** Every real flow log, counted as the catalogue of inputs counts it: one test for each row of its table. */
class FlowLogFilesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\S+\\.log) \\|[^|]*\\|[^|]*\\| ([^|]*) \\|");
    private static final Pattern COUNT = Pattern
            .compile("(\\d+) (record line|ACCEPT|REJECT|OK|NODATA|SKIPDATA|interface id)");
    private static final Pattern WIDTH = Pattern.compile("(\\d+)×(\\d+)");

    @TestFactory
    List<DynamicTest> countsWhatTheCatalogueCounts() throws IOException {
        Path folder = Inputs.folder("flowlog");
        Map<String, String> rows = ROW.matcher(Files.readString(folder.resolveSibling("README.md")))
                .results()
                .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
        List<DynamicTest> tests = new ArrayList<>();
        for (Source source : Inputs.sources(folder)) {
            String file = Path.of(source.name()).getFileName().toString();
            tests.add(DynamicTest.dynamicTest(file, () -> {
                assertThat(rows).containsKey(file);
                agrees(source, rows.get(file));
            }));
        }
        assertThat(tests).hasSameSizeAs(rows.entrySet());
        return tests;
    }

    private static void agrees(Source source, String due) {
        FlowLogReader reader = new FlowLogReader();
        assertThat(reader.recognizes(source)).isTrue();
        Reading reading = reader.read(List.of(source), Progress.NONE);
        assertThat(reading.isComplete()).as("%s", reading.notes()).isTrue();
        assertThat(counts(reading.flowLog())).isEqualTo(counts(due));
        assertThat(widths(reading.flowLog())).isEqualTo(widths(due));
    }

    private static Map<String, Long> counts(String due) {
        Map<String, Long> counts = new TreeMap<>();
        COUNT.matcher(due).results().forEach(m -> counts.put(m.group(2), Long.parseLong(m.group(1))));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static Map<String, Long> counts(FlowLog log) {
        FlowLog.Totals totals = log.totals();
        Map<String, Long> counts = new TreeMap<>(
                Map.of("record line", (long) totals.records(), "ACCEPT", totals.accepted(), "REJECT", totals.rejected(),
                        "NODATA", totals.noData(), "SKIPDATA", totals.skipped(), "interface id", totals.interfaces()));
        counts.put("OK",
                log.records()
                        .stream()
                        .filter(r -> r.text(LogField.LOG_STATUS).equals(java.util.Optional.of("OK")))
                        .count());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static Map<Integer, Long> widths(String due) {
        return WIDTH.matcher(due)
                .results()
                .collect(Collectors.toMap(FlowLogFilesTest::width, m -> Long.parseLong(m.group(2))));
    }

    private static int width(MatchResult match) {
        return Integer.parseInt(match.group(1));
    }

    private static Map<Integer, Long> widths(FlowLog log) {
        Map<Integer, Long> widths = new LinkedHashMap<>();
        log.records().stream().map(LogRecord::values).forEach(v -> widths.merge(v.size(), 1L, Long::sum));
        return widths;
    }
}
