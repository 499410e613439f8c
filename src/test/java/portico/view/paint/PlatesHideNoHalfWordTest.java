package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.model.analysis.Analysis;
import portico.model.flow.FlowTracer;
import portico.model.flow.Stories;
import portico.model.flow.Story;
import portico.model.flow.Trace;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.drawing.overlay.Richer;
import portico.view.motion.Journey;
import portico.view.motion.Scenery;
import portico.view.paint.raster.AwtFonts;

/** The address that travels with a packet is in sight whenever the packet is, and its plate hides a word of the city whole or not at all. */
class PlatesHideNoHalfWordTest {

    private static final Ruler RULER = new AwtFonts().ruler();
    private static final List<Double> ZOOMS = List.of(0.3, 0.45, 0.69, 1.0, 1.35, 2.5);
    /** Letters may be measured so much narrower or wider than they are written, in screen pixels. */
    private static final double MARGIN = 1.3;
    private static final double GLIMPSE = 0.59;
    private static final double WIDTH = 560;
    private static final double HEIGHT = 400;
    private static final int PLACES = 5;
    /** A level goes on for so much beyond its edge. */
    private static final double HYSTERESIS = 0.1;

    static Stream<Arguments> pictures() {
        return Samples.NAMES.stream()
                .flatMap(sample -> Stream.of(DrawingView.values()).map(view -> Arguments.of(sample, view)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void onTheWayOfEveryStory(String sample, DrawingView view) {
        Analysis city = Samples.analysis(sample);
        List<Trace> traces = Stories.of(city.topology())
                .stream()
                .map(story -> new FlowTracer(city.topology()).trace(story.flow()))
                .toList();
        int seen = 0;
        for (double zoom : ZOOMS) {
            Drawing drawing = CityPlan.draw(city, Level.at(zoom), DrawingOptions.DEFAULT.as(view));
            Scenery scenery = new Scenery(drawing);
            for (Trace trace : traces) {
                seen += hideNoHalfWord(Journey.of(trace, scenery), drawing, zoom, shown(drawing, trace, zoom));
            }
        }
        assertThat(seen).isPositive();
    }

    /** What a packet passes is drawn over the city, one level richer, just before the whole city is. */
    @ParameterizedTest
    @ValueSource(doubles = {0.62, 1.35, 1.5})
    void norOfWhatIsShownRicher(double zoom) {
        int seen = 0;
        for (String sample : Samples.NAMES) {
            Analysis city = Samples.analysis(sample);
            Level poorer = Level.at(zoom / (1 + HYSTERESIS));
            Drawing drawing = CityPlan.draw(city, poorer, DrawingOptions.DEFAULT);
            Scenery scenery = new Scenery(drawing);
            for (Story story : Stories.of(city.topology())) {
                Trace trace = new FlowTracer(city.topology()).trace(story.flow());
                seen += hideNoHalfWord(Journey.of(trace, scenery), drawing, zoom, shown(drawing, trace, zoom));
            }
        }
        assertThat(seen).isPositive();
    }

    /** What can be read while a trace is followed. */
    private static List<WrittenWords.Word> shown(Drawing drawing, Trace trace, double zoom) {
        List<Figure> figures = new ArrayList<>(drawing.figures());
        trace.hops()
                .stream()
                .flatMap(hop -> hop.subject().stream())
                .distinct()
                .map(id -> Richer.figures(drawing, id, zoom))
                .distinct()
                .forEach(figures::addAll);
        WrittenWords written = WrittenWords.of(drawing, figures, zoom, RULER);
        return written.words().stream().filter(word -> written.over(word).isEmpty()).toList();
    }

    /** How many plates were looked at. */
    private static int hideNoHalfWord(Journey journey, Drawing drawing, double zoom, List<WrittenWords.Word> words) {
        Viewport viewport = new Viewport(drawing.bounds().x(), drawing.bounds().y(), zoom, 1, 1);
        int looks = 0;
        for (double at = GLIMPSE / 2; at < journey.duration(); at += GLIMPSE) {
            List<Figure> figures = journey.figuresAt(at, zoom);
            if (!AddressPlates.parts(figures).isEmpty()) {
                Point courier = figures.getLast().bounds().centre();
                Box seen = looks++ % 3 == 0 ? drawing.bounds() : around(courier, zoom, looks);
                List<Figure> there = journey.figuresAt(at, zoom, journey.sight(zoom), seen);
                List<Box> parts = AddressPlates.parts(there);
                Box plate = AddressPlates.plate(there).orElseThrow();
                assertThat(seen.inset(-0.01).contains(plate)).as("%s at %s in sight of %s", plate, at, seen).isTrue();
                List<Box> onScreen = parts.stream().map(viewport::toDevice).toList();
                assertThat(words).as("%s at %s, zoom %s, below %s", journey.trace().flow(), at, zoom, plate)
                        .filteredOn(word -> onScreen.stream().anyMatch(word.ink().inset(MARGIN)::overlaps))
                        .allMatch(word -> onScreen.stream().anyMatch(part -> part.inset(-MARGIN).contains(word.ink())));
            }
        }
        return looks;
    }

    /** A window near, with the courier somewhere in it. */
    private static Box around(Point courier, double zoom, int number) {
        double right = WIDTH / zoom * (0.03 + 0.94 * (number * 7 % PLACES) / (PLACES - 1));
        double down = HEIGHT / zoom * (0.05 + 0.9 * (number * 3 % PLACES) / (PLACES - 1));
        return new Box(courier.x() - right, courier.y() - down, WIDTH / zoom, HEIGHT / zoom);
    }
}
