package portico.view.fx.city;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import portico.view.drawing.Box;

/** An image and its pixels in one memory: alpha, red, green, blue, with alpha multiplied in. */
final class PixelImage {

    private final int width;
    private final int height;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;

    /** @param pixels row by row; used, not copied */
    PixelImage(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        this.image = new WritableImage(buffer);
    }

    Image image() {
        return image;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int[] pixels() {
        return pixels;
    }

    /** Says that pixels were changed. */
    void update() {
        buffer.updateBuffer(whole -> null);
    }

    /** Says that pixels were changed, none outside these columns: from, and up to. */
    void update(int from, int to) {
        buffer.updateBuffer(_ -> new Rectangle2D(from, 0, Math.max(0, to - from), height));
    }

    /**
     * Copies an image into an area of this one, larger or smaller, without smoothing: for pictures that are soon replaced, ten times as fast as letting
     * the software pipeline scale them.
     */
    void put(PixelImage source, Box area) {
        int left = (int) Math.max(0, Math.round(area.x()));
        int right = (int) Math.min(width, Math.round(area.right()));
        int top = (int) Math.max(0, Math.round(area.y()));
        int bottom = (int) Math.min(height, Math.round(area.bottom()));
        int[] columns = new int[Math.max(0, right - left)];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = nearest(left + i, area.x(), area.width(), source.width);
        }
        for (int y = top; y < bottom; y++) {
            int from = nearest(y, area.y(), area.height(), source.height) * source.width;
            int to = y * width + left;
            for (int column : columns) {
                pixels[to++] = source.pixels[from + column];
            }
        }
    }

    private static int nearest(int at, double start, double length, int count) {
        return Math.clamp((long) ((at + 0.5 - start) / length * count), 0, count - 1);
    }
}
