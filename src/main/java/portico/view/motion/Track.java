package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import portico.view.drawing.Path;
import portico.view.drawing.Point;

/** A way with rounded corners, by distance from its start; distances are those of the sharp-cornered way. */
final class Track {

    /** Corners are rounded so much. */
    static final double ROUNDING = 8;
    private static final int CURVE = 6;

    private final List<Point> points;
    private final double[] at;

    /** Through at least one point. */
    Track(List<Point> points) {
        this.points = List.copyOf(points);
        at = new double[points.size()];
        for (int i = 1; i < at.length; i++) {
            at[i] = at[i - 1] + points.get(i - 1).distanceTo(points.get(i));
        }
    }

    double length() {
        return at[at.length - 1];
    }

    /** Where one is after a distance; before the start is the start, past the end the end. */
    Point point(double distance) {
        double s = Math.clamp(distance, 0, length());
        for (int i = 1; i + 1 < at.length; i++) {
            double reach = reach(i);
            if (reach > 0 && Math.abs(s - at[i]) < reach) {
                return curve(straight(at[i] - reach), points.get(i), straight(at[i] + reach),
                        (s - at[i] + reach) / (2 * reach));
            }
        }
        return straight(s);
    }

    /** Direction of travel in radians; 0 is to the right, a quarter turn is downwards. */
    double direction(double distance) {
        double s = Math.clamp(distance, 0, length());
        Point a = point(s - 1.5);
        Point b = point(s + 1.5);
        return a.distanceTo(b) < 1e-9 ? 0 : Math.atan2(b.y() - a.y(), b.x() - a.x());
    }

    /** The piece between two distances. */
    Path piece(double from, double to) {
        return Path.through(points(from, to), false);
    }

    private List<Point> points(double from, double to) {
        List<Point> piece = new ArrayList<>(List.of(point(from)));
        for (int i = 1; i + 1 < at.length; i++) {
            double reach = reach(i);
            for (int k = 0; k <= CURVE; k++) {
                double s = at[i] - reach + 2 * reach * k / CURVE;
                if (s > from && s < to) {
                    piece.add(point(s));
                }
            }
        }
        piece.add(point(to));
        return piece;
    }

    /** Where one would be after a distance if corners were sharp. */
    Point sharp(double distance) {
        return straight(Math.clamp(distance, 0, length()));
    }

    /** The distances, from the start to the end, between which the way is as good as straight. */
    double[] bends() {
        DoubleStream corners = IntStream.range(1, Math.max(1, at.length - 1))
                .boxed()
                .flatMapToDouble(i -> IntStream.rangeClosed(0, CURVE)
                        .mapToDouble(k -> at[i] - reach(i) + 2 * reach(i) * k / CURVE));
        return DoubleStream.concat(DoubleStream.concat(DoubleStream.of(0), corners), DoubleStream.of(length()))
                .distinct()
                .toArray();
    }

    /** The corners between two distances. */
    List<Point> corners(double from, double to) {
        return IntStream.range(0, at.length).filter(i -> at[i] > from && at[i] < to).mapToObj(points::get).toList();
    }

    /** How far before a corner the curve begins. */
    private double reach(int corner) {
        return Math.min(ROUNDING, Math.min(at[corner] - at[corner - 1], at[corner + 1] - at[corner]) / 2);
    }

    private Point straight(double s) {
        int i = 1;
        while (i + 1 < at.length && at[i] < s) {
            i++;
        }
        if (at.length == 1 || at[i] == at[i - 1]) {
            return points.get(Math.min(i, at.length - 1));
        }
        return between(points.get(i - 1), points.get(i), (s - at[i - 1]) / (at[i] - at[i - 1]));
    }

    private static Point between(Point a, Point b, double t) {
        return new Point(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t);
    }

    private static Point curve(Point a, Point corner, Point b, double t) {
        return between(between(a, corner, t), between(corner, b, t), t);
    }
}
