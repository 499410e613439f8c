package portico.view.fx.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import portico.view.drawing.Figure;
import portico.view.drawing.Point;
import portico.view.fx.city.FxFonts;
import portico.view.fx.city.FxSurface;
import portico.view.motion.stage.Programme;
import portico.view.motion.stage.Stage;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;

/** The page itself: what stands still is painted once for each size and theme, what moves on a canvas above it. */
public final class StageCanvas extends Region {
    private final FxFonts fonts = new FxFonts();
    private final Canvas below = new Canvas();
    private final Canvas above = new Canvas();
    private final DoubleConsumer onSeek;
    private Optional<Programme> programme = Optional.empty();
    private Optional<Stage> stage = Optional.empty();
    private Painter painter;
    private double seconds;
    private boolean reduced;
    private double sharpness = 1;

    public StageCanvas(Painter painter, DoubleConsumer onSeek) {
        this.painter = painter;
        this.onSeek = onSeek;
        setId("stage-page");
        setAccessibleText("The same request through bridge, host, awsvpc, trunk and Fargate");
        getChildren().addAll(below, above);
        setMinSize(0, 0);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::seek);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::seek);
    }

    private void seek(MouseEvent event) {
        stage.map(shown -> shown.timeAt(new Point(event.getX(), event.getY())))
                .ifPresent(time -> time.ifPresent(onSeek));
    }

    public void show(Programme shown) {
        programme = Optional.of(shown);
        setAccessibleText(shown.title() + ": bridge, host, awsvpc, trunk and Fargate. " + shown.sentences().getFirst());
        restage();
    }

    public void setPainter(Painter next) {
        painter = next;
        restage();
    }

    public void setReducedMotion(boolean reduce) {
        reduced = reduce;
        paintMoving();
    }

    /** Pixels for one of the node, where the window is enlarged. */
    public void setSharpness(double factor) {
        sharpness = factor;
        restage();
    }

    /** Shows another moment. */
    public void at(double now) {
        seconds = now;
        paintMoving();
    }

    private void restage() {
        stage = programme.filter(it -> getWidth() >= 1 && getHeight() >= 1)
                .map(it -> new Stage(it, getWidth(), getHeight()));
        stage.ifPresent(shown -> paint(below, shown.still()));
        paintMoving();
    }

    private void paintMoving() {
        stage.ifPresent(shown -> paint(above, reduced ? shown.footprintsAt(seconds) : shown.movingAt(seconds)));
    }

    private void paint(Canvas canvas, List<Figure> figures) {
        double width = getWidth() * sharpness;
        double height = getHeight() * sharpness;
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            canvas.getTransforms().setAll(new Scale(1 / sharpness, 1 / sharpness));
        }
        canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
        Viewport page = new Viewport(0, 0, 1, getWidth(), getHeight()).scaled(sharpness);
        painter.withDensity(sharpness).paint(figures, page, new FxSurface(canvas.getGraphicsContext2D(), fonts));
    }

    @Override
    protected void layoutChildren() {
        boolean resized = stage.map(shown -> shown.page().width() != getWidth() || shown.page().height() != getHeight())
                .orElse(true);
        if (resized) {
            restage();
        }
    }
}
