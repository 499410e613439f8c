package portico.view.drawing.mark;

import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.TextStyle;

/** A draughtsman's dimension line with a figure in its middle, such as {@code 3 used, 248 left}. */
public final class DimensionLine {

    private static final Look SLASH = Look.edge(Role.INK2, 1);
    private static final double USUAL_HEIGHT = 24;
    /** Ends and gaps grow less than letters. */
    private static final double MOST = 1.5;
    private static final double END = 5;
    private static final double GAP = 6;
    /** Of the line itself at each side. */
    private static final double LEAST = 10;

    private DimensionLine() {}

    /** The least room it needs where its words are wider than at zoom 1. */
    public static double width(String words, double stretch, double height) {
        return Stretch.width(words, TextStyle.CAPTION, stretch) + 2 * (LEAST + GAP) * larger(height);
    }

    private static double larger(double height) {
        return Math.clamp(height / USUAL_HEIGHT, 1, MOST);
    }

    /** Draws it from the left to the right of a box. */
    public static void draw(Sketch s, Box box, String words, double stretch) {
        double k = larger(box.height());
        double y = box.centre().y();
        double wide = Stretch.width(words, TextStyle.CAPTION, stretch);
        double middle = box.centre().x();
        line(s, box.x(), middle - wide / 2 - GAP * k, y, box.x(), k);
        line(s, middle + wide / 2 + GAP * k, box.right(), y, box.right(), k);
        s.text(middle - wide / 2, box.y(), wide, box.height(), TextStyle.CAPTION, Role.INK2, Align.CENTRE, words);
    }

    private static void line(Sketch s, double from, double to, double y, double end, double k) {
        s.line(from, y, to, y, Role.INK2, 1);
        s.line(end, y - END * k, end, y + END * k, Role.INK2, 1.2);
        s.path(Path.polyline(new Point(end - 1.5 * k, y + 1.5 * k), new Point(end + 1.5 * k, y - 1.5 * k)), SLASH);
    }
}
