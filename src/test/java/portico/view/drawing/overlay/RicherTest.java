package portico.view.drawing.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Sites;
import portico.view.drawing.city.CityPlan;

/** Whatever is selected stays one level richer than its neighbours, as soon as the richer level can be read. */
class RicherTest {

    private static Drawing drawing(Level level) {
        return CityPlan.draw(Sites.shop(), level, DrawingOptions.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"GLYPH, 0.24, true", "GLYPH, 0.23, false", "FRONT, 0.57, true", "FRONT, 0.55, false",
            "FACADE, 1.35, true", "FACADE, 1.3, false", "INTERIOR, 3, false"})
    void aBuildingIsRicherWhereTheNextLevelCanBeRead(Level level, double zoom, boolean richer) {
        assertThat(Richer.figures(drawing(level), new InstanceId("i-0a31"), zoom).isEmpty()).isEqualTo(!richer);
    }

    @ParameterizedTest
    @CsvSource({"GLYPH, 0.24", "FRONT, 0.57"})
    void itLooksAsItWillAtTheNextLevelInItsOwnPlace(Level level, double zoom) {
        ResourceId host = new InstanceId("i-0a31");
        Drawing drawing = drawing(level);
        List<Figure> figures = Richer.figures(drawing, host, zoom);
        assertThat(drawing(level.richer().orElseThrow()).figures()).containsAll(figures.subList(1, figures.size()));
        assertThat(figures.getFirst().bounds()).isEqualTo(drawing.lot(host).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"GLYPH, 0.24", "FRONT, 0.57"})
    void aTaskBringsItsWholeBuildingAndAStreetNothing(Level level, double zoom) {
        Drawing drawing = drawing(level);
        assertThat(Richer.figures(drawing, new TaskId("7f3c"), zoom))
                .isEqualTo(Richer.figures(drawing, new InstanceId("i-0a31"), zoom));
        assertThat(Richer.figures(drawing, new SubnetId("pri-a"), zoom)).isEmpty();
    }
}
