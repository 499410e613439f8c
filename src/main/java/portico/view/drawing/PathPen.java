package portico.view.drawing;

import java.util.ArrayList;
import java.util.List;

/** Draws a path step by step, with relative moves and arcs as in SVG. */
public final class PathPen {

    private final List<Path.Piece> pieces = new ArrayList<>();
    private Point start = new Point(0, 0);
    private Point here = new Point(0, 0);

    public static PathPen at(double x, double y) {
        return new PathPen().moveTo(x, y);
    }

    public Point here() {
        return here;
    }

    public PathPen moveTo(double x, double y) {
        here = new Point(x, y);
        start = here;
        pieces.add(new Path.MoveTo(here));
        return this;
    }

    public PathPen lineTo(double x, double y) {
        here = new Point(x, y);
        pieces.add(new Path.LineTo(here));
        return this;
    }

    /** A straight piece from here. */
    public PathPen by(double dx, double dy) {
        return lineTo(here.x() + dx, here.y() + dy);
    }

    public PathPen quadTo(double cx, double cy, double x, double y) {
        here = new Point(x, y);
        pieces.add(new Path.QuadTo(new Point(cx, cy), here));
        return this;
    }

    public PathPen cubicTo(double ax, double ay, double bx, double by, double x, double y) {
        here = new Point(x, y);
        pieces.add(new Path.CubicTo(new Point(ax, ay), new Point(bx, by), here));
        return this;
    }

    /** A circular arc from here to a point; {@code sweep} is clockwise on the screen. */
    public PathPen arcTo(double radius, boolean large, boolean sweep, double x, double y) {
        Arc.between(here, new Point(x, y), radius, large, sweep)
                .forEach(c -> cubicTo(c.control1().x(), c.control1().y(), c.control2().x(), c.control2().y(),
                        c.to().x(), c.to().y()));
        return this;
    }

    public PathPen close() {
        pieces.add(new Path.Close());
        here = start;
        return this;
    }

    public Path path() {
        return new Path(pieces);
    }
}
