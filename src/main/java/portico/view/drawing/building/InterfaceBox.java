package portico.view.drawing.building;

import java.util.List;
import java.util.Optional;
import portico.model.net.Ipv4Address;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Plate;

/** A network interface: its name, which is its device or its kind, what more is known, and its address; dashed where the slot is free. */
final class InterfaceBox {

    private static final double LINE = 21;
    private static final Look FREE = Look.fill(Role.PANEL).edged(Stroke.free(Role.STRONG));

    private InterfaceBox() {}

    static void draw(Sketch s, Box box, Role edge, List<String> name, List<String> more,
            Optional<Ipv4Address> address) {
        s.box(box, 4, Look.fill(Role.PANEL).edged(edge, 1.4));
        words(s, box, name, more, address);
    }

    /** The words alone, where the box is elsewhere. */
    static void words(Sketch s, Box box, List<String> name, List<String> more, Optional<Ipv4Address> address) {
        double y = box.y() + 4;
        line(s, box, y, TextStyle.PORT, Role.INK, name);
        line(s, box, y + LINE, TextStyle.CAPTION, Role.INK2, more);
        address(s, box, y + 2 * LINE, address);
    }

    /** A line with an address, as much of it as fits. */
    static void address(Sketch s, Box box, double y, Optional<Ipv4Address> address) {
        line(s, box, y, TextStyle.PLATE, Role.INK, address.map(InterfaceBox::wordings).orElse(List.of("")));
    }

    private static List<String> wordings(Ipv4Address address) {
        return List.of(Plate.whole(address), address.isUnknown() ? "?" : Plate.last(address), "");
    }

    static void drawFree(Sketch s, Box box) {
        s.box(box, 4, FREE);
        double y = box.y() + 4;
        line(s, box, y, TextStyle.PORT, Role.INK3, List.of("free"));
        line(s, box, y + LINE, TextStyle.CAPTION, Role.INK3, List.of("slot", ""));
    }

    static void line(Sketch s, Box box, double y, TextStyle style, Role role, List<String> words) {
        s.text(box.x() + 2, y, box.width() - 4, LINE, style, role, Align.CENTRE, words);
    }
}
