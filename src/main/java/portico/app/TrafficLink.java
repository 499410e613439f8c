package portico.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
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
import portico.view.motion.Sight;
import portico.view.motion.Traffic;

/** Several flows at once on the drawing. They are traced, and their ways found, beside JavaFX's thread, and frames are asked for only while something moves. */
final class TrafficLink implements Swarm {
    private final Workspace workspace;
    private final Executor routing;
    private final Seeker seeker;
    private final Frames frames = new Frames(this::advance);
    private Consumer<Swarm> onShown = _ -> {};
    private Runnable onAdvance = () -> {};
    private DoubleSupplier zoom = () -> 1;
    private Map<Flow, Long> flows = Map.of();
    private Optional<Drawing> drawing = Optional.empty();
    private Optional<Led> shown = Optional.empty();
    private double seconds;
    private boolean reduced;
    private boolean aside;

    /** Traffic on the ways of a sight, which are known. */
    private record Led(Traffic traffic, Sight sight) {
        Led towards(double zoom, Seeker seeker) {
            Sight wanted = traffic.sight(zoom);
            return seeker.finds(traffic, wanted) ? new Led(traffic, wanted) : this;
        }
    }

    TrafficLink(Workspace workspace, Executor routing) {
        this.workspace = workspace;
        this.routing = routing;
        this.seeker = new Seeker(routing, Platform::runLater, () -> show(shown));
    }

    /** Joins the city, once it is there. */
    void join(Consumer<Swarm> shown, Runnable advance, DoubleSupplier zoomed) {
        onShown = shown;
        onAdvance = advance;
        zoom = zoomed;
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
            double at = zoom.getAsDouble();
            routing.execute(() -> {
                Traffic traffic = Traffic.of(loads(topology, wanted), where);
                traffic.lead(traffic.sight(at));
                Platform.runLater(() -> showIfStill(wanted, where, new Led(traffic, traffic.sight(at))));
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

    private void showIfStill(Map<Flow, Long> wanted, Drawing where, Led traffic) {
        if (wanted.equals(flows) && drawing.equals(Optional.of(where))) {
            show(Optional.of(traffic));
        }
    }

    private void show(Optional<Led> traffic) {
        shown = traffic.filter(it -> !it.traffic().isEmpty(it.sight()));
        boolean seen = shown.isPresent() && !aside;
        frames.run(!reduced && seen);
        onShown.accept(seen ? this : Swarm.NONE);
    }

    private void advance(double dt) {
        seconds += dt;
        onAdvance.run();
    }

    /** Until the ways around what is written at another zoom are found, those that were found last are shown. */
    @Override
    public List<Figure> still(double seen) {
        shown = shown.map(it -> it.towards(seen, seeker));
        return shown.map(it -> it.traffic().still(seen, it.sight())).orElse(List.of());
    }

    @Override
    public void tell(double seen, Movers movers) {
        shown.filter(_ -> !reduced).ifPresent(it -> it.traffic().movingAt(seconds, seen, it.sight(), movers));
    }

    /** Everything at this moment as figures, for pictures. */
    List<Figure> figures(double wanted) {
        return shown.map(Led::traffic)
                .map(it -> reduced ? it.still(wanted, it.sight(wanted)) : it.figuresAt(seconds, wanted))
                .orElse(List.of());
    }
}
