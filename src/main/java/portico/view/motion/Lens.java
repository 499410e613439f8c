package portico.view.motion;

import java.util.List;
import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke;
import portico.view.drawing.Stroke.Dash;
import portico.view.drawing.TextStyle;

/** Makes figures of a size on the screen, whatever the zoom; all sizes are screen pixels, all points drawing coordinates. */
record Lens(double zoom) {

    /** Painters let lines grow with the zoom up to this. */
    private static final double WIDEST = 2;
    /** The room of a line of text. */
    static final double LINE = 14;

    Lens {
        if (!(zoom > 0)) {
            throw new IllegalArgumentException("a zoom is above 0, not " + zoom);
        }
    }

    /** So many screen pixels in drawing coordinates. */
    double px(double pixels) {
        return pixels / zoom;
    }

    Point moved(Point p, double right, double down) {
        return p.plus(px(right), px(down));
    }

    Stroke stroke(Role role, double width, Dash dash) {
        return new Stroke(role, width / Math.min(zoom, WIDEST), dash);
    }

    Look edge(Role role, double width) {
        return Look.edge(stroke(role, width, Dash.SOLID));
    }

    Look filled(Role fill, Role edge, double width) {
        return new Look(Optional.of(Fill.solid(fill)), Optional.of(stroke(edge, width, Dash.SOLID)));
    }

    /** A line in drawing coordinates. */
    Figure line(Path path, Role role, double width, Dash dash) {
        return new Figure.Outline(path, path.bounds(), Optional.empty(), Optional.of(stroke(role, width, dash)),
                Optional.empty());
    }

    /** A shape in screen pixels around its own zero, turned by {@code angle} and put at a point. */
    Figure shape(Path shape, Point at, double angle, Look look) {
        double cos = Math.cos(angle) / zoom;
        double sin = Math.sin(angle) / zoom;
        Path placed = shape
                .mapped(p -> new Point(at.x() + p.x() * cos - p.y() * sin, at.y() + p.x() * sin + p.y() * cos));
        return new Figure.Outline(placed, placed.bounds(), look.fill(), look.stroke(), Optional.empty());
    }

    Figure circle(Point at, double radius, Look look) {
        return new Figure.Ellipse(around(at, 2 * radius, 2 * radius), look.fill(), look.stroke(), Optional.empty());
    }

    Figure plate(Box box, double radius, Look look) {
        return new Figure.Rectangle(box, px(radius), look.fill(), look.stroke(), Optional.empty());
    }

    /** A box of a size on the screen around a point. */
    Box around(Point at, double width, double height) {
        return box(at, -width / 2, -height / 2, width, height);
    }

    /** A box of a size on the screen, its left upper corner so far from a point. */
    Box box(Point at, double right, double down, double width, double height) {
        return new Box(at.x() + px(right), at.y() + px(down), px(width), px(height));
    }

    /** A line of text that does not grow with the zoom. */
    Figure text(Box box, TextStyle style, Role role, Align align, String... wordings) {
        double height = Math.min(box.height(), px(style.lowest()));
        Box line = new Box(box.x(), box.centre().y() - height / 2, box.width(), height);
        return new Figure.Label(line, List.of(wordings), style, role, align, Optional.empty());
    }
}
