package portico.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Whoever listens never hears that it is less than before. */
    @Test
    void theWatchHearsOfOneAtATime() {
        byte[] text = text(20_000).getBytes(UTF_8);
        List<Double> told = Collections.synchronizedList(new ArrayList<>());
        assertThat(PlainJson.read(text, 2, told::add)).isPresent();
        assertThat(told).hasSizeGreaterThan(4).isSorted().allMatch(part -> part > 0 && part <= 1);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> PlainJson.read(text, 2, _ -> {
            throw new CancellationException();
        }));
    }

    /** What others have read counts from when they read it, and once only when it is taken over. */
    @Test
    void theWatchHearsOfAllStretches() throws InterruptedException {
        byte[] text = TASKS.getBytes(UTF_8);
        List<Double> told = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch isRead = new CountDownLatch(1);
        try (Stretches stretches = Stretches.begin(text, 2, told::add, (from, _, watch) -> {
            watch.accept(0.75);
            isRead.countDown();
            return new Stretch(new Items(new JsonText(text), 0, 0), text.length * 3 / 4, true);
        })) {
            isRead.await();
            assertThat(told).singleElement(DOUBLE).isCloseTo(0.25, within(0.1));
            stretches.watch().accept(0.125);
            assertThat(told.getLast()).isEqualTo(told.getFirst() + 0.125);
            assertThat(first(stretches, text.length)).hasSize(1);
            stretches.watch().accept(0.875);
            assertThat(told.getLast()).isCloseTo(0.875, within(0.01));
        }
    }

    /** The first that were read, whoever comes to them. */
    private static List<Stretch> first(Stretches stretches, int length) {
        return IntStream.range(0, length)
                .mapToObj(stretches::from)
                .filter(chain -> !chain.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Of a guess inside of a long element nobody comes to the end; who comes from before it reads on to the next guess, and no further. */
    @Test
    void aLongElementIsPassedOverOnce() {
        String element = ELEMENT.formatted(0);
        int many = 200;
        String few = (element + ",\n").repeat(many);
        String inner = (element + ",\n").repeat(10 * many) + element;
        byte[] text = ("[\n" + few + few + few + "{\"all\": [\n" + inner + "\n]},\n" + few + element + "\n]")
                .getBytes(UTF_8);
        try (Stretches stretches = Stretches.begin(text, 30, _ -> {}, PlainJson.others(text, new JsonText(text)))) {
            List<Integer> sizes = first(stretches, text.length).stream().map(it -> it.elements().size()).toList();
            assertThat(sizes).hasSizeGreaterThan(3);
            assertThat(sizes.stream().mapToInt(size -> size).sum()).isBetween(3 * many, 4 * many + 2);
            assertThat(sizes).allMatch(size -> size <= many);
        }
    }

    /** Nobody hears of a text that is read, or given up. */
    @Test
    void theWatchHearsOfNothingAfterTheEnd() throws InterruptedException {
        byte[] text = TASKS.getBytes(UTF_8);
        List<Double> told = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (Stretches _ = Stretches.begin(text, 2, told::add, (_, _, watch) -> {
            begun.countDown();
            await(closed);
            try {
                watch.accept(1);
            } finally {
                ended.countDown();
            }
            return new Stretch(new Items(new JsonText(text), 0, 0), 0, true);
        })) {
            begun.await();
        }
        closed.countDown();
        ended.await();
        assertThat(told).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
