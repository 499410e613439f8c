package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.analysis.Analysis;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Stories;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Journey;
import portico.view.motion.Scenery;
import portico.view.paint.raster.AwtFonts;

/** The numbers of stations stand beside what is written in the drawing, and beside each other. */
class NumbersHideNoWordTest {

    private static final Ruler RULER = new AwtFonts().ruler();
    private static final double SIDE = 18;
    private static final List<Double> ZOOMS = List.of(0.23, 0.26, 0.3, 0.4, 0.55, 0.8, 1.0, 1.4, 2.0);

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

    static Stream<Arguments> pictures() {
        return Samples.NAMES.stream()
                .flatMap(sample -> Stream.of(DrawingView.values()).map(view -> Arguments.of(sample, view)));
    }

    /** From so far that a window of 800 pixels, or one enlarged for a projector, has all of a sample in sight. */
    @ParameterizedTest
    @MethodSource("pictures")
    void onTheWayOfEveryStoryFarAndNear(String sample, DrawingView view) {
        Analysis city = Samples.analysis(sample);
        List<Trace> traces = Stories.of(city.topology())
                .stream()
                .map(story -> new FlowTracer(city.topology()).trace(story.flow()))
                .toList();
        for (double zoom : ZOOMS) {
            Drawing drawing = CityPlan.draw(city, Level.FRONT.towards(zoom), DrawingOptions.DEFAULT.as(view));
            Viewport viewport = new Viewport(drawing.bounds().x(), drawing.bounds().y(), zoom, 1, 1);
            List<WrittenWords.Word> words = WrittenWords.of(drawing, zoom, RULER).words();
            Scenery scenery = new Scenery(drawing);
            for (Trace trace : traces) {
                Journey journey = Journey.of(trace, scenery);
                for (int step = 0; step < journey.hops().size(); step++) {
                    List<Box> numbers = numbers(journey.unlabelledFootprints(step, zoom), zoom);
                    assertThat(words).as("%s, step %s at %s", trace.flow(), step, zoom)
                            .filteredOn(word -> numbers.stream()
                                    .anyMatch(number -> word.ink().overlaps(viewport.toDevice(number).inset(1))))
                            .isEmpty();
                    assertThat(numbers).allSatisfy(
                            number -> assertThat(numbers).filteredOn(number::overlaps).containsExactly(number));
                }
            }
        }
    }

    private static List<Box> numbers(List<Figure> figures, double zoom) {
        return figures.stream()
                .filter(Figure.Rectangle.class::isInstance)
                .map(Figure::bounds)
                .filter(box -> Math.abs(box.height() * zoom - SIDE) < 0.01)
                .toList();
    }
}
