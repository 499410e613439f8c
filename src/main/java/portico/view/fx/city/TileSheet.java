package portico.view.fx.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.paint.Viewport;

/** The tiles of one level at one zoom, laid out in device pixels. */
final class TileSheet extends Group {

    private final Level level;
    private final double zoom;
    private final Map<TileKey, Tile> tiles = new HashMap<>();
    private final Map<TileKey, ImageView> views = new HashMap<>();
    private double shiftX;
    private double shiftY;

    TileSheet(Level level, double zoom) {
        this.level = level;
        this.zoom = zoom;
    }

    Level level() {
        return level;
    }

    boolean isFor(Level wantedLevel, double wantedZoom) {
        return level == wantedLevel && zoom == wantedZoom && shiftX == 0 && shiftY == 0;
    }

    /** The drawing's coordinates moved: what this sheet shows stays where it is on the screen. */
    void shift(double dx, double dy) {
        shiftX += dx;
        shiftY += dy;
    }

    boolean isPainted() {
        return !tiles.isEmpty();
    }

    /** Moves to where the viewport, in device pixels, looks. */
    void follow(Viewport device) {
        setTranslateX(Math.rint(-(device.left() + shiftX) * device.zoom()));
        setTranslateY(Math.rint(-(device.top() + shiftY) * device.zoom()));
    }

    /** The tiles a viewport shows, in rows. */
    List<TileKey> keys(Viewport device) {
        List<TileKey> keys = new ArrayList<>();
        int right = TileKey.index(device.visible().right(), zoom);
        int bottom = TileKey.index(device.visible().bottom(), zoom);
        for (int row = TileKey.index(device.top(), zoom); row <= bottom; row++) {
            for (int column = TileKey.index(device.left(), zoom); column <= right; column++) {
                keys.add(new TileKey(level, zoom, column, row));
            }
        }
        return keys;
    }

    /** Shows what the store has of these tiles and forgets all others. */
    void show(List<TileKey> keys, TileStore store) {
        views.keySet().removeIf(key -> !keys.contains(key) && getChildren().remove(views.get(key)));
        tiles.keySet().retainAll(keys);
        keys.forEach(key -> store.get(key).ifPresent(tile -> {
            tiles.put(key, tile);
            view(key).setImage(tile.image().image());
        }));
    }

    private ImageView view(TileKey key) {
        return views.computeIfAbsent(key, it -> {
            ImageView view = new ImageView();
            view.setX(it.column() * (double) TileKey.SIZE);
            view.setY(it.row() * (double) TileKey.SIZE);
            getChildren().add(view);
            return view;
        });
    }

    /** Copies the tiles to where they are seen, pixel by pixel. */
    void copyTo(int[] target, int width, int height) {
        tiles.forEach((key, tile) -> {
            int left = key.column() * TileKey.SIZE + (int) getTranslateX();
            int top = key.row() * TileKey.SIZE + (int) getTranslateY();
            int from = Math.max(0, left);
            int count = Math.min(width, left + TileKey.SIZE) - from;
            for (int y = Math.max(0, top); y < Math.min(height, top + TileKey.SIZE) && count > 0; y++) {
                System.arraycopy(tile.image().pixels(), (y - top) * TileKey.SIZE + from - left, target,
                        y * width + from, count);
            }
        });
    }

    /** Copies the tiles to where a viewport at another zoom sees them. */
    void put(PixelImage target, Viewport device) {
        tiles.forEach((key, tile) -> {
            Box box = device.toDevice(key.viewport().visible().moved(-shiftX, -shiftY));
            target.put(tile.image(), box);
        });
    }
}
