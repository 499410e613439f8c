package portico.view.fx.city;

import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.paint.Viewport;

/**
 * Which square of which picture a tile is.
 *
 * @param zoom device pixels for one drawing pixel
 */
record TileKey(Level level, double zoom, int column, int row) {

    /** Width and height in device pixels. */
    static final int SIZE = 512;
    /** What is painted may reach so far out of a figure's bounds, in device pixels. */
    private static final double OVERHANG = 16;

    static int index(double drawing, double zoom) {
        return (int) Math.floor(drawing * zoom / SIZE);
    }

    Viewport viewport() {
        return new Viewport(column * SIZE / zoom, row * SIZE / zoom, zoom, SIZE, SIZE);
    }

    /** Where the figures are that may be seen on the tile. */
    Box reach() {
        return viewport().visible().inset(-OVERHANG / zoom);
    }

    TileKey moved(int columns, int rows) {
        return new TileKey(level, zoom, column + columns, row + rows);
    }
}
