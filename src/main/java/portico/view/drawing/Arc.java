package portico.view.drawing;

import java.util.ArrayList;
import java.util.List;

/** Circular arcs as cubic curves. */
final class Arc {

    private Arc() {}

    /** The curves of an arc that starts in {@code from}; a radius too small for the distance is widened to it, as SVG does. */
    static List<Path.CubicTo> between(Point from, Point to, double radius, boolean large, boolean sweep) {
        double chord = from.distanceTo(to);
        double r = Math.max(radius, chord / 2);
        double height = Math.sqrt(Math.max(0, r * r - chord * chord / 4));
        double side = large == sweep ? -1 : 1;
        double cx = (from.x() + to.x()) / 2 - side * height * (to.y() - from.y()) / chord;
        double cy = (from.y() + to.y()) / 2 + side * height * (to.x() - from.x()) / chord;
        double start = Math.atan2(from.y() - cy, from.x() - cx);
        double turn = Math.atan2(to.y() - cy, to.x() - cx) - start;
        if (sweep && turn < 0) {
            turn += 2 * Math.PI;
        } else if (!sweep && turn > 0) {
            turn -= 2 * Math.PI;
        }
        return curves(cx, cy, r, start, turn);
    }

    private static List<Path.CubicTo> curves(double cx, double cy, double r, double start, double turn) {
        int count = (int) Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
        double step = turn / count;
        double k = 4.0 / 3 * Math.tan(step / 4);
        List<Path.CubicTo> curves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double a = start + i * step;
            double b = a + step;
            curves.add(new Path.CubicTo(
                    new Point(cx + r * (Math.cos(a) - k * Math.sin(a)), cy + r * (Math.sin(a) + k * Math.cos(a))),
                    new Point(cx + r * (Math.cos(b) + k * Math.sin(b)), cy + r * (Math.sin(b) - k * Math.cos(b))),
                    new Point(cx + r * Math.cos(b), cy + r * Math.sin(b))));
        }
        return curves;
    }
}
