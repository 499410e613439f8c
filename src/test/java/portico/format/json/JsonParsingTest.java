package portico.format.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonParsingTest {

    private static ParsedJson parse(String text) {
        return JsonParsing.parse(text.getBytes(UTF_8));
    }

    @Test
    void everyValueKnowsItsPlace() {
        Json json = parse("{\n  \"a\": [1, {\"b\": true}]\n}").value().orElseThrow();
        assertThat(json.elements("a").get(1).find("b").orElseThrow().place()).isEqualTo(new Place(2, 18));
    }

    @Test
    void brokenTextKeepsWhatStoodBeforeAndSaysWhere() {
        ParsedJson parsed = parse("{\n  \"name\": \"shop\",\n  \"list\": [1, 2,\n oops");
        assertThat(parsed.value().orElseThrow().text("name")).contains("shop");
        assertThat(parsed.value().orElseThrow().elements("list")).hasSize(2);
        assertThat(parsed.problems()).singleElement().satisfies(p -> {
            assertThat(p.fatal()).isTrue();
            assertThat(p.place().line()).isEqualTo(4);
        });
        assertThat(parsed.isWhole()).isFalse();
        assertThat(parse("{\"a\": [").problems()).singleElement()
                .satisfies(p -> assertThat(p.message())
                        .isEqualTo("Unexpected end-of-input: expected close marker for Array"));
    }

    @Test
    void duplicateKeysAreToldAndTheLastCounts() {
        ParsedJson parsed = parse("{\"a\": 1,\n \"a\": 2}");
        assertThat(parsed.value().orElseThrow().text("a")).contains("2");
        assertThat(parsed.problems()).singleElement().satisfies(p -> assertThat(p.place().line()).isEqualTo(2));
    }

    @Test
    void deepNestingIsCutOff() {
        ParsedJson parsed = parse("{\"deep\": " + "[".repeat(150) + "]".repeat(150) + ", \"name\": \"x\"}");
        assertThat(parsed.value().orElseThrow().text("name")).contains("x");
        assertThat(parsed.problems()).singleElement()
                .satisfies(p -> assertThat(p.message()).contains("deeper than 100"));
    }

    @Test
    void bottomlessNestingIsNoCrash() {
        assertThat(parse("[".repeat(1_000_000)).isWhole()).isFalse();
    }

    @Test
    void commentsAreForgivenWithANotice() {
        ParsedJson parsed = parse("// mine\n{\"a\": 1, /* here */ \"b\": [2]}");
        assertThat(parsed.isWhole()).isTrue();
        assertThat(parsed.value().orElseThrow().elements("b")).hasSize(1);
        assertThat(parsed.problems()).singleElement().satisfies(p -> assertThat(p.message()).contains("comments"));
    }

    @Test
    void trailingCommasAreForgivenWithTheirPlace() {
        assertThat(parse("{\n  \"a\": [1,],\n}").value().orElseThrow().elements("a")).hasSize(1);
        assertThat(parse("{\n  \"a\": 1,\n}").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.fatal()).isFalse();
            assertThat(problem.message()).isEqualTo(Tolerance.TRAILING_COMMA);
            assertThat(problem.place()).isEqualTo(new Place(3, 1));
        });
    }

    @Test
    void commentsAndTrailingCommasTogetherAreForgiven() {
        ParsedJson parsed = parse("{\n  \"a\": 1, // one\n}");
        assertThat(parsed.isWhole()).isTrue();
        assertThat(parsed.problems()).singleElement()
                .satisfies(p -> assertThat(p.message()).contains("comments and commas"));
    }

    @Test
    void twoCommasAreNone() {
        assertThat(parse("{\"a\": 1,,}").isWhole()).isFalse();
    }

    @Test
    void emptyBinaryAndOtherEncodings() {
        assertThat(parse("").problems()).singleElement().satisfies(p -> assertThat(p.message()).contains("empty"));
        assertThat(JsonParsing.parse(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff}).isWhole()).isFalse();
        assertThat(JsonParsing.parse("{\"a\": \"ü\"}".getBytes(UTF_16)).value().orElseThrow().text("a")).contains("ü");
    }

    @Test
    void printingAndParsingAgree() {
        String text = "{\n  \"a\": [1, 2.50, true, null, \"q\\\"\\n\"],\n  \"b\": { \"c\": {}, \"d\": [] }\n}\n";
        assertThat(JsonWriter.write(parse(text).value().orElseThrow())).isEqualTo(text);
    }
}
