package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import portico.model.analysis.Analysis;
import portico.model.id.ResourceId;
import portico.model.topology.Subnet;
import portico.model.topology.Vpc;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.drawing.overlay.Frames;
import portico.view.paint.raster.AwtFonts;

/** A frame around a street or a wall strikes through no word. */
class FrameLawsTest {

    static final List<String> SAMPLES = Samples.NAMES;
    private static final double ZOOM = 0.45;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void framesOfGroundsStrikeThroughNoWord(String sample) {
        Analysis city = Samples.analysis(sample);
        Drawing drawing = CityPlan.draw(city, Level.FRONT, DrawingOptions.DEFAULT);
        List<WrittenWords.Word> words = WrittenWords.of(drawing, ZOOM, new AwtFonts().ruler()).words();
        Stream.concat(city.topology().subnets().stream().map(Subnet::id),
                city.topology().all(Vpc.class).stream().map(Vpc::id)).forEach(id -> {
                    Box top = top(drawing, id);
                    assertThat(words).as("frame of %s", id).noneMatch(word -> word.ink().overlaps(top));
                });
    }

    private static Box top(Drawing drawing, ResourceId id) {
        Box frame = Frames.hovered(drawing, id, ZOOM).stream().map(Figure::bounds).findFirst().orElseThrow();
        Box all = drawing.bounds();
        return new Box((frame.x() - all.x()) * ZOOM, (frame.y() - all.y()) * ZOOM, frame.width() * ZOOM, 1);
    }
}
