package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.analysis.Analysis;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Role;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Journey;
import portico.view.motion.Scenery;
import portico.view.paint.raster.AwtFonts;

/** The stamp where a packet was stopped, and what its sender learns, hide a word of the city whole or not at all. */
class StampsHideNoHalfWordTest {

    private static final Ruler RULER = new AwtFonts().ruler();
    /** Letters may be measured so much narrower or wider than they are written, in screen pixels. */
    private static final double MARGIN = 1.3;
    private static final int MOST = 12;

    static Stream<Arguments> pictures() {
        return Stream.of("e-commerce", "three-modes", "egress")
                .flatMap(sample -> Stream.of(DrawingView.values())
                        .flatMap(view -> Stream.of(0.3, 0.62, 1.0, 1.6).map(zoom -> Arguments.of(sample, view, zoom))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void ofWhoeverIsStopped(String sample, DrawingView view, double zoom) {
        Analysis city = Samples.analysis(sample);
        Drawing drawing = CityPlan.draw(city, Level.at(zoom), DrawingOptions.DEFAULT.as(view));
        Viewport viewport = new Viewport(drawing.bounds().x(), drawing.bounds().y(), zoom, 1, 1);
        List<WrittenWords.Word> words = WrittenWords.of(drawing, zoom, RULER).words();
        Scenery scenery = new Scenery(drawing);
        List<Trace> stopped = Callers.traces(city.topology())
                .stream()
                .filter(trace -> !trace.isDelivered() && !trace.hops().isEmpty())
                .limit(MOST)
                .toList();
        assertThat(stopped).isNotEmpty();
        for (Trace trace : stopped) {
            Journey journey = Journey.of(trace, scenery);
            List<Box> parts = parts(journey.figuresAt(journey.duration(), zoom)).stream()
                    .map(viewport::toDevice)
                    .toList();
            assertThat(parts).isNotEmpty();
            assertThat(words).as("%s", trace.flow())
                    .filteredOn(word -> parts.stream().anyMatch(word.ink().inset(MARGIN)::overlaps))
                    .allMatch(word -> parts.stream().anyMatch(part -> part.inset(-MARGIN).contains(word.ink())));
        }
    }

    /** Where the sender stands close to the lock that stops its packet. */
    @ParameterizedTest
    @EnumSource
    void whatTheSenderLearnsDoesNotHideTheLock(DrawingView view) {
        Analysis city = Samples.analysis("e-commerce");
        Drawing drawing = CityPlan.draw(city, Level.FACADE, DrawingOptions.DEFAULT.as(view));
        Trace trace = new FlowTracer(city.topology())
                .trace(Flows
                        .between(city.topology(), Subjects.find(city.topology(), "payment-svc").getFirst(),
                                Subjects.find(city.topology(), "user-rds").getFirst())
                        .orElseThrow());
        Journey journey = Journey.of(trace, drawing);
        List<Figure> figures = journey.figuresAt(journey.duration(), 1);
        Box lock = figures.stream()
                .filter(figure -> figure instanceof Figure.Outline octagon
                        && octagon.fill().filter(fill -> fill.role() == Role.NO).isPresent())
                .findFirst()
                .orElseThrow()
                .bounds();
        assertThat(figures.stream()
                .flatMap(Figure::labels)
                .filter(label -> label.wordings().contains("no answer"))
                .map(Figure.Label::box)).singleElement().satisfies(box -> assertThat(box.overlaps(lock)).isFalse());
    }

    /** All plates and blanks; the numbers among them stand beside words anyway. */
    private static List<Box> parts(List<Figure> figures) {
        return figures.stream().filter(Figure.Rectangle.class::isInstance).map(Figure::bounds).toList();
    }
}
