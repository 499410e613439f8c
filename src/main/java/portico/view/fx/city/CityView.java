package portico.view.fx.city;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.paint.Flight;
import portico.view.paint.LevelChange;
import portico.view.paint.Painter;
import portico.view.paint.Theme;
import portico.view.paint.Themes;
import portico.view.paint.Viewport;
import portico.view.paint.raster.AwtFonts;
import portico.view.paint.raster.TileRaster;

/**
 * The city: a picture to pan and zoom, overlays above it, and gestures reported as hooks. Coordinates of hooks and overlays are the drawing's;
 * viewports are in screen pixels. It has no background: the picture covers all of it, and painting below the picture would cost a tenth of each
 * frame. For the JavaFX thread.
 */
public final class CityView extends Region {

    private static final double FARTHER_THAN_WHOLE = 0.6;

    private final CityHooks hooks;
    private final TilePane tiles;
    private final Crowd crowd;
    private final Air inCity;
    private final Air onScreen;
    private final PinLayer pins;
    private final SideLegend legend;
    private final Minimap minimap = new Minimap(this);
    private final DrawingNotice notice = new DrawingNotice();
    private final CityPlanner planner;
    private Painter painter;
    private Viewport viewport = new Viewport(0, 0, 1, 1, 1);
    private Optional<PlannedCity> planned = Optional.empty();
    private Point anchor = new Point(0, 0);
    private Animator animator = Animator.NONE;
    private Optional<Flight> flight = Optional.empty();
    private double magnification = 1;
    private boolean reduced;
    private boolean toFit = true;

    /**
     * @param painting where drawings and tiles are made; never the JavaFX thread
     * @param fonts for measuring and for tiles
     */
    public CityView(CityHooks hooks, Executor painting, AwtFonts fonts) {
        this.hooks = hooks;
        this.painter = new Painter(Themes.LIGHT, fonts.ruler());
        TileRaster raster = new TileRaster(fonts);
        this.tiles = new TilePane(raster, new Workbench(painting, 2), painter);
        this.crowd = new Crowd(tiles, raster);
        this.planner = new CityPlanner(new Workbench(painting, 1), this::install, this::notice);
        FxFonts fxFonts = new FxFonts();
        this.inCity = new Air(fxFonts);
        this.onScreen = new Air(fxFonts);
        this.pins = new PinLayer(fxFonts);
        this.legend = new SideLegend(fxFonts);
        getChildren().addAll(tiles, crowd, legend.node(), pins, inCity, minimap, onScreen, notice);
        setFocusTraversable(true);
        getStyleClass().add("city");
        setTheme(Themes.LIGHT);
        tiles.overviewPainter().setListener(this::mapCity);
        tiles.setListener(this::followTiles);
        new Gestures(this, hooks);
    }

    /** Shows a city, or another state of the city that is shown; the view stays where it is. */
    public void show(Cityscape next) {
        planner.show(next);
        plan();
    }

    /** Says what the signs mean in this view. */
    public void explain(DrawingView view) {
        legend.explain(view);
        requestLayout();
    }

    /** Shows the whole city, as richly as it fits. */
    public void fit() {
        toFit = true;
        plan();
    }

    private void plan() {
        if (!toFit) {
            planner.plan(planned.map(PlannedCity::level).orElse(Level.FACADE).towards(viewport.zoom()));
        } else if (getWidth() > 0 && getHeight() > 0) {
            planner.planToFit(getWidth(), getHeight());
        }
    }

    private void install(PlannedCity next, boolean fitted) {
        Viewport before = viewport;
        boolean sawAll = planned.filter(shown -> shown.level() == next.level())
                .filter(shown -> viewport.visible().contains(shown.drawing().bounds()))
                .isPresent();
        Viewport carried = planned.filter(shown -> shown.level() != next.level())
                .map(shown -> LevelChange.carried(before, shown.drawing(), shown.hits(), next.drawing(), anchor))
                .orElse(before);
        viewport = fitted ? next.fitted(getWidth(), getHeight()) : carried;
        toFit &= !fitted;
        planned = Optional.of(next);
        tiles.setPlan(next, carried.left() - before.left(), carried.top() - before.top());
        hooks.onDrawingShown(next.drawing());
        look(viewport);
        if (sawAll && !viewport.visible().contains(next.drawing().bounds())) {
            // Whoever saw the whole city sees the whole of what it has grown into
            fit();
        }
    }

    /** Brings an area of the drawing into the middle, as large as it will go up to zoom 1. */
    public void show(Box area) {
        fly(Viewport.fitted(area, getWidth(), getHeight()));
    }

    /** Flies to another view; another move ends the flight. */
    public void fly(Viewport next) {
        Flight begun = new Flight(viewport, next);
        flight = Optional.of(begun);
        animator().play(seconds -> {
            boolean current = flight.filter(begun::equals).isPresent();
            if (current) {
                look(begun.at(seconds));
            }
            return current && seconds < Flight.SECONDS;
        });
    }

    public void setTheme(Theme next) {
        painter = new Painter(next, painter.ruler(), painter.density());
        minimap.setTheme(next);
        requestLayout();
    }

    /** How the view gets to move by itself. */
    public void setAnimator(Animator next) {
        animator = next;
        notice.setAnimator(next);
        setReducedMotion(reduced);
    }

    /** With reduced motion nothing fades or flies. */
    public void setReducedMotion(boolean reduce) {
        reduced = reduce;
        tiles.setAnimator(animator());
    }

    Animator animator() {
        return reduced ? Animator.NONE : animator;
    }

    /** Figures above the city, in the drawing's coordinates. */
    public void setOverlay(List<Figure> figures) {
        inCity.setFigures(figures);
        requestLayout();
    }

    /** What moves over the city in great number; {@link #advance} shows it anew. */
    public void setSwarm(Swarm next) {
        crowd.setSwarm(next);
        requestLayout();
    }

    private void notice() {
        notice.setAtWork(planner.isAtWork() || tiles.isBlank());
    }

    private void followTiles() {
        notice();
        if (crowd.isOut()) {
            requestLayout();
        }
    }

    /** The swarm has moved. */
    public void advance() {
        crowd.paint(painter.withDensity(density()), viewport.scaled(density()));
    }

    /** Figures above everything, in screen pixels. */
    public void setScreenOverlay(List<Figure> figures) {
        onScreen.setFigures(figures);
        requestLayout();
    }

    public Viewport viewport() {
        return viewport;
    }

    /** Looks somewhere else; the middle of the view stays within the city. */
    public void setViewport(Viewport next) {
        flight = Optional.empty();
        look(next);
    }

    private void look(Viewport next) {
        Viewport kept = drawing().map(shown -> next.keptOver(shown.bounds())).orElse(next);
        viewport = kept.onPixels(density());
        planned.ifPresent(shown -> {
            if (shown.level().towards(viewport.zoom()) != shown.level()) {
                plan();
            }
        });
        requestLayout();
        hooks.onViewportChanged(viewport);
    }

    /** Zooms to the middle. */
    public void zoom(double factor) {
        zoom(getWidth() / 2, getHeight() / 2, factor);
    }

    void zoom(double x, double y, double factor) {
        anchor = new Point(x, y);
        setViewport(viewport.zoomedAt(x, y, Math.max(factor, farthest() / viewport.zoom())));
    }

    /** Not much farther away than the whole city is seen from: from there on its words could only get lost. */
    private double farthest() {
        double whole = drawing().map(shown -> Viewport.fitted(shown.bounds(), getWidth(), getHeight()).zoom())
                .orElse(Viewport.FARTHEST);
        return Math.min(viewport.zoom(), whole * FARTHER_THAN_WHOLE);
    }

    /** Moves the view by screen pixels. */
    public void pan(double dx, double dy) {
        setViewport(viewport.panned(dx, dy));
    }

    /** The drawing that is shown. */
    public Optional<Drawing> drawing() {
        return planned.map(PlannedCity::drawing);
    }

    /** Whether everything that is seen is painted as it should look. */
    public boolean isSharp() {
        return !isNeedsLayout() && tiles.isSharp();
    }

    /** What a point of this node shows; for drags that begin elsewhere. */
    public Touch touch(double x, double y, int clicks, boolean extended) {
        Point at = viewport.toDrawing(x, y);
        return new Touch(at, new Point(x, y), planned.flatMap(shown -> shown.hits().at(at)), clicks, extended);
    }

    private void mapCity() {
        tiles.overviewPainter().overview().ifPresent(minimap::show);
        tiles.refresh();
        requestLayout();
    }

    /** How much larger an ancestor shows this node: it is painted with so many more pixels. */
    public void setMagnification(double factor) {
        magnification = factor;
        inCity.setSharpness(factor);
        onScreen.setSharpness(factor);
        legend.setSharpness(factor);
        requestLayout();
    }

    /** Device pixels for one screen pixel. */
    private double density() {
        boolean shown = getScene() != null && getScene().getWindow() != null;
        return magnification * (shown ? getScene().getWindow().getOutputScaleX() : 1);
    }

    @Override
    protected void layoutChildren() {
        if (viewport.width() != getWidth() || viewport.height() != getHeight()) {
            // Whoever saw the whole city goes on seeing it
            toFit |= planned.filter(it -> viewport.visible().contains(it.drawing().bounds())).isPresent();
            viewport = viewport.resized(Math.max(1, getWidth()), Math.max(1, getHeight()));
            hooks.onViewportChanged(viewport);
            if (toFit) {
                plan();
            }
        }
        tiles.setPainter(painter.withDensity(density()));
        tiles.setViewport(viewport.scaled(density()));
        advance();
        minimap.follow(viewport);
        pins.show(planned.map(it -> it.signs().pins(viewport.visible(), viewport.zoom(), minimap.hidden()))
                .orElse(List.of()), painter.withDensity(magnification));
        inCity.paint(painter, viewport);
        onScreen.paint(painter, new Viewport(0, 0, 1, viewport.width(), viewport.height()));
        legend.follow(painter, viewport, drawing().map(Drawing::bounds));
        notice.standIn(getWidth());
    }
}
