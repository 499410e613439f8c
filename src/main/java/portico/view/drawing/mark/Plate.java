package portico.view.drawing.mark;

import portico.model.net.Ipv4Address;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/** The plate beside a door: an address, whole or by its last number. */
public final class Plate {

    /** As high as a label needs from six tenths of full size on. */
    public static final double HEIGHT = 21;
    /** Letters stop shrinking before plates do. */
    private static final double ROOMY = 1.8;
    private static final Look PLATE = Look.fill(Role.PANEL).edged(Role.STRONG, 1.1);
    private static final Look BLANK = Look.fill(Role.PANEL).edged(Stroke.free(Role.STRONG));

    private Plate() {}

    /** The address, or that nobody told it. */
    public static String whole(Ipv4Address address) {
        return address.isUnknown() ? "no address told" : address.toString();
    }

    /** The address without what the street sign says already, such as {@code .89}. */
    public static String last(Ipv4Address address) {
        return address.isUnknown() ? "" : "." + address.lastOctet();
    }

    /** A plate around {@code centre} that is at most {@code room} wide. */
    public static void draw(Sketch s, double centre, double top, double room, Ipv4Address address) {
        if (address.isUnknown()) {
            blank(s, centre, top, Math.min(room, 28));
            return;
        }
        String full = address.toString();
        double wide = Letters.width(full, TextStyle.ADDRESS) + 14;
        double tight = Letters.width(full, TextStyle.PLATE) + 9;
        if (wide <= room) {
            draw(s, centre, top, wide, TextStyle.ADDRESS, full, last(address));
        } else if (tight <= room) {
            draw(s, centre, top, tight, TextStyle.PLATE, full, last(address));
        } else {
            draw(s, centre, top, Math.min(room, Letters.width(last(address), TextStyle.ADDRESS) * ROOMY + 6),
                    TextStyle.ADDRESS, last(address));
        }
    }

    /** Nobody told the address. */
    private static void blank(Sketch s, double centre, double top, double width) {
        s.box(centre - width / 2, top, width, HEIGHT, 3, BLANK);
        s.text(centre - width / 2, top, width, HEIGHT, TextStyle.ADDRESS, Role.INK3, Align.CENTRE, "?");
    }

    private static void draw(Sketch s, double centre, double top, double width, TextStyle style, String... wordings) {
        s.box(centre - width / 2, top, width, HEIGHT, 3, PLATE);
        s.text(centre - width / 2 + 2, top, width - 4, HEIGHT, style, Role.INK, Align.CENTRE, wordings);
    }
}
