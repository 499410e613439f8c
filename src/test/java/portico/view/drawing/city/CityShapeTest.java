package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.id.InstanceId;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;

/** A window is about one and a half times as wide as it is high; small cities come near to that. */
class CityShapeTest {

    static final List<String> SAMPLES = Samples.NAMES;

    private static Drawing drawn(String sample, DrawingOptions options) {
        return CityPlan.draw(Samples.analysis(sample), Level.FACADE, options);
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void isNeitherAStripNorATower(String sample) {
        Box all = drawn(sample, DrawingOptions.DEFAULT).bounds();
        assertThat(all.width() / all.height()).isBetween(1.15, 2.0);
    }

    /** One host on each of 20 subnets; several; many zones of many; and nothing at all in any of them. */
    static Stream<ManyStreets> many() {
        return Stream.of(new ManyStreets(1, 20, 1), new ManyStreets(1, 20, 4), new ManyStreets(3, 7, 2),
                new ManyStreets(6, 8, 3), new ManyStreets(3, 30, 3), new ManyStreets(1, 40, 12),
                new ManyStreets(2, 12, 0));
    }

    @ParameterizedTest
    @MethodSource("many")
    void manySubnetsAreNoTowerEither(ManyStreets town) {
        Box all = CityPlan.draw(town.analysis(), Level.FACADE, DrawingOptions.DEFAULT).bounds();
        assertThat(all.width() / all.height()).isBetween(1.0, 2.4);
    }

    @Test
    void aWideTownHasTallBuildingsButNotOnTheNarrowStage() {
        InstanceId host = new InstanceId("i-0b13");
        Box usual = drawn("three-modes", DrawingOptions.DEFAULT.narrowed()).lot(host).orElseThrow();
        Box tall = drawn("three-modes", DrawingOptions.DEFAULT).lot(host).orElseThrow();
        assertThat(tall.height()).isGreaterThan(usual.height() + 50);
        assertThat(tall.width()).isEqualTo(usual.width());
    }

    @Test
    void aHighPlazaNamesTargetsAsTheyAreRegistered() {
        // R125: bridge and host tasks by their host and its port, awsvpc tasks by their own address
        assertThat(drawn("three-modes", DrawingOptions.DEFAULT).figures().stream().flatMap(Figure::labels))
                .extracting(label -> label.wordings().getFirst())
                .contains("i-0b12:32768", "i-0b12:32770", "i-0b13:3000", "10.0.3.4:3000");
    }
}
