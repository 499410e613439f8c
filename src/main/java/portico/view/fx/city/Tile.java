package portico.view.fx.city;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A painted square. It is stale once the drawing has changed there: still shown, until a new one is ready. */
final class Tile {

    private final Image image;
    private boolean stale;

    /** @param pixels alpha, red, green, blue, with alpha multiplied in; used, not copied */
    Tile(int[] pixels, boolean stale) {
        this.image = image(pixels, TileKey.SIZE, TileKey.SIZE);
        this.stale = stale;
    }

    static Image image(int[] pixels, int width, int height) {
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    Image image() {
        return image;
    }

    boolean isStale() {
        return stale;
    }

    void spoil() {
        stale = true;
    }
}
