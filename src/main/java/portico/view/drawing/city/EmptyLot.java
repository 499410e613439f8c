package portico.view.drawing.city;

import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/** Ground where nothing stands yet: says what could. */
final class EmptyLot {

    private static final double MARGIN = 16;
    private static final double LOWEST = 70;
    private static final Look FENCE = Look.edge(Stroke.free(Role.LINE));

    private EmptyLot() {}

    static void draw(Sketch s, Box ground, Level level, String hint) {
        Box lot = ground.inset(MARGIN);
        if (lot.height() < LOWEST || lot.width() < 160) {
            return;
        }
        s.box(lot, 6, FENCE);
        if (level.reaches(Level.FACADE)) {
            double middle = lot.centre().y();
            s.text(lot.x() + 8, middle - 21, lot.width() - 16, 21, TextStyle.LABEL_STRONG, Role.INK3, Align.CENTRE,
                    "Empty lot");
            s.text(lot.x() + 8, middle, lot.width() - 16, 21, TextStyle.LABEL, Role.INK3, Align.CENTRE, hint, "");
        }
    }
}
