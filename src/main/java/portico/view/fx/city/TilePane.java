package portico.view.fx.city;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.FadeTransition;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;
import portico.view.paint.raster.TileRaster;

/**
 * The static picture: tiles of the wanted level and zoom as they get ready, over those shown before, over a coarse overview. Never paints on the
 * JavaFX thread.
 */
final class TilePane extends Group {

    private static final Duration CROSS_FADE = Duration.millis(120);

    private final TileRaster raster;
    private final Workbench bench;
    private final TileStore store = new TileStore();
    private final Set<TileKey> underWay = new HashSet<>();
    private final OverviewLayer overview;
    private final Scale toScreen = new Scale();
    private final Map<Level, PlannedCity> painted = new EnumMap<>(Level.class);
    private Optional<PlannedCity> plan = Optional.empty();
    private Optional<TileSheet> current = Optional.empty();
    private Optional<TileSheet> former = Optional.empty();
    private Painter painter;
    private Viewport device = new Viewport(0, 0, 1, 1, 1);
    private boolean complete;
    private boolean fades = true;

    TilePane(TileRaster raster, Workbench bench, Painter painter) {
        this.raster = raster;
        this.bench = bench;
        this.painter = painter;
        this.overview = new OverviewLayer(raster, bench);
        getTransforms().add(toScreen);
        getChildren().add(overview);
        setMouseTransparent(true);
    }

    OverviewLayer overview() {
        return overview;
    }

    void setFades(boolean fade) {
        fades = fade;
    }

    /** Another theme or pixel density: everything is painted again. */
    void setPainter(Painter next) {
        if (!next.equals(painter)) {
            painter = next;
            toScreen.setX(1 / next.density());
            toScreen.setY(1 / next.density());
            store.spoilAll();
            overview.spoil();
            refresh();
        }
    }

    /**
     * Another drawing.
     *
     * @param movedX how much farther right the viewport lies in it than it lay in the drawing before, and
     * @param movedY how much farther down
     */
    void setPlan(PlannedCity next, double movedX, double movedY) {
        PlannedCity before = painted.put(next.level(), next);
        if (before != null && !before.equals(next)) {
            store.spoil(next.level(), next.figures().differences(before.figures()));
        }
        sheets().forEach(sheet -> sheet.shift(-movedX, -movedY));
        plan = Optional.of(next);
        refresh();
    }

    /** @param next in device pixels */
    void setViewport(Viewport next) {
        device = next;
        refresh();
    }

    private Stream<TileSheet> sheets() {
        return Stream.concat(former.stream(), current.stream());
    }

    private void refresh() {
        if (plan.isEmpty()) {
            return;
        }
        TileSheet sheet = current.filter(it -> it.isFor(plan.get().level(), device.zoom())).orElseGet(this::begin);
        sheets().forEach(it -> it.follow(device));
        List<TileKey> visible = sheet.keys(device);
        store.setCapacity(Math.max(64, 3 * visible.size()));
        sheet.show(visible, store);
        complete = visible.stream().allMatch(key -> store.get(key).isPresent());
        if (complete) {
            former.ifPresent(this::retire);
            former = Optional.empty();
        }
        overview.show(plan.get(), painter, device, !complete);
        pump(sheet, visible);
    }

    /** Begins a sheet for the wanted level and zoom, above the one shown until it is complete. */
    private TileSheet begin() {
        if (complete || former.isEmpty()) {
            former.ifPresent(getChildren()::remove);
            former = current;
        } else {
            current.ifPresent(getChildren()::remove);
        }
        TileSheet sheet = new TileSheet(plan.orElseThrow().level(), device.zoom());
        getChildren().add(sheet);
        current = Optional.of(sheet);
        return sheet;
    }

    private void retire(TileSheet sheet) {
        if (!fades || current.filter(it -> it.level() != sheet.level()).isEmpty()) {
            getChildren().remove(sheet);
            return;
        }
        sheet.toFront();
        FadeTransition fade = new FadeTransition(CROSS_FADE, sheet);
        fade.setToValue(0);
        fade.setOnFinished(event -> getChildren().remove(sheet));
        fade.play();
    }

    private void pump(TileSheet sheet, List<TileKey> visible) {
        wanted(sheet, visible).takeWhile(key -> !bench.isBusy()).forEach(this::paint);
        if (!bench.isBusy()) {
            overview.paint(plan.orElseThrow(), painter);
        }
    }

    /** What is seen and not there, from the middle outwards; then what is seen and stale; then the ring around. */
    private Stream<TileKey> wanted(TileSheet sheet, List<TileKey> visible) {
        Point centre = device.visible().centre();
        Comparator<TileKey> middleFirst = Comparator
                .comparingDouble(key -> key.viewport().visible().centre().distanceTo(centre));
        Stream<TileKey> missing = visible.stream().filter(key -> store.get(key).isEmpty()).sorted(middleFirst);
        Stream<TileKey> stale = visible.stream()
                .filter(key -> store.get(key).filter(Tile::isStale).isPresent())
                .sorted(middleFirst);
        Stream<TileKey> ring = sheet.keys(ringed()).stream().filter(key -> isWorthHaving(key) && !isFresh(key));
        return Stream.of(missing, stale, ring).flatMap(keys -> keys).filter(key -> !underWay.contains(key));
    }

    private Viewport ringed() {
        double margin = TileKey.SIZE / device.zoom();
        return new Viewport(device.left() - margin, device.top() - margin, device.zoom(),
                device.width() + 2 * TileKey.SIZE, device.height() + 2 * TileKey.SIZE);
    }

    private boolean isWorthHaving(TileKey key) {
        Box city = plan.orElseThrow().drawing().bounds();
        return key.viewport().visible().overlaps(city);
    }

    private boolean isFresh(TileKey key) {
        return store.get(key).filter(tile -> !tile.isStale()).isPresent();
    }

    boolean isSharp() {
        return current.filter(sheet -> sheet.keys(device).stream().allMatch(this::isFresh)).isPresent();
    }

    private void paint(TileKey key) {
        PlannedCity shown = plan.orElseThrow();
        Painter brush = painter;
        underWay.add(key);
        bench.start(
                () -> raster.paint(shown.figures().in(key.reach()), brush, key.viewport(),
                        brush.theme().argb(Role.GROUND)),
                pixels -> finish(key,
                        new Tile(pixels, !shown.equals(painted.get(key.level())) || !brush.equals(painter))),
                () -> finish(key, new Tile(new int[TileKey.SIZE * TileKey.SIZE], false)));
    }

    private void finish(TileKey key, Tile tile) {
        underWay.remove(key);
        store.put(key, tile);
        refresh();
    }
}
