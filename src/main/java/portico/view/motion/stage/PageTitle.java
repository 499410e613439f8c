package portico.view.motion.stage;

import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** What is played, above the acts. */
final class PageTitle {

    private static final double GAP = 24;

    private PageTitle() {}

    static void draw(Sketch s, Box at, Programme programme) {
        double wide = Math.min(at.width() / 2, Letters.width(programme.title(), TextStyle.PRESENTER_TITLE) * 1.04);
        s.text(at.x() + 6, at.y(), wide, at.height(), TextStyle.PRESENTER_TITLE, Role.INK, Align.LEFT,
                programme.title());
        s.text(at.x() + 6 + wide + GAP, at.y() + 6, at.width() - wide - GAP - 12, at.height() - 6,
                TextStyle.GROUP_TITLE, Role.INK2, Align.LEFT, programme.sentences().toArray(String[]::new));
    }
}
