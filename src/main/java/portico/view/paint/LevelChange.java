package portico.view.paint;

import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.HitGrid;
import portico.view.drawing.Point;

/** Keeps the view on the same things where another level of detail lays the city out differently. */
public final class LevelChange {

    private LevelChange() {}

    /**
     * The viewport that shows, at a point of the surface, in another drawing what it showed in the one before: the same spot of the smallest lot both
     * have, or else of the whole city.
     *
     * @param lots of the drawing before
     */
    public static Viewport carried(Viewport viewport, Drawing before, HitGrid lots, Drawing after, Point device) {
        Point at = viewport.toDrawing(device.x(), device.y());
        Optional<Point> sameSpot = lots.all(at)
                .stream()
                .flatMap(id -> after.lot(id).map(to -> spot(at, before.lots().get(id), to)).stream())
                .findFirst();
        Point to = sameSpot.orElseGet(() -> spot(at, before.bounds(), after.bounds()));
        return new Viewport(viewport.left() + to.x() - at.x(), viewport.top() + to.y() - at.y(), viewport.zoom(),
                viewport.width(), viewport.height());
    }

    private static Point spot(Point at, Box from, Box to) {
        double across = from.width() > 0 ? (at.x() - from.x()) / from.width() : 0.5;
        double down = from.height() > 0 ? (at.y() - from.y()) / from.height() : 0.5;
        return new Point(to.x() + across * to.width(), to.y() + down * to.height());
    }
}
