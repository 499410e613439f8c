package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.analysis.Analysis;
import portico.model.flow.Hop;
import portico.model.flow.Trace;
import portico.model.id.LoadBalancerId;
import portico.model.id.OutsideEndpointId;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.TextStyle;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Journey;
import portico.view.motion.Phase;
import portico.view.motion.TimedHop;
import portico.view.paint.raster.AwtFonts;

/** A packet that has arrived in a flat stands beside what is written there, even where a name or an address fills it. */
class CourierHidesNoNameTest {

    private static final Ruler RULER = new AwtFonts().ruler();
    private static final double GLIMPSE = 0.02;
    /** A courier may come so close to letters as they are measured, in screen pixels. */
    private static final double TOUCH = 1;
    /** Around the courier, in screen pixels. */
    private static final double CASING = 2.5;
    private static final double ROOF = 24;
    /** From further away there is room beside the portal's board, but not to turn there beside the counters. */
    private static final double ROOMY = 1;

    /** A city at a zoom, and the words in it that must not be hidden; there are some. */
    private record Seen(Drawing drawing, double zoom, List<WrittenWords.Word> words) {

        static Seen of(Analysis city, DrawingView view, double zoom, Function<Drawing, Predicate<Figure.Label>> names) {
            Drawing drawing = CityPlan.draw(city, Level.at(zoom), DrawingOptions.DEFAULT.as(view));
            Predicate<Figure.Label> isName = names.apply(drawing);
            List<WrittenWords.Word> words = WrittenWords.of(drawing, zoom, RULER)
                    .words()
                    .stream()
                    .filter(word -> isName.test(word.label()))
                    .toList();
            assertThat(words).isNotEmpty();
            return new Seen(drawing, zoom, words);
        }

        Box courier(Journey journey, double at) {
            return new Viewport(drawing.bounds().x(), drawing.bounds().y(), zoom, 1, 1)
                    .toDevice(pennant(journey.unlabelledAt(at, zoom)));
        }
    }

    /** @param margin by which letters are taken to be smaller */
    private static void assertFree(Seen scene, Journey journey, double at, double margin) {
        Box courier = scene.courier(journey, at);
        assertThat(scene.words().stream().filter(word -> word.ink().inset(margin).overlaps(courier)))
                .as("%s", journey.trace().flow())
                .isEmpty();
    }

    static Stream<Arguments> pictures() {
        return Stream.of(DrawingView.values())
                .flatMap(view -> Stream.of(0.45, 0.62, 0.8, 0.9, 1.0, 1.3, 1.6).map(zoom -> Arguments.of(view, zoom)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void ofABridgeTask(DrawingView view, double zoom) {
        Analysis city = Samples.analysis("three-modes");
        Seen scene = Seen.of(city, view, zoom, _ -> _ -> true);
        List<Trace> traces = Callers.traces(city.topology())
                .stream()
                .filter(CourierHidesNoNameTest::isOverBridge)
                .toList();
        assertThat(traces).isNotEmpty();
        for (Trace trace : traces) {
            Journey journey = Journey.of(trace, scene.drawing());
            journey.hops()
                    .stream()
                    .filter(CourierHidesNoNameTest::isAtHome)
                    .forEach(hop -> assertFree(scene, journey, hop.arrival(), TOUCH));
        }
    }

    /** What the balancer listens on is written over its portal, in the very middle of the way. */
    @ParameterizedTest
    @MethodSource("halls")
    void ofWhatABalancerListensOn(String sample, DrawingView view, double zoom) {
        Analysis city = Samples.analysis(sample);
        Seen scene = Seen.of(city, view, zoom, drawing -> label -> isInHall(label, drawing)
                && (zoom >= ROOMY || label.style() == TextStyle.CAPTION_STRONG));
        for (Trace trace : Callers.traces(city.topology())) {
            Journey journey = Journey.of(trace, scene.drawing());
            journey.hops().stream().filter(hop -> hop.hop().place() == Hop.Place.LOAD_BALANCER).forEach(hop -> {
                for (double at = hop.start(); at < hop.arrival(); at += GLIMPSE) {
                    assertFree(scene, journey, at, TOUCH);
                }
            });
        }
    }

    /** Whose name and address stand above the road that leads there, clear of the courier's casing. */
    @ParameterizedTest
    @MethodSource("outside")
    void ofWhoIsOutside(String sample, DrawingView view, double zoom) {
        Analysis city = Samples.analysis(sample);
        Seen scene = Seen.of(city, view, zoom,
                _ -> label -> label.subject().filter(OutsideEndpointId.class::isInstance).isPresent());
        List<Trace> leaving = Callers.traces(city.topology())
                .stream()
                .filter(trace -> trace.hops()
                        .stream()
                        .anyMatch(hop -> hop.place() == Hop.Place.OUTSIDE_ENDPOINT && trace.isDelivered()))
                .toList();
        assertThat(leaving).isNotEmpty();
        for (Trace trace : leaving) {
            Journey journey = Journey.of(trace, scene.drawing());
            for (double at = 0; at < journey.duration(); at += GLIMPSE) {
                assertFree(scene, journey, at, -CASING);
            }
        }
    }

    static Stream<Arguments> outside() {
        return Stream.of("e-commerce", "egress")
                .flatMap(sample -> Stream.of(DrawingView.values())
                        .flatMap(view -> Stream.of(0.45, 0.62, 1.0).map(zoom -> Arguments.of(sample, view, zoom))));
    }

    /** Below the roof, whose name stands across the way in. */
    private static boolean isInHall(Figure.Label label, Drawing drawing) {
        return drawing.lots()
                .entrySet()
                .stream()
                .filter(lot -> lot.getKey() instanceof LoadBalancerId)
                .map(Map.Entry::getValue)
                .anyMatch(hall -> hall.contains(label.box()) && label.box().y() > hall.y() + ROOF);
    }

    static Stream<Arguments> halls() {
        return Stream.of("e-commerce", "three-modes")
                .flatMap(sample -> Stream.of(DrawingView.values())
                        .flatMap(view -> Stream.of(0.62, 0.8, 1.0, 1.3, 1.6)
                                .map(zoom -> Arguments.of(sample, view, zoom))));
    }

    private static boolean isOverBridge(Trace trace) {
        return trace.hops().size() > 1 && trace.hops().get(trace.hops().size() - 2).place() == Hop.Place.DOCKER_BRIDGE;
    }

    private static boolean isAtHome(TimedHop hop) {
        return hop.phase() == Phase.REQUEST && hop.hop().place() == Hop.Place.TASK;
    }

    /** The courier is painted last: its casing, itself, its flap. */
    private static Box pennant(List<Figure> figures) {
        return figures.get(figures.size() - 2).bounds();
    }
}
