package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import portico.model.analysis.Analysis;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.model.topology.Topology;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Journey;
import portico.view.paint.raster.AwtFonts;

/** The line of a packet's way is drawn beside the words of a house, not through them. */
class WaysHideNoWordTest {

    static final List<String> SAMPLES = Samples.NAMES;
    private static final Ruler RULER = new AwtFonts().ruler();
    private static final List<Double> ZOOMS = List.of(0.45, 0.55, 0.65, 0.8, 1.0, 1.3, 1.6);

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void fromTheInternetToEachTaskAndBack(String sample) {
        Analysis city = Samples.analysis(sample);
        List<Box> drawn = new ArrayList<>();
        for (double zoom : ZOOMS) {
            Drawing drawing = CityPlan.draw(city, Level.at(zoom), DrawingOptions.DEFAULT);
            List<WrittenWords.Word> words = WrittenWords.of(drawing, zoom, RULER).words();
            Viewport viewport = new Viewport(drawing.bounds().x(), drawing.bounds().y(), zoom, 1, 1);
            traces(city.topology()).forEach(trace -> {
                Journey journey = Journey.of(trace, drawing);
                for (double at : new double[] {0, journey.duration()}) {
                    List<Box> segments = segments(journey.figuresAt(at, zoom), viewport);
                    drawn.addAll(segments);
                    segments.forEach(segment -> assertThat(words).as("%s at %s", trace.flow(), zoom)
                            .filteredOn(word -> word.ink().inset(1).overlaps(segment))
                            .isEmpty());
                }
            });
        }
        assertThat(drawn).isNotEmpty();
    }

    private static Stream<Trace> traces(Topology topology) {
        FlowEnd internet = Subjects.find(topology, "internet").getFirst();
        return topology.tasks()
                .stream()
                .flatMap(task -> Subjects.find(topology, task.id().value()).stream())
                .flatMap(end -> Flows.between(topology, internet, end).stream())
                .map(flow -> new FlowTracer(topology).trace(flow));
    }

    /** The straight pieces of a way, as boxes in device pixels. */
    private static List<Box> segments(List<Figure> figures, Viewport viewport) {
        List<Box> boxes = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure instanceof Figure.Outline(Path path, var bounds, var fill, var stroke, var subject)
                    && fill.isEmpty()
                    && stroke.filter(it -> it.role() == Role.ACCENT || it.role() == Role.REPLY).isPresent()) {
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
