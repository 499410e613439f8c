package portico.view.drawing.mark;

import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.PathPen;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.TextStyle;

/** A pointed board on a stake: what a route table sends where. */
public final class Signpost {

    private static final double HEIGHT = 20;
    private static final double TIP = 7;
    private static final double PADDING = 7;
    private static final double STAKE = 3;
    private static final Look BOARD = Look.fill(Role.PANEL).edged(Role.STRONG, 1.1);
    private static final Look WOOD = Look.fill(Role.STONE2).edged(Role.STRONG, 0.9);

    private Signpost() {}

    /** How wide it is where its words are wider than at zoom 1. */
    public static double width(String words, double stretch) {
        return Math.ceil(Stretch.width(words, TextStyle.CAPTION_STRONG, stretch) + 2 * PADDING + TIP);
    }

    /** Draws it with the left upper corner of its board at a point, its stake down to {@code ground}. */
    public static void draw(Sketch s, double x, double y, double ground, String words, double stretch) {
        double w = width(words, stretch);
        s.box(x + 8, y - 3, STAKE, ground - y + 3, WOOD);
        s.path(PathPen.at(0, 0)
                .lineTo(w - TIP, 0)
                .lineTo(w, HEIGHT / 2)
                .lineTo(w - TIP, HEIGHT)
                .lineTo(0, HEIGHT)
                .close()
                .path(), x, y, 1, BOARD);
        s.text(x + PADDING, y - 0.5, w - 2 * PADDING - TIP / 2, HEIGHT + 1, TextStyle.CAPTION_STRONG, Role.INK2,
                Align.CENTRE, words);
    }
}
