package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.analysis.Analysis;
import portico.model.flow.Trace;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.Stroke;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Traffic;
import portico.view.paint.raster.AwtFonts;

/** The bands of many flows at once lie beside the words of the city, however wide they are. */
class BandsHideNoWordTest {

    private static final Ruler RULER = new AwtFonts().ruler();
    private static final List<Double> ZOOMS = List.of(0.41, 0.45, 0.55, 0.65, 0.8, 0.88, 0.92, 1.0, 1.3, 1.6);

    static Stream<Arguments> pictures() {
        return Samples.NAMES.stream()
                .flatMap(sample -> Stream.of(DrawingView.values()).map(view -> Arguments.of(sample, view)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void ofEveryFlowAtOnce(String sample, DrawingView view) {
        Analysis city = Samples.analysis(sample);
        List<Traffic.Load> loads = loads(Callers.traces(city.topology()));
        for (double zoom : ZOOMS) {
            Drawing drawing = CityPlan.draw(city, Level.at(zoom), DrawingOptions.DEFAULT.as(view));
            Traffic traffic = Traffic.of(loads, drawing);
            Viewport viewport = new Viewport(drawing.bounds().x(), drawing.bounds().y(), zoom, 1, 1);
            List<Box> bands = traffic.still(zoom, traffic.sight(zoom))
                    .stream()
                    .map(band -> painted(band, viewport))
                    .toList();
            assertThat(bands).isNotEmpty();
            assertThat(WrittenWords.of(drawing, zoom, RULER)
                    .words()
                    .stream()
                    .filter(word -> bands.stream().anyMatch(word.ink().inset(1)::overlaps))).as("at %s", zoom)
                    .isEmpty();
        }
    }

    /** Some of each rate, so that bands of every width lie on the street. */
    private static List<Traffic.Load> loads(List<Trace> traces) {
        return IntStream.range(0, traces.size()).mapToObj(i -> new Traffic.Load(traces.get(i), 1 + i % 9)).toList();
    }

    /** A straight piece in device pixels, as wide as it is painted. */
    private static Box painted(Figure band, Viewport viewport) {
        Stroke stroke = ((Figure.Outline) band).stroke().orElseThrow();
        return viewport.toDevice(band.bounds().inset(-stroke.width() / 2));
    }
}
