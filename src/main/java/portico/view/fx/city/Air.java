package portico.view.fx.city;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;

/**
 * A transparent canvas above the city for things that move. It is only as large as what it shows, and painted only when that changes or the view does.
 */
final class Air extends Canvas {

    /** Lines may reach so far out of a figure's bounds, in screen pixels. */
    private static final double OVERHANG = 12;
    /** Sizes are multiples of this, so that the canvas keeps its memory while things move. */
    private static final double STEP = 128;

    private final FxFonts fonts;
    private List<Figure> figures = List.of();
    private final Scale toScreen = new Scale();
    private double sharpness = 1;
    private Optional<Viewport> painted = Optional.empty();
    private Optional<Painter> brush = Optional.empty();

    Air(FxFonts fonts) {
        this.fonts = fonts;
        setMouseTransparent(true);
        setVisible(false);
        getTransforms().add(toScreen);
    }

    /** How many pixels of the canvas stand for one of the node, where an ancestor enlarges it. */
    void setSharpness(double factor) {
        sharpness = factor;
        toScreen.setX(1 / factor);
        toScreen.setY(1 / factor);
        painted = Optional.empty();
    }

    void setFigures(List<Figure> next) {
        figures = List.copyOf(next);
        painted = Optional.empty();
    }

    /** @param viewport in screen pixels */
    void paint(Painter painter, Viewport viewport) {
        if (painted.filter(viewport::equals).isPresent() && brush.filter(painter::equals).isPresent()) {
            return;
        }
        painted = Optional.of(viewport);
        brush = Optional.of(painter);
        Optional<Box> area = area(viewport);
        setVisible(area.isPresent());
        area.ifPresent(it -> paint(painter, viewport, it));
    }

    private void paint(Painter painter, Viewport viewport, Box area) {
        setTranslateX(area.x());
        setTranslateY(area.y());
        setWidth(area.width() * sharpness);
        setHeight(area.height() * sharpness);
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        Viewport part = new Viewport(viewport.left() + area.x() / viewport.zoom(),
                viewport.top() + area.y() / viewport.zoom(), viewport.zoom(), area.width(), area.height());
        painter.withDensity(sharpness)
                .paint(figures, part.scaled(sharpness), new FxSurface(getGraphicsContext2D(), fonts));
    }

    /** Where on the screen the figures are, in whole pixels. */
    private Optional<Box> area(Viewport viewport) {
        Box screen = new Box(0, 0, viewport.width(), viewport.height());
        return figures.stream()
                .map(figure -> viewport.toDevice(figure.bounds()).inset(-OVERHANG))
                .filter(screen::overlaps)
                .reduce(Box::union)
                .map(box -> within(box, screen));
    }

    private static Box within(Box box, Box screen) {
        double left = Math.floor(Math.max(0, box.x()));
        double top = Math.floor(Math.max(0, box.y()));
        double width = Math.min(Math.ceil((box.right() - left) / STEP) * STEP, screen.width() - left);
        double height = Math.min(Math.ceil((box.bottom() - top) / STEP) * STEP, screen.height() - top);
        return new Box(left, top, Math.max(1, width), Math.max(1, height));
    }
}
