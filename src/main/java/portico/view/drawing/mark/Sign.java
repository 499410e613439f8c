package portico.view.drawing.mark;

import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/** A dark sign with a name and a block of addresses: of a street (subnet) or of the city wall (VPC). */
public final class Sign {

    private static final Look BOARD = Look.fill(Role.SIGN);
    private static final Look RIM = Look.edge(Role.SIGN_INK2, 0.7);
    private static final Look PAPER = Look.fill(Role.PANEL).edged(Stroke.free(Role.STRONG));
    private static final Look HATCH = Look.hatch(Role.HAIR);

    /** What stands on a sign instead of addresses that nobody told. */
    public static final String UNRESOLVED = "unresolved";

    private Sign() {}

    /** Width at a height of 20; a larger sign grows in proportion. */
    public static double width(String name, String addresses) {
        return Math.ceil(Letters.width(name, TextStyle.NAME) + Letters.width(addresses, TextStyle.ADDRESS) + 34);
    }

    /** Draws it with its left upper corner at a point. */
    public static void draw(Sketch s, double x, double y, double width, double height, String name, String addresses) {
        double k = Math.min(height / 20, width / width(name, addresses));
        s.box(x, y, width, height, 4 * k, BOARD);
        s.box(x + 2 * k, y + 2 * k, width - 4 * k, height - 4 * k, 2.5 * k, RIM);
        words(s, x, y, width, height, name, addresses, Role.SIGN_INK, Role.SIGN_INK2);
    }

    /** A sign of something that was only mentioned: paper instead of a board, hatched, with a broken rim. */
    public static void drawUnresolved(Sketch s, double x, double y, double width, double height, String name) {
        s.box(x, y, width, height, 3, PAPER);
        s.box(x, y, width, height, 3, HATCH);
        words(s, x, y, width, height, name, UNRESOLVED, Role.INK, Role.INK2);
    }

    private static void words(Sketch s, double x, double y, double width, double height, String name, String addresses,
            Role ink, Role ink2) {
        double k = Math.min(height / 20, width / width(name, addresses));
        double mono = (Letters.width(addresses, TextStyle.ADDRESS) + 4) * (width - 22 * k)
                / (width(name, addresses) - 22);
        // the address is given up first, and leaves its room to the name
        // half a pixel higher, so that both stand on one baseline
        s.text(x + 9 * k, y - 1, width - 18 * k, height + 1, TextStyle.NAME, ink, Align.LEFT, name);
        s.text(x + width - mono - 8 * k, y - 0.5, mono, height + 1, TextStyle.ADDRESS_TIGHT, ink2, Align.RIGHT,
                addresses, "");
    }
}
