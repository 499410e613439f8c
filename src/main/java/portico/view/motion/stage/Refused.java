package portico.view.motion.stage;

import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Badge;

/** The card of an act that AWS does not play: why, and by which rule. */
final class Refused {

    private static final double LINE = 21;
    private static final double TEXT = 17;
    private static final int MOST_LINES = 6;

    private Refused() {}

    static void draw(Sketch s, Box card, Terms.Refusal refusal) {
        Badge.REFUSED.draw(s, card.x() + 22, card.y() + 18, 9);
        s.text(card.x() + 40, card.y() + 7, card.width() - 90, LINE + 1, TextStyle.NAME, Role.NO, Align.LEFT,
                "Refused by AWS", "Refused");
        s.text(card.right() - 52, card.y() + 7, 40, LINE + 1, TextStyle.ADDRESS, Role.NO, Align.RIGHT, refusal.rule());
        s.text(card.x() + 12, card.y() + 29, card.width() - 24, LINE, TextStyle.LABEL_STRONG, Role.INK, Align.LEFT,
                refusal.title());
        int most = (int) Math.clamp((card.height() - 54) / TEXT, 1, MOST_LINES);
        List<String> lines = Wrapping.lines(refusal.detail(), TextStyle.CAPTION, card.width() - 24, most);
        for (int i = 0; i < lines.size(); i++) {
            s.text(card.x() + 12, card.y() + 49 + i * TEXT, card.width() - 24, TEXT + 2, TextStyle.CAPTION, Role.INK2,
                    Align.LEFT, lines.get(i));
        }
    }
}
