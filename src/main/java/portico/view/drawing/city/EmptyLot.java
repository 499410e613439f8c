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
    private static final double LINE = 21;
    private static final double FAR_LINE = 46;
    private static final Look FENCE = Look.edge(Stroke.free(Role.LINE));

    private EmptyLot() {}

    static void draw(Sketch s, Box ground, Level level, Optional<String> invitation) {
        Box lot = ground.inset(MARGIN);
        if (lot.height() < LOWEST || lot.width() < 160) {
            return;
        }
        s.box(lot, 6, FENCE);
        if (level.reaches(Level.FRONT)) {
            invitation.ifPresent(words -> invite(s, lot, level.reaches(Level.FACADE) ? LINE : FAR_LINE, words));
        }
    }

    private static void invite(Sketch s, Box lot, double line, String words) {
        double middle = lot.centre().y();
        boolean two = lot.height() >= 2 * line;
        s.text(lot.x() + 8, middle - (two ? line : line / 2), lot.width() - 16, line, TextStyle.LABEL_STRONG, Role.INK3,
                Align.CENTRE, "Empty lot", "");
        if (two) {
            s.text(lot.x() + 8, middle, lot.width() - 16, line, TextStyle.LABEL, Role.INK3, Align.CENTRE, words, "");
        }
    }
}
