package portico.format.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.json.Json;
import portico.format.json.JsonWriter;
import portico.format.json.ParsedJson;
import portico.format.json.Place;

class YamlParsingTest {

    private static ParsedJson parse(String text) {
        return YamlParsing.parse(text.getBytes(UTF_8));
    }

    private static String json(String text) {
        return parse(text).value().map(JsonWriter::line).orElse("");
    }

    @Test
    void everyValueKnowsItsPlace() {
        Json json = parse("a:\n  - 1\n  - b: true\n").value().orElseThrow();
        assertThat(json.elements("a").get(1).find("b").orElseThrow().place()).isEqualTo(new Place(3, 8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            80            | 80
            '80'          | "80"
            !!str 80      | "80"
            -1.5e3        | -1.5e3
            0755          | "0755"
            true          | true
            yes           | "yes"
            ~             | null
            22:22         | "22:22"
            2010-09-09    | "2010-09-09"
            !Ref Vpc      | { "!Ref": "Vpc" }
            !GetAZs ''    | { "!GetAZs": "" }
            !Select [0, !GetAZs ''] | { "!Select": [0, { "!GetAZs": "" }] }
            """)
    void scalarsAndTags(String written, String read) {
        assertThat(json("v: " + written)).isEqualTo("{ \"v\": " + read + " }");
    }

    @Test
    void anchorsAliasesAndMergedMappings() {
        assertThat(json("a: &x {p: 1, q: 2}\nb: *x\nc: {<<: *x, q: 3}\nd: {<<: [*x, {r: 4}]}"))
                .isEqualTo("{ \"a\": { \"p\": 1, \"q\": 2 }, \"b\": { \"p\": 1, \"q\": 2 },"
                        + " \"c\": { \"q\": 3, \"p\": 1 }, \"d\": { \"p\": 1, \"q\": 2, \"r\": 4 } }");
    }

    @Test
    void brokenTextIsRefusedWithItsPlace() {
        assertThat(parse("a: 1\nb: [1, 2\nc: 3\n").problems()).singleElement().satisfies(p -> {
            assertThat(p.fatal()).isTrue();
            assertThat(p.place().line()).isEqualTo(3);
            assertThat(p.message()).isNotBlank();
        });
    }

    @Test
    void duplicateKeysAreToldAndTheLastCounts() {
        ParsedJson parsed = parse("a: 1\na: 2\n");
        assertThat(parsed.value().orElseThrow().text("a")).contains("2");
        assertThat(parsed.problems()).singleElement().satisfies(p -> assertThat(p.place()).isEqualTo(new Place(2, 1)));
    }

    @Test
    void aBillionLaughsAreRefused() {
        String laughs = "a0: &a0 [x]\n" + IntStream.range(1, 12)
                .mapToObj(i -> "a%d: &a%d [%s]".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(10)))
                .collect(Collectors.joining("\n"));
        assertThat(parse(laughs).isWhole()).isFalse();
        assertThat(parse(laughs).problems()).singleElement()
                .satisfies(p -> assertThat(p.message()).isEqualTo("aliases repeat more than 100000 values"));
    }

    @Test
    void deepNestingIsCutOffAndBottomlessNestingIsNoCrash() {
        ParsedJson parsed = parse("deep: " + "[".repeat(150) + "]".repeat(150) + "\nname: x");
        assertThat(parsed.value().orElseThrow().text("name")).contains("x");
        assertThat(parsed.problems()).singleElement()
                .satisfies(p -> assertThat(p.message()).contains("deeper than 100"));
        assertThat(parse("[".repeat(100_000)).problems()).last()
                .satisfies(p -> assertThat(p.message()).contains("deeper than 1000"));
    }

    @Test
    void oddTextsAreNoCrash() {
        assertThat(parse("").problems()).singleElement().satisfies(p -> assertThat(p.message()).contains("empty"));
        assertThat(parse("a: *b").problems()).singleElement().satisfies(p -> assertThat(p.message()).contains("*b"));
        assertThat(json("a: &a [*a]")).isEqualTo("{ \"a\": [null] }");
        assertThat(json("? [1, 2]\n: x\ny: z")).isEqualTo("{ \"y\": \"z\" }");
        assertThat(YamlParsing.parse("a: ü".getBytes(UTF_16)).value().orElseThrow().text("a")).contains("ü");
        assertThat(YamlParsing.parse(new byte[] {0, 1, 2, (byte) 0xff}).isWhole()).isFalse();
    }

    @Test
    void bytesThatAreNoTextAreSaidInPlainWords() {
        byte[] latin = "a: 1\nb: \u00fc(\n".getBytes(ISO_8859_1);
        byte[] half = Arrays.copyOf("a: \u00fc".getBytes(UTF_16), 7);
        for (byte[] bytes : List.of(latin, half)) {
            assertThat(YamlParsing.parse(bytes).problems()).extracting(ParsedJson.Problem::message)
                    .containsExactly("its bytes are no text in UTF-8 or UTF-16");
        }
    }

    @Test
    void allDocumentsOfATextAreRead() {
        ParsedJson parsed = parse("---\na: &x 1\n---\n# nothing\n---\nb: [2]\n...\n---\nc: *x\n---\n");
        assertThat(parsed.value().map(JsonWriter::line)).contains("{ \"a\": 1 }");
        assertThat(parsed.more()).extracting(JsonWriter::line).containsExactly("{ \"b\": [2] }", "{ \"c\": null }");
        assertThat(parsed.more().getFirst().place()).isEqualTo(new Place(6, 1));
        assertThat(parsed.problems()).singleElement()
                .satisfies(p -> assertThat(p.message()).startsWith("nothing is called *x here"));
        assertThat(parsed.rest()).isEmpty();
    }

    @Test
    void aDocumentThatBreaksCostsNoneBeforeIt() {
        ParsedJson parsed = parse("a: 1\n---\nb: 2\n---\nc: [1, 2\nd: 3\n");
        assertThat(parsed.more()).hasSize(1);
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.rest()).hasValueSatisfying(p -> {
            assertThat(p.fatal()).isTrue();
            assertThat(p.place().line()).isEqualTo(6);
        });
        assertThat(parsed.isWhole()).isFalse();
    }

    @Test
    void whatAliasesRepeatCountsAcrossDocuments() {
        String once = "a: &a [%s]\nb: [%s]\n".formatted("x, ".repeat(1000), "*a, ".repeat(60));
        assertThat(parse(once).isWhole()).isTrue();
        ParsedJson twice = parse(once + "---\n" + once);
        assertThat(twice.rest())
                .hasValueSatisfying(p -> assertThat(p.message()).isEqualTo("aliases repeat more than 100000 values"));
        assertThat(twice.more()).isEmpty();
    }
}
