package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
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
