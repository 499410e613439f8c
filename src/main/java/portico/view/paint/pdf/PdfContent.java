package portico.view.paint.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import portico.view.drawing.Box;
import portico.view.drawing.Path;
import portico.view.drawing.Point;

/** The drawing operators of a page, in device pixels with y pointing down. */
final class PdfContent {

    /** How far out the control points of a quarter circle lie, for a radius of 1. */
    private static final double ARC = 0.5522847498;

    private final StringBuilder out = new StringBuilder();

    PdfContent operator(String name, double... operands) {
        for (double operand : operands) {
            number(operand);
            out.append(' ');
        }
        out.append(name).append('\n');
        return this;
    }

    PdfContent raw(String operators) {
        out.append(operators).append('\n');
        return this;
    }

    void rectangle(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        if (r <= 0) {
            operator("re", box.x(), box.y(), box.width(), box.height());
        } else {
            rounded(box, r, r);
        }
    }

    void ellipse(Box box) {
        rounded(box, box.width() / 2, box.height() / 2);
    }

    /** A box with quarter ellipses for corners. */
    private void rounded(Box box, double rx, double ry) {
        double cx = rx * (1 - ARC);
        double cy = ry * (1 - ARC);
        operator("m", box.x() + rx, box.y());
        operator("l", box.right() - rx, box.y());
        operator("c", box.right() - cx, box.y(), box.right(), box.y() + cy, box.right(), box.y() + ry);
        operator("l", box.right(), box.bottom() - ry);
        operator("c", box.right(), box.bottom() - cy, box.right() - cx, box.bottom(), box.right() - rx, box.bottom());
        operator("l", box.x() + rx, box.bottom());
        operator("c", box.x() + cx, box.bottom(), box.x(), box.bottom() - cy, box.x(), box.bottom() - ry);
        operator("l", box.x(), box.y() + ry);
        operator("c", box.x(), box.y() + cy, box.x() + cx, box.y(), box.x() + rx, box.y());
        raw("h");
    }

    void path(Path path) {
        Point from = new Point(0, 0);
        for (Path.Piece piece : path.pieces()) {
            from = switch (piece) {
                case Path.MoveTo(Point to) -> line("m", to);
                case Path.LineTo(Point to) -> line("l", to);
                case Path.QuadTo(Point control, Point to) -> curve(between(control, from), between(control, to), to);
                case Path.CubicTo(Point first, Point second, Point to) -> curve(first, second, to);
                case Path.Close ignored -> {
                    raw("h");
                    yield from;
                }
            };
        }
    }

    private Point line(String operator, Point to) {
        operator(operator, to.x(), to.y());
        return to;
    }

    private Point curve(Point first, Point second, Point to) {
        operator("c", first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
        return to;
    }

    /** The control point of a cubic curve that equals a quadratic one. */
    private static Point between(Point control, Point end) {
        return new Point(end.x() + (control.x() - end.x()) * 2 / 3, end.y() + (control.y() - end.y()) * 2 / 3);
    }

    private void number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        out.append(text.replaceFirst("\\.?0+$", "").replaceFirst("^-?$|^-0$", "0"));
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
