package portico.app;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.application.Platform;
import portico.controller.TaskDrag;
import portico.controller.build.StockDrag;
import portico.model.flow.Flow;
import portico.model.workspace.Workspace;
import portico.view.drawing.Figure;
import portico.view.fx.city.Swarm;
import portico.view.motion.Movers;
import portico.view.motion.Scenery;

/** Several flows at once on the drawing. Frames are asked for only while something moves. */
final class TrafficLink implements Swarm {
    private final TrafficWays ways;
    private final Frames frames = new Frames(this::advance);
    private Consumer<Swarm> onShown = _ -> {};
    private Runnable onAdvance = () -> {};
    private DoubleSupplier zoom = () -> 1;
    private double seconds;
    private boolean reduced;
    private boolean aside;

    TrafficLink(Workspace workspace, Background background) {
        ways = new TrafficWays(workspace::topology,
                new TrafficWays.Threads(background.thinking(), background.routing(), Platform::runLater),
                () -> zoom.getAsDouble(), this::show);
    }

    /** Joins the city, once it is there. */
    void join(Consumer<Swarm> shown, Runnable advance, DoubleSupplier zoomed) {
        onShown = shown;
        onAdvance = advance;
        zoom = zoomed;
    }

    /** Shows these, each with its number of packets, in place of those before. */
    void play(Map<Flow, Long> wanted) {
        seconds = 0;
        ways.play(wanted);
    }

    void stop() {
        ways.stop();
    }

    boolean isPlaying() {
        return ways.isPlaying();
    }

    /** The drawing changed: the same flows go on there. */
    void drawingShown(Scenery next) {
        ways.drawingShown(next);
    }

    void setReducedMotion(boolean reduce) {
        reduced = reduce;
        show();
    }

    /** Nobody travels while something is dragged, which every host has something to say about. */
    void giveWayTo(TaskDrag drag, StockDrag stock) {
        drag.observe(_ -> stepAside(drag.dragging().isPresent() || stock.carried().isPresent()));
        stock.observe(_ -> stepAside(drag.dragging().isPresent() || stock.carried().isPresent()));
    }

    private void stepAside(boolean out) {
        if (aside != out) {
            aside = out;
            show();
        }
    }

    private void show() {
        boolean seen = !aside && ways.led().filter(it -> !it.isEmpty()).isPresent();
        frames.run(!reduced && seen);
        onShown.accept(seen ? this : Swarm.NONE);
    }

    private void advance(double dt) {
        seconds += dt;
        onAdvance.run();
    }

    @Override
    public List<Figure> still(double seen) {
        return ways.towards(seen).map(it -> it.traffic().still(seen, it.sight())).orElse(List.of());
    }

    @Override
    public void tell(double seen, Movers movers) {
        ways.led().filter(_ -> !reduced).ifPresent(it -> it.traffic().movingAt(seconds, seen, it.sight(), movers));
    }

    /** Everything at this moment as figures, for pictures; ways that are not known yet are found before this returns. */
    List<Figure> figures(double wanted) {
        return ways.whole()
                .map(it -> reduced ? it.still(wanted, it.sight(wanted)) : it.figuresAt(seconds, wanted))
                .orElse(List.of());
    }
}
