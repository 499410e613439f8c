package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Samples;
import portico.view.drawing.Stroke;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Journey;
import portico.view.motion.Phase;
import portico.view.motion.Scenery;
import portico.view.paint.raster.AwtFonts;

/** The line of a packet's way is drawn beside the words of the city, not through them. */
class WaysHideNoWordTest {

    private static final Ruler RULER = new AwtFonts().ruler();
    private static final List<Double> ZOOMS = List.of(0.41, 0.45, 0.55, 0.65, 0.8, 0.88, 0.92, 1.0, 1.3, 1.6);
    private static final double LONGEST_SOLE = 12;

    /** Way and answer, and the way that somebody was stopped on. */
    private static final List<Role> WAYS = List.of(Role.ACCENT, Role.REPLY, Role.NO);

    static Stream<Arguments> pictures() {
        return Samples.NAMES.stream()
                .flatMap(sample -> Stream.of(DrawingView.values()).map(view -> Arguments.of(sample, view)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void fromEachEndToEachOtherAndBack(String sample, DrawingView view) {
        Analysis city = Samples.analysis(sample);
        List<Trace> traces = Callers.traces(city.topology());
        List<Box> drawn = new ArrayList<>();
        List<Box> printed = new ArrayList<>();
        for (double zoom : ZOOMS) {
            Drawing drawing = CityPlan.draw(city, Level.at(zoom), DrawingOptions.DEFAULT.as(view));
            List<WrittenWords.Word> words = WrittenWords.of(drawing, zoom, RULER).words();
            Viewport viewport = new Viewport(drawing.bounds().x(), drawing.bounds().y(), zoom, 1, 1);
            Scenery scenery = new Scenery(drawing);
            traces.forEach(trace -> {
                Journey journey = Journey.of(trace, scenery);
                for (double at : new double[] {0, journey.duration()}) {
                    List<Box> segments = segments(journey.unlabelledAt(at, zoom), viewport);
                    drawn.addAll(segments);
                    hideNone(segments, words, trace, zoom);
                }
                for (Phase phase : Phase.values()) {
                    List<Box> soles = soles(journey.unlabelledFootprints(last(journey, phase), zoom), viewport);
                    printed.addAll(soles);
                    hideNone(soles, words, trace, zoom);
                }
            });
        }
        assertThat(drawn).isNotEmpty();
        assertThat(printed).isNotEmpty();
    }

    private static void hideNone(List<Box> ways, List<WrittenWords.Word> words, Trace trace, double zoom) {
        assertThat(words.stream().filter(word -> ways.stream().anyMatch(word.ink().inset(1)::overlaps)))
                .as("%s at %s", trace.flow(), zoom)
                .isEmpty();
    }

    /** The step at which all of a phase is walked. */
    private static int last(Journey journey, Phase phase) {
        return (int) journey.hops().stream().filter(hop -> hop.phase().compareTo(phase) <= 0).count() - 1;
    }

    /** Footprints, as boxes in device pixels: shapes without an edge, smaller than a courier. */
    private static List<Box> soles(List<Figure> figures, Viewport viewport) {
        return figures.stream()
                .filter(it -> it instanceof Figure.Outline shape && shape.fill().isPresent()
                        && shape.stroke().isEmpty())
                .map(it -> viewport.toDevice(it.bounds()))
                .filter(box -> Math.max(box.width(), box.height()) < LONGEST_SOLE)
                .toList();
    }

    /** The straight pieces of a way, as boxes in device pixels. */
    private static List<Box> segments(List<Figure> figures, Viewport viewport) {
        List<Box> boxes = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure instanceof Figure.Outline(Path path, var bounds, var fill, var stroke, var subject)
                    && fill.isEmpty()
                    && stroke.filter(it -> it.dash() != Stroke.Dash.SOLID && WAYS.contains(it.role())).isPresent()) {
                List<Point> points = path.pieces().stream().map(piece -> switch (piece) {
                    case Path.MoveTo it -> it.to();
                    case Path.LineTo it -> it.to();
                    default -> throw new AssertionError(piece);
                }).toList();
                for (int i = 1; i < points.size(); i++) {
                    boxes.add(around(points.get(i - 1), points.get(i), viewport));
                }
            }
        }
        return boxes;
    }

    private static Box around(Point a, Point b, Viewport viewport) {
        Box box = new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
        return viewport.toDevice(box).inset(-0.5);
    }
}
