package portico.format.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Progress;
import portico.format.catalogue.Catalogues;

/** Whoever waits for large files sees how far they are, once from the beginning to the end, and can give up at any moment. */
class CancellingTest {

    private static final int TASKS = 10_000;

    @TempDir
    Path folder;

    private final TopologyFiles files = TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream());

    /** Gives up as soon as reading is as far as this. */
    private static final class Watch implements Progress {

        private final double patience;
        private final List<Double> seen = new ArrayList<>();

        private Watch(double patience) {
            this.patience = patience;
        }

        @Override
        public void report(String what, double fraction) {
            seen.add(fraction);
        }

        @Override
        public boolean isCancelled() {
            return !seen.isEmpty() && seen.getLast() >= patience;
        }
    }

    @BeforeEach
    void write() throws IOException {
        for (String half : List.of("a", "b")) {
            String tasks = IntStream.range(0, TASKS)
                    .mapToObj(i -> "{\"taskArn\": \"arn:aws:ecs:eu-west-1:1:task/c/" + half + i
                            + "\", \"lastStatus\": \"RUNNING\", \"launchType\": \"FARGATE\", \"taskDefinitionArn\": \"d:1\"}")
                    .collect(Collectors.joining(",", "{\"tasks\": [", "]}"));
            Files.writeString(folder.resolve(half + ".json"), tasks);
        }
    }

    @Test
    void progressGoesFromTheBeginningToTheEndOnce() {
        Watch watch = new Watch(2);
        files.read(List.of(folder), watch);
        assertThat(watch.seen).isSorted().allMatch(fraction -> fraction >= 0 && fraction <= 1).endsWith(1.0);
        assertThat(watch.seen.stream().distinct().count()).isGreaterThan(10);
    }

    /** Joining takes longest of all. */
    @Test
    void progressTellsOfTheRecordsThatAreMade() {
        Watch watch = new Watch(2);
        files.read(List.of(folder), watch);
        assertThat(watch.seen.stream().filter(fraction -> fraction > 0.5 && fraction < 0.9).distinct().count())
                .isGreaterThan(10);
    }

    /** A flow log is no JSON, and its own reader goes through it line by line, after that of documents. */
    @Test
    void linesOfAFlowLogAreCountedAndCanBeGivenUp() throws IOException {
        String line = "2 123456789010 eni-1 172.31.16.139 172.31.16.21 20641 22 6 20 4249 1418530010 1418530070 ACCEPT OK\n";
        Path log = Files.writeString(folder.resolve("flow.log"), line.repeat(TASKS));
        Watch watch = new Watch(2);
        assertThat(files.read(List.of(folder), watch).flowLog().records()).hasSize(TASKS);
        assertThat(watch.seen).isSorted().endsWith(1.0);
        Watch impatient = new Watch(0.5);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> files.read(List.of(log), impatient));
        assertThat(impatient.seen.getLast()).isBetween(0.5, 0.9);
    }

    /** Its comment lets a text be gone over a second time, and its last comma a third. */
    @Test
    void progressNeverGoesBackWhereATextIsGoneOverAgain() throws IOException {
        Path file = folder.resolve("b.json");
        Files.writeString(file, Files.readString(file).replaceFirst("]}$", ",] // the end\n}"));
        Watch watch = new Watch(2);
        files.read(List.of(folder), watch);
        assertThat(watch.seen).isSorted().endsWith(1.0);
    }

    @ParameterizedTest
    @CsvSource({"loading, 0.02, 0.1", "loading the other file, 0.07, 0.1", "parsing, 0.15, 0.3", "gathering, 0.3, 0.44",
            "joining, 0.5, 0.55", "joining the last, 0.8, 0.93"})
    void readingStopsInTheMiddleOf(String phase, double patience, double end) {
        Watch watch = new Watch(patience);
        assertThatExceptionOfType(CancellationException.class).as(phase)
                .isThrownBy(() -> files.read(List.of(folder), watch));
        assertThat(watch.seen.getLast()).as(phase).isBetween(patience, end);
    }

    /** Of a large account each kind may be what takes long, so whoever gives up need not wait for all of one kind. */
    @ParameterizedTest
    @CsvSource({"Instances, InstanceId, i-", "NetworkInterfaces, NetworkInterfaceId, eni-"})
    void readingAsksAtEveryHostAndInterfaceWhetherToGoOn(String kind, String id, String prefix) throws IOException {
        String all = IntStream.range(0, TASKS)
                .mapToObj(i -> "{\"" + id + "\": \"" + prefix + i + "\", \"SubnetId\": \"subnet-1\"}")
                .collect(Collectors.joining(",", "[", "]"));
        Path file = Files.writeString(folder.resolve("of-one-kind.json"),
                kind.equals("Instances") ? "{\"Reservations\": [{\"Instances\": " + all + "}]}"
                        : "{\"" + kind + "\": " + all + "}");
        AtomicInteger asked = new AtomicInteger();
        files.read(List.of(file), new Progress() {
            @Override
            public void report(String what, double fraction) {}

            @Override
            public boolean isCancelled() {
                asked.incrementAndGet();
                return false;
            }
        });
        assertThat(asked).hasValueGreaterThan(TASKS);
    }
}
