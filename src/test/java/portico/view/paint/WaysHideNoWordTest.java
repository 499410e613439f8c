package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portico.model.analysis.Analysis;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Trace;
import portico.model.topology.Database;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;
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
import portico.view.paint.raster.AwtFonts;

/** The line of a packet's way is drawn beside the words of the city, not through them. */
class WaysHideNoWordTest {

    private static final Ruler RULER = new AwtFonts().ruler();
    private static final List<Double> ZOOMS = List.of(0.41, 0.45, 0.55, 0.65, 0.8, 0.88, 0.92, 1.0, 1.3, 1.6);
    private static final List<Class<? extends Resource>> CALLED = List.of(Database.class, OutsideEndpoint.class,
            VpcEndpoint.class);

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
        List<Trace> traces = traces(city.topology());
        List<Box> drawn = new ArrayList<>();
        List<Box> printed = new ArrayList<>();
        for (double zoom : ZOOMS) {
            Drawing drawing = CityPlan.draw(city, Level.at(zoom), DrawingOptions.DEFAULT.as(view));
            List<WrittenWords.Word> words = WrittenWords.of(drawing, zoom, RULER).words();
            Viewport viewport = new Viewport(drawing.bounds().x(), drawing.bounds().y(), zoom, 1, 1);
            traces.forEach(trace -> {
                Journey journey = Journey.of(trace, drawing);
                for (double at : new double[] {0, journey.duration()}) {
                    List<Box> segments = segments(journey.figuresAt(at, zoom), viewport);
                    drawn.addAll(segments);
                    hideNone(segments, words, trace, zoom);
                }
                for (Phase phase : Phase.values()) {
                    List<Box> soles = soles(journey.footprints(last(journey, phase), zoom), viewport);
                    printed.addAll(soles);
                    hideNone(soles, words, trace, zoom);
                }
            });
        }
        assertThat(drawn).isNotEmpty();
        assertThat(printed).isNotEmpty();
    }

    private static void hideNone(List<Box> ways, List<WrittenWords.Word> words, Trace trace, double zoom) {
        assertThat(words).as("%s at %s", trace.flow(), zoom)
                .filteredOn(word -> ways.stream().anyMatch(word.ink().inset(1)::overlaps))
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

    /** Who calls, and who is called: the internet, the first two tasks of each service and whatever else has a port. */
    private static List<Trace> traces(Topology topology) {
        FlowEnd internet = FlowEnd.Internet.CLIENT;
        List<FlowEnd> tasks = topology.tasks()
                .stream()
                .collect(Collectors.groupingBy(Task::service, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(of -> of.stream().limit(2))
                .<FlowEnd>map(task -> new FlowEnd.At(task.id()))
                .toList();
        List<FlowEnd> called = Stream
                .concat(Stream.of(internet),
                        CALLED.stream().flatMap(kind -> topology.all(kind).stream()).map(it -> new FlowEnd.At(it.id())))
                .toList();
        return Stream
                .of(flows(topology, List.of(internet), tasks), flows(topology, tasks, called),
                        flows(topology, tasks, tasks))
                .flatMap(flows -> flows)
                .map(flow -> new FlowTracer(topology).trace(flow))
                .toList();
    }

    private static Stream<Flow> flows(Topology topology, List<FlowEnd> callers, List<FlowEnd> called) {
        return callers.stream()
                .flatMap(from -> called.stream()
                        .filter(to -> !to.equals(from))
                        .flatMap(to -> Flows.between(topology, from, to).stream()));
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
