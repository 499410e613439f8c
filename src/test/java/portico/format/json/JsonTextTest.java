package portico.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private static ParsedJson parse(String text) {
        return JsonParsing.parse(text.getBytes(UTF_8));
    }

    private static Json value(String text) {
        return parse(text).value().orElseThrow();
    }

    private static String numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"k" + i + "\": " + i).collect(Collectors.joining(",\n"));
    }

    @Test
    void textsAreUnescapedWhenTheyAreLookedAt() {
        Json json = value("[\"plain ü\", \"a\\\"b\\\\\\n\\u00fc\\ud83d\\ude00\", \"\", -1.5e+3]");
        assertThat(json.elements().stream().map(item -> item.text().orElseThrow())).containsExactly("plain ü",
                "a\"b\\\nü\ud83d\ude00", "", "-1.5e+3");
    }

    /** A byte is a column; a line ends with a line feed, a carriage return, or both. */
    @Test
    void placesAreCountedInWhateverOrderTheyAreAskedFor() {
        List<Json> items = value("[1,\n2,\r\n 3,\r4]").elements();
        assertThat(items.get(3).place()).isEqualTo(new Place(4, 1));
        assertThat(items.get(0).place()).isEqualTo(new Place(1, 2));
        assertThat(items.get(2).place()).isEqualTo(new Place(3, 2));
        assertThat(items.get(1).place()).hasToString("line 2, column 1");
    }

    @Test
    void aTextThatBreaksInAStringKeepsWhatStoodBeforeIt() {
        assertThat(value("[\"whole\", \"brok").elements()).hasSize(1);
        assertThat(value("{\"a\": \"whole\", \"b\": \"brok").find("b")).isEmpty();
        assertThat(value("{\"a\": \"whole\", \"b\": \"brok").text("a")).contains("whole");
        assertThat(value("{\"a\": 1, \"b\": 2, \"a\": \"brok").find("a")).isEmpty();
        assertThat(parse("\"brok").value()).isEmpty();
        assertThat(value("[\"whole\" oops").elements()).hasSize(1);
    }

    @Test
    void objectsOfManyMembersAreReadToTheFault() {
        Json wide = value("{" + numbered(1000) + ", \"k7\": \"again\"}");
        assertThat(wide.text("k999")).contains("999");
        assertThat(wide.text("k7")).contains("again");
        ParsedJson broken = parse("{" + numbered(60) + ", \"last\": {\"a\": [1, oops");
        assertThat(broken.value().orElseThrow().find("last").orElseThrow().elements("a")).hasSize(1);
        assertThat(broken.problems()).hasSize(1);
    }

    @Test
    void everyEncodingOfUnicodeIsTold() {
        String text = "{\"a\": \"ü\"}";
        for (String encoding : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            byte[] bytes = text.getBytes(Charset.forName(encoding));
            assertThat(JsonParsing.parse(bytes).value().orElseThrow().text("a")).as(encoding).contains("ü");
        }
        byte[] marked = ("\ufeff" + text).getBytes(Charset.forName("UTF-32LE"));
        assertThat(JsonParsing.parse(marked).value().orElseThrow().text("a")).contains("ü");
    }
}
