package portico.format.flowlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.flow.log.LogField;
import portico.model.flow.log.LogFormat;
import portico.model.flow.log.LogRecord;

/** R172, R175 and R177 read: formats, headers, packing and damage. */
class FlowLogReaderTest {

    private static final String LINE = "2 123456789012 eni-0a 10.0.101.10 10.0.1.101 41000 3000 6 12 4200 1795000000 1795000060 ACCEPT OK";

    @TempDir
    Path folder;

    private static Reading read(String text) {
        return new FlowLogReader().read(List.of(new Source("flow.log", text.getBytes(UTF_8))), Progress.NONE);
    }

    private static boolean recognized(String text) {
        return new FlowLogReader().recognizes(new Source("x", text.getBytes(UTF_8)));
    }

    private static Reading open(Path... files) {
        return TopologyFiles.of(Catalogues.instanceTypes(), new java.io.ByteArrayInputStream(new byte[0]))
                .read(List.of(files));
    }

    @Test
    void r172TheDefaultFormatNeedsNoHeader() {
        LogRecord line = read(LINE).flowLog().records().getFirst();
        assertThat(line.networkInterface()).hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("eni-0a"));
        assertThat(line.number(LogField.PROTOCOL)).hasValue(6);
        assertThat(line.number(LogField.BYTES)).hasValue(4200);
        assertThat(line.isRejected()).isFalse();
        assertThat(line.line()).isEqualTo(LINE);
    }

    @Test
    void aHeaderNamesTheColumnsOfWhatFollowsInAnyOrder() {
        Reading reading = read("""
                dstport srcport action srcaddr dstaddr
                3000 41000 REJECT 10.0.0.1 10.0.0.2

                srcaddr dstaddr action
                10.0.0.3   10.0.0.4\tACCEPT
                """);
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.flowLog().records())
                .extracting(r -> r.text(LogField.SRCADDR).orElseThrow(), r -> r.port(LogField.DSTPORT),
                        LogRecord::isRejected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("10.0.0.1", 3000, true),
                        org.assertj.core.groups.Tuple.tuple("10.0.0.3", 0, false));
    }

    @Test
    void r177ALineOfVersion7NamesItsTask() {
        Reading reading = read(LogFormat.ECS.header() + "\n7 123456789012 eni-0a 10.0.0.1 10.0.0.2 1 2 6 1 60 1 2 "
                + "ACCEPT OK vpc-1 subnet-1 - 10.0.0.1 10.0.0.2 ingress arn c arn i - - web arn arn task-1");
        assertThat(reading.flowLog().records().getFirst().text(LogField.ECS_TASK_ID)).contains("task-1");
        assertThat(reading.flowLog().records().getFirst().text(LogField.ECS_CONTAINER_ID)).isEmpty();
    }

    @Test
    void anUnknownColumnKeepsItsPlaceAndIsNoted() {
        Reading reading = read("srcaddr shoe-size dstaddr srcport\n10.0.0.1 43 10.0.0.2 5\n");
        assertThat(reading.flowLog().records().getFirst().text(LogField.DSTADDR)).contains("10.0.0.2");
        assertThat(reading.notes()).singleElement()
                .satisfies(note -> assertThat(note.toString())
                        .isEqualTo("flow.log: line 1: no field of flow logs is called shoe-size"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"10.0.1.101 41000 3000|10.0.1.999 41000 3000|dstaddr 10.0.1.999",
            "41000 3000|41000 70000|dstport 70000", " 6 12 | tcp 12 |protocol tcp", "ACCEPT|PERHAPS|action PERHAPS",
            "OK|FINE|log-status FINE", "4200|4e3|bytes 4e3", " OK||13 fields where 14 fields"})
    void aDamagedLineIsLeftOutWithItsPlace(String was, String is, String said) {
        Reading reading = read(LINE + "\n" + LINE.replace(was, is == null ? "" : is) + "\n" + LINE);
        assertThat(reading.flowLog().records()).hasSize(2);
        assertThat(reading.notes()).singleElement().satisfies(note -> {
            assertThat(note.at()).isEqualTo("line 2");
            assertThat(note.message()).contains(said, "left out");
        });
    }

    @Test
    void manyDamagedLinesAreCountedAndNotListed() {
        Reading reading = read(LINE + "\n" + (LINE.replace("ACCEPT", "?") + "\n").repeat(1000));
        assertThat(reading.notes()).hasSize(6);
        assertThat(reading.notes().getLast().message()).isEqualTo("995 more lines are left out");
    }

    @Test
    void timesMayBeInMilliseconds() {
        Reading reading = read(LINE.replace("1795000000 1795000060", "1795000000000 1795000060000"));
        assertThat(reading.flowLog().records().getFirst().seconds(LogField.START)).hasValue(1_795_000_000L);
        assertThat(reading.notes()).extracting(Note::severity).containsExactly(Note.Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINE, "version account-id interface-id", "3 - - 10.0.0.1 10.0.0.2"})
    void itIsKnownByItsContent(String text) {
        assertThat(recognized(text + "\n")).isEqualTo(!text.startsWith("3"));
        assertThat(recognized("some words\n\n" + text)).isEqualTo(!text.startsWith("3"));
    }

    @Test
    void otherTextIsNotTakenForALog() {
        assertThat(recognized("{ \"start\": 1, \"end\": 2, \"action\": 3 }")).isFalse();
        assertThat(recognized("the action and the protocol start and end here, with many other words beside"))
                .isFalse();
        assertThat(recognized("")).isFalse();
    }

    @Test
    void packedLogsAreReadAndCutOnesUpToTheCut() throws IOException {
        byte[] packed = packed((LINE + "\n").repeat(3000));
        Path whole = Files.write(folder.resolve("flow.log.gz"), packed);
        assertThat(open(whole).flowLog().records()).hasSize(3000);
        Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(packed, packed.length - 12));
        Reading reading = open(cut);
        assertThat(reading.flowLog().records()).isNotEmpty();
        assertThat(reading.notes().getFirst().message()).contains("gzip");
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void parquetIsRefusedWithAWayOut() throws IOException {
        Path file = Files.write(folder.resolve("flow.parquet"), "PAR1\u0000\u0001PAR1".getBytes(UTF_8));
        assertThat(open(file).notes()).singleElement()
                .satisfies(note -> assertThat(note.message()).contains("Parquet", "plain-text"));
    }

    @Test
    void aLogBesideATopologyChangesNothingOfIt() throws IOException {
        Path log = Files.writeString(folder.resolve("flow.log"), LINE);
        Path shop = Path.of("samples/e-commerce.json");
        assertThat(open(log, shop).topology()).isEqualTo(open(shop).topology());
        assertThat(open(log, shop).stories()).hasSameSizeAs(open(shop).stories());
        assertThat(open(log, shop).flowLog().records()).hasSize(1);
    }

    /** 10,000 damaged logs: notes, never an exception. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noDamageIsTooMuch(long seed) {
        Random random = new Random(seed);
        String text = String.join("\n", LINE, LINE, LogFormat.ECS.header(), LINE,
                "2 123456789012 eni-0a - - - - - - - 1795000000 1795000060 - NODATA", LogFormat.DEFAULT.header(), LINE);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = damaged(text, random);
            Source source = new Source("mutant", bytes);
            Reading reading = new FlowLogReader().read(List.of(source), Progress.NONE);
            long lines = new String(bytes, UTF_8).lines().count();
            assertThat(reading.flowLog().records()).hasSizeLessThanOrEqualTo((int) lines);
            reading.flowLog().totals();
            reading.flowLog().records().forEach(r -> Arrays.stream(LogField.values()).forEach(r::number));
        }
    }

    private static byte[] damaged(String text, Random random) {
        byte[] bytes = text.getBytes(UTF_8);
        for (int j = 0; j <= random.nextInt(6); j++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        List<String> lines = new ArrayList<>(new String(bytes, UTF_8).lines().toList());
        if (random.nextBoolean()) {
            lines.remove(random.nextInt(lines.size()));
        }
        byte[] all = String.join("\n", lines).getBytes(UTF_8);
        return random.nextInt(3) == 0 ? Arrays.copyOf(all, random.nextInt(all.length)) : all;
    }
}
