package portico.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void objectsOfTheSameNamesShareTheirShape() {
        Shape empty = Shape.empty();
        assertThat(empty.with("a").with("b")).isSameAs(empty.with("a").with("b"));
        assertThat(empty.with("b").with("a").names()).containsExactly("b", "a");
    }

    @Test
    void aNameStandsInAShapeOnce() {
        Shape shape = Shape.empty().with("a").with("b");
        assertThat(shape.with("a")).isSameAs(shape);
        assertThat(shape.indexOf("b")).isEqualTo(1);
        assertThat(shape.indexOf("c")).isNegative();
    }

    /** More shapes than are remembered, each with a name of its own and a value that is found. */
    @Test
    void manyShapesAreReadAsWell() {
        String text = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"k" + i + "\": " + i + ", \"same\": {\"k\": \"v\", \"k\": [" + i + "]}}")
                .collect(Collectors.joining(",", "[", "]"));
        Json list = JsonParsing.parse(text.getBytes(UTF_8)).value().orElseThrow();
        assertThat(list.elements()).hasSize(10_000);
        for (int i = 0; i < 10_000; i++) {
            Json object = list.elements().get(i);
            assertThat(object.text("k" + i)).contains(Integer.toString(i));
            assertThat(object.find("same").orElseThrow().elements("k")).hasSize(1);
            assertThat(object.find("k" + (i + 1))).isEmpty();
        }
    }
}
