package portico.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import portico.app.DragBench;

/** Runs the benchmarks and writes what they took, each run into a file of its own in {@code target/bench}, with the machine and the date. */
public final class Report {

    /** The bare loop or peer that each benchmark is held against, in the same run. */
    private static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("VerdictBench.verdicts", "VerdictBench.bare"),
            Map.entry("VerdictBench.everyValue", "VerdictBench.bare"),
            Map.entry("VerdictBench.everyValueAfterAnEdit", "VerdictBench.bare"),
            Map.entry("VerdictBench.everyWord", "VerdictBench.bare"), Map.entry("DropBench.drop", "DropBench.bare"),
            Map.entry("WholeBench.placement", "WholeBench.cloudSimBestFit"),
            Map.entry("PlanBench.afterOneDrop", "PlanBench.cold"),
            Map.entry("ReadingBench.parsing", "ReadingBench.jackson"),
            Map.entry("ReadingBench.reading", "ReadingBench.jackson"));

    private static final int HOSTS = 500;
    private static final int CITY = 1_000;

    private final Map<String, RunResult> results = new TreeMap<>();
    private final Map<String, Double> frames;
    private final Map<String, Double> memory;

    private Report(Collection<RunResult> runs, Map<String, Double> frames, Map<String, Double> memory) {
        runs.forEach(run -> results.put(name(run) + parameters(run), run));
        this.frames = frames;
        this.memory = memory;
    }

    /** @param arguments at most a regular expression of the benchmarks to run; all of them without one */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        String wanted = arguments.length == 0 ? "portico.bench" : arguments[0];
        var options = new OptionsBuilder().include(wanted)
                .forks(1)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .build();
        String machine = InetAddress.getLocalHost().getHostName();
        String moment = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm"));
        Path file = Path.of("target", "bench", machine + "-" + moment + ".json");
        Files.createDirectories(file.getParent());
        boolean remembered = Pattern.compile(wanted).matcher(HistoryBench.class.getName()).find();
        Map<String, Double> memory = remembered ? HistoryBench.run(CITY) : Map.of();
        Map<String, Double> frames = frames(Pattern.compile(wanted));
        Collection<RunResult> runs = isLoop(wanted) ? new Runner(options).run() : List.of();
        Files.writeString(file, new Report(runs, frames, memory).json(machine));
        System.out.println(file);
    }

    /** Frames need a screen and JavaFX's own threads, so they are measured here and not by JMH. */
    private static Map<String, Double> frames(Pattern wanted) throws InterruptedException, IOException {
        boolean plain = wanted.matcher(FrameBench.class.getName()).find();
        boolean dragging = wanted.matcher(DragBench.class.getName()).find() || "portico.bench".equals(wanted.pattern());
        Map<String, Double> frames = new LinkedHashMap<>();
        if (plain || dragging) {
            FrameMakers makers = FrameMakers.start();
            frames.putAll(plain ? FrameBench.run(makers) : Map.of());
            frames.putAll(dragging ? DragBench.run(makers, Town.of(HOSTS).topology()) : Map.of());
            Platform.exit();
        }
        return frames;
    }

    /** Whether JMH has any of the wanted; it fails where it has none. */
    private static boolean isLoop(String wanted) {
        OutputFormat silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        return !BenchmarkList.defaultList().find(silent, List.of(wanted), List.of()).isEmpty();
    }

    private static String name(RunResult run) {
        String name = run.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    }

    private static String parameters(RunResult run) {
        return run.getParams()
                .getParamsKeys()
                .stream()
                .map(key -> " " + key + "=" + run.getParams().getParam(key))
                .collect(Collectors.joining());
    }

    private String json(String machine) {
        String rows = Stream
                .concat(Stream.concat(memory.keySet().stream().map(this::memoryRow),
                        frames.keySet().stream().map(this::frameRow)),
                        results.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())))
                .map(row -> "    " + row)
                .collect(Collectors.joining(",\n"));
        return """
                {
                  "machine": "%s",
                  "processors": %d,
                  "java": "%s",
                  "date": "%s",
                  "results": [
                %s
                  ]
                }
                """.formatted(machine, Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"),
                LocalDate.now(), rows);
    }

    private String memoryRow(String name) {
        return String.format(Locale.ROOT, "{ \"name\": \"%s\", \"MiB\": %.2f, \"of\": \"%s\", \"ratio\": %.2f }", name,
                memory.get(name), HistoryBench.DOCUMENT, memory.get(name) / memory.get(HistoryBench.DOCUMENT));
    }

    private String frameRow(String name) {
        double cost = frames.get(name);
        String ratio = frames.containsKey(FrameBench.BLIT) ? String.format(Locale.ROOT,
                ", \"of\": \"%s\", \"ratio\": %.2f", FrameBench.BLIT, cost / frames.get(FrameBench.BLIT)) : "";
        return String.format(Locale.ROOT, "{ \"name\": \"%s\", \"ms\": %.4f%s }", name, cost, ratio);
    }

    private String row(String key, RunResult run) {
        double score = run.getPrimaryResult().getScore();
        String reference = REFERENCES.getOrDefault(name(run), "") + parameters(run);
        String ratio = results.containsKey(reference) ? String.format(Locale.ROOT, ", \"of\": \"%s\", \"ratio\": %.2f",
                reference, score / results.get(reference).getPrimaryResult().getScore()) : "";
        return String.format(Locale.ROOT, "{ \"name\": \"%s\", \"ms\": %.4f%s }", key, score, ratio);
    }
}
