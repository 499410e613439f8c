package portico.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that several read at the same time gives what one alone would have read. */
class StretchesTest {

    private static final int MUTANTS = Integer.getInteger("portico.mutants", 300);
    private static final String ELEMENT = """
            {
                "id": "task-%d",
                "attachments": [
                    {
                        "name": "subnetId",
                        "value": "a, {\\"b\\": [1]} and so on"
                    },
                    {
                        "name": "eni"
                    }
                ]
            }""";
    private static final String TASKS = text(40);

    private static String text(int count) {
        return IntStream.range(0, count)
                .mapToObj(ELEMENT::formatted)
                .collect(Collectors.joining(",\n", "{\n    \"tasks\": [\n", "\n    ],\n    \"failures\": []\n}\n"));
    }

    private static Optional<ParsedJson> read(String text, int stretches) {
        return PlainJson.read(text.getBytes(UTF_8), stretches, _ -> {});
    }

    private static Optional<List<String>> told(String text, int stretches) {
        return read(text, stretches).map(parsed -> {
            List<String> all = new ArrayList<>(PlainJsonTest.all(parsed.value().orElseThrow()));
            parsed.more().forEach(value -> all.addAll(PlainJsonTest.all(value)));
            return all;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 16})
    void readTheSameAsOne(int stretches) {
        assertThat(told(TASKS, 1)).isPresent();
        assertThat(told(TASKS, stretches)).isEqualTo(told(TASKS, 1));
        assertThat(read(TASKS, stretches).orElseThrow().value().orElseThrow().elements("tasks"))
                .isInstanceOf(Chain.class)
                .hasSize(40);
        String windows = TASKS.replace("\n", "\r\n");
        assertThat(told(windows, stretches)).isEqualTo(told(windows, 1));
    }

    /** On one line there is no place that is an element for sure; behind each other, values stand in no array. */
    @ParameterizedTest
    @ValueSource(strings = {"[1, {\"a\": 1}, {\"b\": 2}, {\"c\": 3}]", "{\"a\": 1}\n{\"b\": 2}\n{\"c\": 3}",
            "[[1],\n{},\n[{}],\n{\"a\": [{},\n{},\n{}]},\n{}]", "{\"a\": [],\n\"b\": {\"c\": [1,\n{}]},\n\"d\": [{}]}"})
    void oddTexts(String text) {
        assertThat(told(text, 1)).isPresent();
        assertThat(told(text, 4)).isEqualTo(told(text, 1));
    }

    /** A guess that lies deeper than it may is not taken over. */
    @Test
    void depthIsCountedFromTheRoot() {
        for (int depth : new int[] {10, 60, 97, 98, 99, 100, 101}) {
            String text = "[".repeat(depth - 2) + "[1,\n{}, {},\n{}]" + "]".repeat(depth - 2);
            assertThat(told(text, 3)).as(depth + " deep").isEqualTo(told(text, 1));
            assertThat(told(text, 1).isPresent()).as(depth + " deep").isEqualTo(depth <= 100);
        }
    }

    /** Wherever it is damaged, several find the text as plain as one does. */
    @Test
    void damageIsNotPassedOver() {
        Random random = new Random(11);
        String marks = "{}[],\"\\\n: 1";
        for (int i = 0; i < MUTANTS; i++) {
            StringBuilder text = new StringBuilder(TASKS);
            for (int damage = 0; damage <= random.nextInt(3); damage++) {
                int place = random.nextInt(text.length());
                text.replace(place, place + random.nextInt(3), "" + marks.charAt(random.nextInt(marks.length())));
            }
            assertThat(told(text.toString(), 4)).as("mutant " + i + ": " + text).isEqualTo(told(text.toString(), 1));
        }
    }

    /** Whoever listens hears of all of it, from one at a time, and never that it is less than before. */
    @Test
    void theWatchHearsOfAllStretches() {
        byte[] text = text(20_000).getBytes(UTF_8);
        List<Double> told = Collections.synchronizedList(new ArrayList<>());
        assertThat(PlainJson.read(text, 2, told::add)).isPresent();
        assertThat(told).hasSizeGreaterThan(4).isSorted().allMatch(part -> part > 0 && part <= 1);
        Assertions.assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> PlainJson.read(text, 2, _ -> {
                    throw new CancellationException();
                }));
    }
}
