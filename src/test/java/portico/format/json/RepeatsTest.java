package portico.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands in a text again is looked at once; each value still knows its own place. */
class RepeatsTest {

    /** A text of this length has as many words remembered as there are, so that these few find places of their own. */
    private static final int ROOM = 1 << 18;

    private static final String OBJECT = """
            {"inner": {"a": [1, "x,\\"}", {"b": ":"}]},
              "status" : "RUNNING", "escaped": "a\\"b", "on":true,
              "off": false, "none": null, "empty": "", "number": 12}""";

    @Test
    void valuesThatStandInATextAgainHaveTheirOwnPlaces() {
        String text = "[" + (OBJECT + ",\n").repeat(40) + OBJECT.replace("12", "123").replace("RUNNING", "RUN") + "]";
        ParsedJson plain = JsonParsing.parse(text.getBytes(UTF_8));
        ParsedJson slow = JsonParsing.parseSlowly(text.getBytes(UTF_8), _ -> {});
        assertThat(plain.value()).isEqualTo(slow.value());
        Json last = plain.value().orElseThrow().elements().getLast();
        assertThat(last.text("number")).contains("123");
        assertThat(last.text("status")).contains("RUN");
        assertThat(last.says("status", "RUNNING")).isFalse();
        assertThat(last.find("on").orElseThrow().place()).isEqualTo(new Place(122, 45));
    }

    @Test
    void aWordIsKnownByItsWholeText() {
        byte[] text = ("[\"one\", \"two\", \"one\", \"onetwo\"" + " ".repeat(ROOM) + "]").getBytes(UTF_8);
        Repeats repeats = new Repeats(text);
        assertThat(repeats.firstOf(1, 6)).isEqualTo(1);
        assertThat(repeats.firstOf(8, 13)).isEqualTo(8);
        assertThat(repeats.firstOf(15, 20)).isEqualTo(1);
        assertThat(repeats.firstOf(22, 30)).isEqualTo(22);
    }

    /** More of them than are remembered. */
    @Test
    void noWordIsTakenForAnother() {
        String text = IntStream.range(0, 40_000)
                .map(i -> i * 7919 % 20_000)
                .mapToObj(i -> "{\"k\": \"w" + i + "\", \"twice\": \"w" + i + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        Json list = JsonParsing.parse(text.getBytes(UTF_8)).value().orElseThrow();
        for (int i = 0; i < 40_000; i++) {
            String word = "w" + i * 7919 % 20_000;
            assertThat(list.elements().get(i).text("k")).contains(word);
            assertThat(list.elements().get(i).find("twice").orElseThrow().text()).contains(word);
        }
    }
}
