package portico.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import portico.controller.TaskDrag;
import portico.controller.build.StockDrag;
import portico.model.flow.Flow;
import portico.model.flow.FlowTracer;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.fx.city.Swarm;
import portico.view.motion.Movers;
import portico.view.motion.Traffic;

/** Several flows at once on the drawing. They are traced beside JavaFX's thread, and frames are asked for only while something moves. */
final class TrafficLink implements Swarm {
    private final Workspace workspace;
    private final Executor thinking;
    private final Frames frames = new Frames(this::advance);
    private Consumer<Swarm> onShown = _ -> {};
    private Runnable onAdvance = () -> {};
    private Map<Flow, Long> flows = Map.of();
    private Optional<Drawing> drawing = Optional.empty();
    private Optional<Traffic> shown = Optional.empty();
    private double seconds;
    private boolean reduced;
    private boolean aside;

    TrafficLink(Workspace workspace, Executor thinking) {
        this.workspace = workspace;
        this.thinking = thinking;
    }

    /** Joins the city, once it is there. */
    void join(Consumer<Swarm> shown, Runnable advance) {
        onShown = shown;
        onAdvance = advance;
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

    /** Nobody travels while something is dragged, which every host has something to say about. */
    void giveWayTo(TaskDrag drag, StockDrag stock) {
        drag.observe(_ -> stepAside(drag.dragging().isPresent() || stock.carried().isPresent()));
        stock.observe(_ -> stepAside(drag.dragging().isPresent() || stock.carried().isPresent()));
    }

    private void stepAside(boolean out) {
        if (aside != out) {
            aside = out;
            show(shown);
        }
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
        shown = traffic.filter(it -> !it.isEmpty());
        boolean seen = shown.isPresent() && !aside;
        frames.run(!reduced && seen);
        onShown.accept(seen ? this : Swarm.NONE);
    }

    private void advance(double dt) {
        seconds += dt;
        onAdvance.run();
    }

    @Override
    public List<Figure> still(double zoom) {
        return shown.map(traffic -> traffic.still(zoom)).orElse(List.of());
    }

    @Override
    public void tell(double zoom, Movers movers) {
        shown.filter(_ -> !reduced).ifPresent(traffic -> traffic.movingAt(seconds, zoom, movers));
    }

    /** Everything at this moment as figures, for pictures. */
    List<Figure> figures(double zoom) {
        return shown.map(traffic -> reduced ? traffic.still(zoom) : traffic.figuresAt(seconds, zoom)).orElse(List.of());
    }
}
