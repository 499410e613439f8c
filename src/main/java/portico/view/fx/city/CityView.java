package portico.view.fx.city;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.paint.Painter;
import portico.view.paint.Ruler;
import portico.view.paint.Theme;
import portico.view.paint.Themes;
import portico.view.paint.Viewport;
import portico.view.paint.raster.AwtFonts;
import portico.view.paint.raster.AwtRuler;

/**
 * The city: a picture to pan and zoom, overlays above it, and gestures reported as hooks. Coordinates of hooks and overlays are the drawing's;
 * viewports are in screen pixels. For the JavaFX thread.
 */
public final class CityView extends Region {

    private final CityHooks hooks;
    private final Executor painting;
    private final Ruler ruler;
    private final FxFonts fxFonts = new FxFonts();
    private final Canvas ground = new Canvas();
    private final Canvas air = new Canvas();
    private Theme theme = Themes.LIGHT;
    private Viewport viewport = new Viewport(0, 0, 1, 1, 1);
    private Optional<Cityscape> city = Optional.empty();
    private Optional<PlannedCity> planned = Optional.empty();
    private List<Figure> overlay = List.of();
    private List<Figure> screenOverlay = List.of();
    private boolean toFit = true;

    /**
     * @param painting where drawings and tiles are made; never the JavaFX thread
     * @param fonts for measuring and for tiles
     */
    public CityView(CityHooks hooks, Executor painting, AwtFonts fonts) {
        this.hooks = hooks;
        this.painting = painting;
        this.ruler = new AwtRuler(fonts);
        getChildren().addAll(ground, air);
        setFocusTraversable(true);
        getStyleClass().add("city");
        new Gestures(this, hooks);
    }

    /** Shows a city, or another state of the city that is shown; the view stays where it is. */
    public void show(Cityscape next) {
        city = Optional.of(next);
        plan(Level.at(viewport.zoom()));
    }

    /** Shows the next drawing as a whole. */
    public void fit() {
        toFit = true;
        planned.ifPresent(shown -> plan(shown.level()));
    }

    /** Brings an area of the drawing into the middle, as large as it will go up to zoom 1. */
    public void show(Box area) {
        setViewport(Viewport.fitted(area, getWidth(), getHeight()));
    }

    public void setTheme(Theme next) {
        theme = next;
        redraw();
    }

    /** With reduced motion nothing fades or flies. */
    public void setReducedMotion(boolean reduced) {}

    /** Figures above the city, in the drawing's coordinates. */
    public void setOverlay(List<Figure> figures) {
        overlay = List.copyOf(figures);
        redrawAir();
    }

    /** Figures above everything, in screen pixels. */
    public void setScreenOverlay(List<Figure> figures) {
        screenOverlay = List.copyOf(figures);
        redrawAir();
    }

    public Viewport viewport() {
        return viewport;
    }

    public void setViewport(Viewport next) {
        viewport = next.onPixels();
        Level level = planned.map(PlannedCity::level).orElse(Level.FACADE);
        if (level.towards(viewport.zoom()) != level) {
            plan(level.towards(viewport.zoom()));
        }
        redraw();
        hooks.onViewportChanged(viewport);
    }

    /** Zooms to the middle. */
    public void zoom(double factor) {
        zoom(getWidth() / 2, getHeight() / 2, factor);
    }

    void zoom(double x, double y, double factor) {
        setViewport(viewport.zoomedAt(x, y, factor));
    }

    /** Moves the view by screen pixels. */
    public void pan(double dx, double dy) {
        setViewport(viewport.panned(dx, dy));
    }

    /** The drawing that is shown. */
    public Optional<Drawing> drawing() {
        return planned.map(PlannedCity::drawing);
    }

    /** What a point of this node shows; for drags that begin elsewhere. */
    public Touch touch(double x, double y, int clicks, boolean extended) {
        Point at = viewport.toDrawing(x, y);
        return new Touch(at, new Point(x, y), planned.flatMap(shown -> shown.hits().at(at)), clicks, extended);
    }

    private void plan(Level level) {
        city.ifPresent(scape -> painting.execute(() -> {
            PlannedCity next = PlannedCity.of(scape, level);
            Platform.runLater(() -> install(next));
        }));
    }

    private void install(PlannedCity next) {
        planned = Optional.of(next);
        if (toFit && getWidth() > 0) {
            toFit = false;
            viewport = Viewport.fitted(next.drawing().bounds(), getWidth(), getHeight());
        }
        hooks.onDrawingShown(next.drawing());
        setViewport(viewport);
    }

    private void redraw() {
        ground.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        planned.ifPresent(shown -> new Painter(theme, ruler).paint(shown.figures().in(viewport.visible()), viewport,
                new FxSurface(ground.getGraphicsContext2D(), fxFonts)));
        redrawAir();
    }

    private void redrawAir() {
        air.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        FxSurface surface = new FxSurface(air.getGraphicsContext2D(), fxFonts);
        new Painter(theme, ruler).paint(overlay, viewport, surface);
        new Painter(theme, ruler).paint(screenOverlay, new Viewport(0, 0, 1, getWidth(), getHeight()), surface);
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : List.of(ground, air)) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        setViewport(viewport.resized(Math.max(1, getWidth()), Math.max(1, getHeight())));
    }
}
