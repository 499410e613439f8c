package portico.view.drawing.city;

import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/** Land without a city: says how to begin one. */
final class Meadow {

    static final double BOTTOM = 480;
    private static final Look FENCE = Look.edge(Stroke.free(Role.LINE));

    private Meadow() {}

    static void draw(Sketch s, Box box, boolean inviting) {
        Box lot = new Box(box.x() + 40, Sky.HEIGHT + 40, box.width() - 80, BOTTOM - Sky.HEIGHT - 80);
        double middle = lot.centre().y();
        s.box(lot, 8, FENCE);
        if (!inviting) {
            s.text(lot.x() + 20, middle - 16, lot.width() - 40, 32, TextStyle.PANEL_TITLE, Role.INK2, Align.CENTRE,
                    "No network here");
            return;
        }
        s.text(lot.x() + 20, middle - 34, lot.width() - 40, 32, TextStyle.PANEL_TITLE, Role.INK2, Align.CENTRE,
                "Drop a file here, or add a host");
        s.text(lot.x() + 20, middle, lot.width() - 40, 24, TextStyle.BODY, Role.INK3, Align.CENTRE,
                "A Portico document, a picture made by Portico, or what the AWS CLI prints",
                "A document, a picture, or AWS CLI output");
    }
}
