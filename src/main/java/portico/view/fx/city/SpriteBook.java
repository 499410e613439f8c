package portico.view.fx.city;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import portico.view.drawing.Point;
import portico.view.motion.Mover;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;
import portico.view.paint.raster.TileRaster;

/** Movers as small pictures, each painted when it is first seen: by direction, and by where in its pixel it stands. */
final class SpriteBook {

    private static final int DIRECTIONS = 64;
    /** So many places from one pixel to the next, each way. */
    private static final int PHASES = 4;

    private final TileRaster raster;
    private final Sprite[] sprites = new Sprite[Mover.values().length * DIRECTIONS * PHASES * PHASES];
    private Optional<Painter> brush = Optional.empty();

    SpriteBook(TileRaster raster) {
        this.raster = raster;
    }

    /** Another theme or density: everything is painted anew. */
    void setPainter(Painter painter) {
        if (brush.filter(painter::equals).isEmpty()) {
            brush = Optional.of(painter);
            Arrays.fill(sprites, null);
        }
    }

    /** No sprite goes farther, in device pixels. */
    int reach() {
        return (int) Math.ceil(Mover.REACH * painter().density()) + 1;
    }

    private Painter painter() {
        return brush.orElseThrow();
    }

    /** The one that stands there, in device pixels, and points there, in radians. */
    Sprite of(Mover mover, double x, double y, double direction) {
        int turn = Math.floorMod(Math.round(direction / (2 * Math.PI) * DIRECTIONS), DIRECTIONS);
        int column = phase(x);
        int row = phase(y);
        int index = ((mover.ordinal() * DIRECTIONS + turn) * PHASES + row) * PHASES + column;
        Sprite known = sprites[index];
        if (known == null) {
            known = painted(mover, turn, column, row);
            sprites[index] = known;
        }
        return known;
    }

    private static int phase(double coordinate) {
        // Just below a whole number the fraction is rounded up to 1
        return Math.min(PHASES - 1, (int) ((coordinate - Math.floor(coordinate)) * PHASES));
    }

    private Sprite painted(Mover mover, int turn, int column, int row) {
        int side = 2 * reach() + 1;
        double density = painter().density();
        Point at = new Point((reach() + middle(column)) / density, (reach() + middle(row)) / density);
        Viewport square = new Viewport(0, 0, density, side, side);
        return Sprite.trimmed(side,
                raster.paint(List.of(mover.figure(at, turn * 2 * Math.PI / DIRECTIONS, 1)), painter(), square, 0));
    }

    private static double middle(int phase) {
        return (phase + 0.5) / PHASES;
    }
}
