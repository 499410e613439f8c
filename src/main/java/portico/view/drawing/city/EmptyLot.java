package portico.view.drawing.city;

import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/** Ground where nothing stands yet: where something can be dropped it says what. */
final class EmptyLot {

    private static final double MARGIN = 16;
    private static final double LOWEST = 70;
    private static final Look FENCE = Look.edge(Stroke.free(Role.LINE));

    private EmptyLot() {}

    static void draw(Sketch s, Box ground, Level level, Optional<String> invitation) {
        Box lot = ground.inset(MARGIN);
        if (lot.height() < LOWEST || lot.width() < 160) {
            return;
        }
        s.box(lot, 6, FENCE);
        if (level.reaches(Level.FACADE)) {
            invitation.ifPresent(words -> invite(s, lot, words));
        }
    }

    private static void invite(Sketch s, Box lot, String words) {
        double middle = lot.centre().y();
        s.text(lot.x() + 8, middle - 21, lot.width() - 16, 21, TextStyle.LABEL_STRONG, Role.INK3, Align.CENTRE,
                "Empty lot");
        s.text(lot.x() + 8, middle, lot.width() - 16, 21, TextStyle.LABEL, Role.INK3, Align.CENTRE, words, "");
    }
}
