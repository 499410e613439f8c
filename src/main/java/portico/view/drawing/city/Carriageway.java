package portico.view.drawing.city;

import portico.view.drawing.Box;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;

/** The surface of a road, with its dashed middle. */
final class Carriageway {

    private static final Look SURFACE = Look.fill(Role.STREET);
    private static final Stroke MIDDLE = new Stroke(Role.STREET_LINE, 1.6, Stroke.Dash.ROAD);
    private static final double END = 6;

    private Carriageway() {}

    static void surface(Sketch s, Box box) {
        s.box(box, 0, SURFACE);
    }

    static void middle(Sketch s, Box box) {
        if (box.width() >= box.height()) {
            s.line(box.x() + END, box.centre().y(), box.right() - END, box.centre().y(), MIDDLE);
        } else {
            s.line(box.centre().x(), box.y() + Block.CARRIAGEWAY + END, box.centre().x(),
                    box.bottom() - Block.CARRIAGEWAY - END, MIDDLE);
        }
    }
}
