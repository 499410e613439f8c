package portico.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import portico.model.flow.Flow;
import portico.model.flow.FlowTracer;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.motion.Traffic;

/** Several flows at once on the drawing. They are traced beside JavaFX's thread, and frames are asked for only while something moves. */
final class TrafficLink {
    private final Workspace workspace;
    private final Executor thinking;
    private final Frames frames = new Frames(this::advance);
    private Runnable redraw = () -> {};
    private Map<Flow, Long> flows = Map.of();
    private Optional<Drawing> drawing = Optional.empty();
    private Optional<Traffic> shown = Optional.empty();
    private double seconds;
    private boolean reduced;

    TrafficLink(Workspace workspace, Executor thinking) {
        this.workspace = workspace;
        this.thinking = thinking;
    }

    /** Joins the city, once it is there. */
    void join(Runnable onRedraw) {
        redraw = onRedraw;
    }

    /** Shows these, each with its number of packets, in place of those before. */
    void play(Map<Flow, Long> wanted) {
        flows = wanted;
        seconds = 0;
        build();
    }

    void stop() {
        flows = Map.of();
        show(Optional.empty());
    }

    boolean isPlaying() {
        return !flows.isEmpty();
    }

    /** The drawing changed: the same flows go on there. */
    void drawingShown(Drawing next) {
        drawing = Optional.of(next);
        build();
    }

    void setReducedMotion(boolean reduce) {
        reduced = reduce;
        show(shown);
    }

    private void build() {
        if (isPlaying() && drawing.isPresent()) {
            Map<Flow, Long> wanted = flows;
            Drawing where = drawing.get();
            Topology topology = workspace.topology();
            thinking.execute(() -> {
                Traffic traffic = Traffic.of(loads(topology, wanted), where);
                Platform.runLater(() -> showIfStill(wanted, where, traffic));
            });
        }
    }

    private static List<Traffic.Load> loads(Topology topology, Map<Flow, Long> flows) {
        FlowTracer tracer = new FlowTracer(topology);
        return flows.entrySet()
                .stream()
                .map(flow -> new Traffic.Load(tracer.trace(flow.getKey()), Math.max(1, flow.getValue())))
                .toList();
    }

    private void showIfStill(Map<Flow, Long> wanted, Drawing where, Traffic traffic) {
        if (wanted.equals(flows) && drawing.equals(Optional.of(where))) {
            show(Optional.of(traffic));
        }
    }

    private void show(Optional<Traffic> traffic) {
        shown = traffic;
        frames.run(!reduced && traffic.filter(it -> !it.isEmpty()).isPresent());
        redraw.run();
    }

    private void advance(double dt) {
        seconds += dt;
        redraw.run();
    }

    List<Figure> figures(double zoom) {
        return shown.map(traffic -> reduced ? traffic.still(zoom) : traffic.figuresAt(seconds, zoom)).orElse(List.of());
    }
}
