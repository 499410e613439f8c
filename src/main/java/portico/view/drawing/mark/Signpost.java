package portico.view.drawing.mark;

import java.util.List;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.PathPen;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** A pointed board on a stake: what a route table sends where. */
public final class Signpost {

    public static final double HEIGHT = 18;
    private static final double TIP = 7;
    private static final double PADDING = 7;
    private static final double STAKE = 3;
    /** How much larger than the board letters are at the least zoom at which signposts are drawn. */
    private static final double SMALLEST = 1.85;
    private static final Look BOARD = Look.fill(Role.PANEL).edged(Role.STRONG, 1.1);
    private static final Look WOOD = Look.fill(Role.STONE2).edged(Role.STRONG, 0.9);

    private Signpost() {}

    /** Wide enough for the fullest wording near by, and for the shortest when letters have stopped shrinking. */
    public static double width(List<String> wordings) {
        double full = Letters.width(wordings.getFirst(), TextStyle.CAPTION_STRONG) * 1.03;
        double least = Letters.width(wordings.getLast(), TextStyle.CAPTION_STRONG) * SMALLEST;
        return Math.ceil(Math.max(full, least) + 2 * PADDING + TIP);
    }

    /** Draws it with the left upper corner of its board at a point, its stake down to {@code ground}. */
    public static void draw(Sketch s, double x, double y, double ground, List<String> wordings) {
        double w = width(wordings);
        s.box(x + 8, y - 3, STAKE, ground - y + 3, WOOD);
        s.path(PathPen.at(0, 0)
                .lineTo(w - TIP, 0)
                .lineTo(w, HEIGHT / 2)
                .lineTo(w - TIP, HEIGHT)
                .lineTo(0, HEIGHT)
                .close()
                .path(), x, y, 1, BOARD);
        s.text(x + PADDING, y - 1.5, w - 2 * PADDING - TIP / 2, HEIGHT + 3, TextStyle.CAPTION_STRONG, Role.INK2,
                Align.CENTRE, wordings);
    }
}
