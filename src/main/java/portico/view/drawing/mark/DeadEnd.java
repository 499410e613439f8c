package portico.view.drawing.mark;

import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;

/** No way out: a broken red line from a door to a barred board on a post. The word stands in the room above the door. */
public final class DeadEnd {

    private static final double WIDTH = 26;
    private static final double HEIGHT = 16;
    /** From the ground to the upper edge of the board. */
    private static final double TALL = 44;
    private static final double POST = 6;
    private static final double LINE = 10;
    private static final double SMALLEST = 0.6;
    private static final Look BOARD = Look.fill(Role.NO_SOFT).edged(Role.NO, 1.4);
    private static final Look STAND = Look.fill(Role.STONE).edged(Role.STRONG, 1);
    private static final Stroke WAY = new Stroke(Role.NO, 2.2, Stroke.Dash.REFUSED);

    private DeadEnd() {}

    /** Draws it beside a door, from its frame at {@code left} to {@code right}. */
    public static void beside(Sketch s, double left, double right, double ground) {
        double k = Math.clamp((right - left) / (WIDTH + 8), SMALLEST, 1);
        double middle = right - WIDTH * k / 2;
        s.line(left + 2, ground - LINE, middle - POST * k / 2, ground - LINE, WAY);
        s.box(middle - POST * k / 2, ground - 30, POST * k, 30, STAND);
        board(s, middle, ground - TALL, k);
    }

    /** The board alone, nailed to a door that has no room beside it. */
    public static void on(Sketch s, double centre, double ground, double width) {
        double k = width / WIDTH;
        board(s, centre, ground - HEIGHT * k - 4, k);
    }

    private static void board(Sketch s, double middle, double top, double k) {
        s.box(middle - WIDTH * k / 2, top, WIDTH * k, HEIGHT * k, 2, BOARD);
        s.line(middle - 7 * k, top + HEIGHT * k / 2, middle + 7 * k, top + HEIGHT * k / 2, Role.NO, 3 * k);
    }
}
