package portico.view.drawing.mark;

import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/**
 * A dark sign with a name and a block of addresses: of a street (subnet) or of the city wall (VPC).
 *
 * @param addresses empty on a sign that has room for the name only
 * @param board how surely it can say what stands on it
 */
public record Sign(String name, String addresses, Board board) {

    /** Where what stands on it comes from. */
    public enum Board {
        /** Some file tells it. */
        TOLD,
        /** Something of it was assumed: the rim is broken, and the word stands behind the addresses. */
        ASSUMED,
        /** It was only mentioned: paper instead of a board, hatched, with a broken rim. */
        MENTIONED;

        /** What stands beside the name. */
        public String words(String addresses) {
            return switch (this) {
                case TOLD -> addresses;
                case ASSUMED -> addresses + " assumed";
                case MENTIONED -> "unresolved";
            };
        }
    }

    private static final double USUAL_HEIGHT = 24;
    /** Margins grow less than boards. */
    private static final double MOST = 1.5;
    private static final double SIDE = 9;
    private static final double BETWEEN = 12;
    private static final Look BOARD = Look.fill(Role.SIGN);
    private static final Look RIM = Look.edge(Role.SIGN_INK2, 0.7);
    private static final Look BROKEN_RIM = Look.edge(Stroke.free(Role.SIGN_INK2));
    private static final Look PAPER = Look.fill(Role.PANEL).edged(Stroke.free(Role.STRONG));
    private static final Look HATCH = Look.hatch(Role.HAIR);

    /** The same sign without addresses. */
    public Sign nameOnly() {
        return new Sign(name, "", board);
    }

    /** How wide it is where its words are wider than at zoom 1. */
    public double width(double stretch, double height) {
        double k = larger(height);
        double rest = addresses.isEmpty() ? 0 : addressesWidth(stretch) + BETWEEN * k;
        return Math.ceil(Stretch.width(name, TextStyle.NAME, stretch) + rest + 2 * side(k, stretch));
    }

    private double addressesWidth(double stretch) {
        return Stretch.width(addresses, TextStyle.ADDRESS_TIGHT, stretch);
    }

    /** From afar margins keep half of their width on the screen. */
    private static double side(double larger, double stretch) {
        return SIDE * Math.max(larger, stretch / 2);
    }

    private static double larger(double height) {
        return Math.clamp(height / USUAL_HEIGHT, 1, MOST);
    }

    /** Draws it into a box. */
    public void draw(Sketch s, Box box, double stretch) {
        double k = larger(box.height());
        double side = side(k, stretch);
        if (box.width() <= 2 * side) {
            return; // too narrow for any word
        }
        surface(s, box, k);
        boolean dark = board != Board.MENTIONED;
        double mono = addresses.isEmpty() ? 0 : addressesWidth(stretch);
        double end = box.right() - side - (mono == 0 ? 0 : mono + BETWEEN * k);
        double x = box.x() + side;
        // half a pixel higher, so that both stand on one baseline
        s.text(x, box.y() - 1, end - x, box.height() + 1, TextStyle.NAME, dark ? Role.SIGN_INK : Role.INK, Align.LEFT,
                name);
        if (mono > 0) {
            s.text(box.right() - side - mono, box.y() - 0.5, mono, box.height() + 1, TextStyle.ADDRESS_TIGHT,
                    dark ? Role.SIGN_INK2 : Role.INK2, Align.RIGHT, addresses);
        }
    }

    private void surface(Sketch s, Box box, double k) {
        if (board == Board.MENTIONED) {
            s.box(box, 3, PAPER);
            s.box(box, 3, HATCH);
        } else {
            s.box(box, 4 * k, BOARD);
            s.box(box.inset(2 * k), 2.5 * k, board == Board.TOLD ? RIM : BROKEN_RIM);
        }
    }
}
