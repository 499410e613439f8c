package portico.view.drawing.mark;

import java.util.List;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** A draughtsman's dimension line with a figure in its middle, such as {@code 3 used, 248 left}. */
public final class DimensionLine {

    private static final Look SLASH = Look.edge(Role.INK2, 1);
    private static final double END = 5;
    private static final double GAP = 6;

    private DimensionLine() {}

    /** Draws it along {@code y}; {@code k} is how much larger than usual. */
    public static void draw(Sketch s, double left, double right, double y, double k, List<String> wordings) {
        double room = right - left - 24 * k;
        double wide = Math.min(room, Letters.width(wordings.getFirst(), TextStyle.CAPTION) * 1.04 * k);
        if (wide < 24) {
            return;
        }
        double middle = (left + right) / 2;
        line(s, left, middle - wide / 2 - GAP * k, y, left, k);
        line(s, middle + wide / 2 + GAP * k, right, y, right, k);
        s.text(middle - wide / 2 - 4 * k, y - 10.5 * k, wide + 8 * k, 21 * k, TextStyle.CAPTION, Role.INK2,
                Align.CENTRE, wordings);
    }

    private static void line(Sketch s, double from, double to, double y, double end, double k) {
        s.line(from, y, to, y, Role.INK2, 1);
        s.line(end, y - END * k, end, y + END * k, Role.INK2, 1.2);
        s.path(Path.polyline(new Point(end - 1.5 * k, y + 1.5 * k), new Point(end + 1.5 * k, y - 1.5 * k)), SLASH);
    }
}
