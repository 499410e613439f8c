package portico.format.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way through a text, and the thorough one beside it. */
class PlainJsonTest {

    private static final int MUTANTS = Integer.getInteger("portico.mutants", 300);
    private static final String WHOLE = """
            {"a": [1, -2.50, 3e+7, 0, true, false, null, "q\\"\\n\\u00fc ü € 😀", {}, []],
             "b": {"c": {"d": "e"}, "f": {"d": "g"}},\t"c": {"d": 1, "e": [[2]]}}
            """;

    private static Optional<Json> plain(byte[] text) {
        return PlainJson.read(text, _ -> {}).flatMap(ParsedJson::value);
    }

    private static Optional<Json> plain(String text) {
        return plain(text.getBytes(UTF_8));
    }

    /** Every value in a text with its place, in order. */
    static List<String> all(Json json) {
        List<String> all = new ArrayList<>(List.of(json.place() + " " + json.text().orElse(json.getClass().getName())));
        json.elements().forEach(element -> all.addAll(all(element)));
        if (json instanceof Json.Obj(var members, var _)) {
            members.forEach((name, member) -> {
                all.add(name);
                all.addAll(all(member));
            });
        }
        return all;
    }

    private static void agree(byte[] text, String what) {
        ParsedJson thorough = JsonParsing.parseSlowly(text, _ -> {});
        plain(text).ifPresent(json -> {
            assertThat(thorough.problems()).as(what).isEmpty();
            assertThat(all(json)).as(what).isEqualTo(all(thorough.value().orElseThrow()));
            assertThat(PlainJson.read(text, _ -> {}).orElseThrow().more()).as(what).isEqualTo(thorough.more());
        });
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsPlain(Path sample) throws IOException {
        byte[] text = Files.readAllBytes(sample);
        assertThat(plain(text)).isPresent();
        agree(text, sample.toString());
    }

    @Test
    void whatIsPlainIsReadAsByTheThoroughWay() {
        assertThat(plain(WHOLE)).isPresent();
        agree(WHOLE.getBytes(UTF_8), WHOLE);
        assertThat(plain(" \"one\" ").flatMap(Json::text)).contains("one");
    }

    /** Whatever the thorough way has something to say of must not be plain. */
    @Test
    void noDamageIsPassedOver() {
        Random random = new Random(7);
        String marks = "{}[]:,\"\\ue0-1.\t\u0001\u00c3\u00a9\u00ff/*";
        for (int i = 0; i < MUTANTS; i++) {
            StringBuilder text = new StringBuilder(new String(WHOLE.getBytes(UTF_8), ISO_8859_1));
            for (int damage = 0; damage <= random.nextInt(3); damage++) {
                int place = random.nextInt(text.length());
                String mark = String.valueOf(marks.charAt(random.nextInt(marks.length())));
                text.replace(place, place + random.nextInt(2), mark);
            }
            text.setLength(random.nextInt(4) == 0 ? random.nextInt(text.length()) : text.length());
            agree(text.toString().getBytes(ISO_8859_1), "mutant " + i + ": " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\"", "{\"a\":", "{\"a\": 1", "[1", "[1,]", "{\"a\": 1,}", "\"open",
            "\"\\x\"", "\"\\u12g4\"", "01", "-", "1.", "1e", "+1", "tru", "nulls", "[1] 2", "// no\n1", "'a'", "{a: 1}",
            "{\"a\": 1, \"a\": 2}", "{\"\": 1, \"\": 2}", "\ufeff1"})
    void givesUpAt(String text) {
        assertThat(plain(text)).isEmpty();
    }

    @Test
    void givesUpAtWhatIsRare() {
        assertThat(plain("[".repeat(101) + "]".repeat(101))).isEmpty();
        assertThat(plain("[".repeat(100) + "]".repeat(100))).isPresent();
        assertThat(plain(IntStream.range(0, TextMembers.MOST)
                .mapToObj(i -> "\"k" + i + "\": 1")
                .collect(Collectors.joining(",", "{", "}")))).isEmpty();
        assertThat(plain("{\"\\u0061\": 1}")).isEmpty();
        assertThat(plain("{\"ü\": 1}")).isEmpty();
    }

    /** A hundred thousand values, of which the watch hears now and then. */
    @Test
    void theWatchIsToldHowFarItIs() {
        byte[] text = IntStream.range(0, 100_000)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(UTF_8);
        List<Double> told = new ArrayList<>();
        assertThat(PlainJson.read(text, told::add)).isPresent();
        assertThat(told).hasSizeGreaterThan(4).isSorted().allMatch(part -> part > 0 && part < 1);
        Assertions.assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> PlainJson.read(text, _ -> {
            throw new CancellationException();
        }));
    }
}
