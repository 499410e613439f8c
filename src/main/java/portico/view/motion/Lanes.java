package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import portico.view.drawing.Point;

/** Carriageways have two lanes 8 apart: who drives on the right meets nobody coming back. */
final class Lanes {

    private static final double HALF = 4;

    private Lanes() {}

    /** The same way on the right-hand lane; its first and last pieces, which lead to doors, keep their line. */
    static List<Point> right(List<Point> way) {
        List<Point> lane = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            Point before = shift(way, i - 1);
            Point after = shift(way, i);
            boolean bends = before.x() * after.x() + before.y() * after.y() == 0;
            Point sum = bends ? new Point(before.x() + after.x(), before.y() + after.y()) : after;
            lane.add(way.get(i).plus(sum.x(), sum.y()));
        }
        return lane;
    }

    /** How far the piece from point {@code i} to the next moves to its right. */
    private static Point shift(List<Point> way, int i) {
        if (i < 1 || i > way.size() - 3) {
            return new Point(0, 0);
        }
        Point a = way.get(i);
        Point b = way.get(i + 1);
        double length = a.distanceTo(b);
        return length == 0 ? new Point(0, 0)
                : new Point(-(b.y() - a.y()) / length * HALF, (b.x() - a.x()) / length * HALF);
    }
}
