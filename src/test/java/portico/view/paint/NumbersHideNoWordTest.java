package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.analysis.Analysis;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Journey;
import portico.view.paint.raster.AwtFonts;

/** The numbers of stations stand beside what is written in the drawing, and beside each other. */
class NumbersHideNoWordTest {

    private static final Ruler RULER = new AwtFonts().ruler();
    private static final double SIDE = 18;

    @ParameterizedTest
    @CsvSource({"e-commerce, payment-svc, 0.55", "e-commerce, payment-svc, 1", "three-modes, web-bridge, 0.45",
            "three-modes, web-bridge, 1", "three-modes, web-host, 0.7", "fargate, web-1, 0.6"})
    void onTheWayIn(String sample, String to, double zoom) {
        Analysis city = Samples.analysis(sample);
        Drawing drawing = CityPlan.draw(city, Level.at(zoom), DrawingOptions.DEFAULT);
        Journey journey = Journey.of(new FlowTracer(city.topology())
                .trace(Flows
                        .between(city.topology(), Subjects.find(city.topology(), "internet").getFirst(),
                                Subjects.find(city.topology(), to).getFirst())
                        .orElseThrow()),
                drawing);
        List<Box> numbers = numbers(journey.footprints(1, zoom), zoom);
        List<WrittenWords.Word> words = WrittenWords.of(drawing, zoom, RULER).words();
        Viewport viewport = new Viewport(drawing.bounds().x(), drawing.bounds().y(), zoom, 1, 1);
        assertThat(numbers).hasSizeGreaterThan(2).allSatisfy(number -> {
            assertThat(words).filteredOn(word -> word.ink().overlaps(viewport.toDevice(number).inset(1))).isEmpty();
            assertThat(numbers).filteredOn(number::overlaps).containsExactly(number);
        });
    }

    private static List<Box> numbers(List<Figure> figures, double zoom) {
        return figures.stream()
                .filter(Figure.Rectangle.class::isInstance)
                .map(Figure::bounds)
                .filter(box -> Math.abs(box.height() * zoom - SIDE) < 0.01)
                .toList();
    }
}
