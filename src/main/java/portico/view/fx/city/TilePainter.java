package portico.view.fx.city;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import portico.view.drawing.Level;
import portico.view.drawing.Role;
import portico.view.paint.Painter;
import portico.view.paint.raster.TileRaster;

/** Has tiles painted off the JavaFX thread, and knows which of those in the store are out of date. */
final class TilePainter {

    private final TileRaster raster;
    private final Workbench bench;
    private final TileStore store;
    private final Runnable listener;
    private final Set<TileKey> underWay = new HashSet<>();
    private final Map<Level, PlannedCity> plans = new EnumMap<>(Level.class);
    private Painter painter;

    /** @param listener called after each tile */
    TilePainter(TileRaster raster, Workbench bench, TileStore store, Painter painter, Runnable listener) {
        this.raster = raster;
        this.bench = bench;
        this.store = store;
        this.painter = painter;
        this.listener = listener;
    }

    Painter painter() {
        return painter;
    }

    /** Another theme or pixel density: every tile is stale. */
    void setPainter(Painter next) {
        painter = next;
        store.spoilAll();
    }

    /** Another drawing of its level: tiles are stale where it differs. */
    void setPlan(PlannedCity next) {
        PlannedCity before = plans.put(next.level(), next);
        if (before != null && !before.equals(next)) {
            store.spoil(next.level(), next.figures().differences(before.figures()));
        }
    }

    boolean isFresh(TileKey key) {
        return store.get(key).filter(tile -> !tile.isStale()).isPresent();
    }

    /** Paints as many as there are free places. */
    void paint(Stream<TileKey> wanted) {
        wanted.filter(key -> !underWay.contains(key)).takeWhile(key -> !bench.isBusy()).forEach(this::paint);
    }

    private void paint(TileKey key) {
        PlannedCity plan = plans.get(key.level());
        Painter brush = painter;
        underWay.add(key);
        bench.start(
                () -> raster.paint(plan.figures().in(key.reach()), brush, key.viewport(),
                        brush.theme().argb(Role.GROUND)),
                pixels -> finish(key, brush,
                        new Tile(pixels, !plan.equals(plans.get(key.level())) || !brush.equals(painter))),
                () -> finish(key, brush, new Tile(new int[TileKey.SIZE * TileKey.SIZE], false)));
    }

    /** Keeps a tile, unless the theme is another one by now. */
    private void finish(TileKey key, Painter brush, Tile tile) {
        underWay.remove(key);
        if (brush.theme().equals(painter.theme())) {
            store.put(key, tile);
        }
        listener.run();
    }
}
