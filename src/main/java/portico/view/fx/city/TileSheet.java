package portico.view.fx.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import portico.view.drawing.Level;
import portico.view.paint.Viewport;

/** The tiles of one level at one zoom, laid out in device pixels; shown larger or smaller while sharper ones are being painted. */
final class TileSheet extends Group {

    private final Level level;
    private final double zoom;
    private final Map<TileKey, ImageView> views = new HashMap<>();
    private final Translate translate = new Translate();
    private final Scale scale = new Scale();
    private double shiftX;
    private double shiftY;

    TileSheet(Level level, double zoom) {
        this.level = level;
        this.zoom = zoom;
        getTransforms().addAll(translate, scale);
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

    /** Moves to where the viewport, in device pixels, looks. */
    void follow(Viewport device) {
        double factor = device.zoom() / zoom;
        scale.setX(factor);
        scale.setY(factor);
        translate.setX(onPixel(-(device.left() + shiftX) * device.zoom(), factor));
        translate.setY(onPixel(-(device.top() + shiftY) * device.zoom(), factor));
    }

    private static double onPixel(double offset, double factor) {
        return factor == 1 ? Math.rint(offset) : offset;
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
        keys.forEach(key -> store.get(key).ifPresent(tile -> view(key).setImage(tile.image())));
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
}
