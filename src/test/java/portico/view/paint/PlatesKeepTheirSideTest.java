package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.analysis.Analysis;
import portico.model.flow.FlowTracer;
import portico.model.flow.Stories;
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
import portico.view.motion.Journey;
import portico.view.motion.Scenery;
import portico.view.motion.TimedHop;

/** The address that travels with a packet keeps its side from hop to hop: it stands still or goes along, and glides where it has to change. */
class PlatesKeepTheirSideTest {

    private static final List<Double> ZOOMS = List.of(0.15, 0.45, 1.0, 2.0);
    private static final double FRAME = 1.0 / 20;
    /** Seconds at the start of a hop, in which a plate may change its side. */
    private static final double GLIDE = 0.24;
    /** No glide is faster, in screen pixels from frame to frame. */
    private static final double FASTEST = 160;
    /** Where the middle of a courier seems to be while it turns. */
    private static final double TURNING = 8;
    private static final double WIDTH = 560;
    private static final double HEIGHT = 400;

    static Stream<Arguments> pictures() {
        return Samples.NAMES.stream()
                .flatMap(sample -> Stream.of(DrawingView.values()).map(view -> Arguments.of(sample, view)));
    }

    /** What is seen of it in a frame. */
    private record Frame(Box plate, Point courier) {}

    private record Look(Journey journey, double zoom, Box seen) {

        Optional<Frame> at(double seconds) {
            List<Figure> figures = journey.figuresAt(seconds, zoom, journey.sight(zoom), seen);
            return AddressPlates.plate(figures).map(plate -> new Frame(plate, pennant(figures).centre()));
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void onTheWayOfEveryStory(String sample, DrawingView view) {
        Analysis city = Samples.analysis(sample);
        List<Trace> traces = Stories.of(city.topology())
                .stream()
                .map(story -> new FlowTracer(city.topology()).trace(story.flow()))
                .toList();
        int frames = 0;
        for (double zoom : ZOOMS) {
            Drawing drawing = CityPlan.draw(city, Level.at(zoom), DrawingOptions.DEFAULT.as(view));
            Scenery scenery = new Scenery(drawing);
            for (Trace trace : traces) {
                Journey journey = Journey.of(trace, scenery);
                frames += keepsItsSide(new Look(journey, zoom, drawing.bounds()));
                frames += zoom < 1 ? 0 : keepsItsSide(new Look(journey, zoom, window(journey, zoom)));
            }
        }
        assertThat(frames).isPositive();
    }

    /** A window around the packet at a third of its way. */
    private static Box window(Journey journey, double zoom) {
        Point courier = journey.unlabelledAt(journey.duration() / 3, zoom).getLast().bounds().centre();
        return new Box(courier.x() - WIDTH / 3 / zoom, courier.y() - HEIGHT / 2 / zoom, WIDTH / zoom, HEIGHT / zoom);
    }

    /** The courier is painted last: its casing, itself, its flap. */
    private static Box pennant(List<Figure> figures) {
        return figures.get(figures.size() - 2).bounds();
    }

    /** How many frames were looked at. */
    private static int keepsItsSide(Look look) {
        int frames = 0;
        for (TimedHop hop : look.journey().hops()) {
            Optional<Frame> before = Optional.empty();
            for (double at = hop.start(); at < hop.end(); at += FRAME) {
                Optional<Frame> now = look.at(at);
                if (before.isPresent() && now.isPresent() && isAsLarge(before.get(), now.get())) {
                    double along = before.get().courier().distanceTo(now.get().courier());
                    double moved = corner(before.get()).distanceTo(corner(now.get()));
                    double glide = at - FRAME < hop.start() + GLIDE ? FASTEST : TURNING;
                    assertThat(moved).as("%s at %s, zoom %s", look.journey().trace().flow(), at, look.zoom())
                            .isLessThanOrEqualTo(along + glide / look.zoom());
                    frames++;
                }
                before = now;
            }
        }
        return frames;
    }

    private static boolean isAsLarge(Frame a, Frame b) {
        return Math.abs(a.plate().width() - b.plate().width()) < 0.01
                && Math.abs(a.plate().height() - b.plate().height()) < 0.01;
    }

    private static Point corner(Frame frame) {
        return new Point(frame.plate().x(), frame.plate().y());
    }
}
