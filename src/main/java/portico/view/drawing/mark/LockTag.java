package portico.view.drawing.mark;

import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** A padlock with the name of its security group. */
public final class LockTag {

    private static final double LOCK = 10;
    private static final double GAP = 4;

    private LockTag() {}

    /** Draws both around {@code centre}; the lock alone where there is no room for words. */
    public static void draw(Sketch s, double centre, double top, double room, double height, String group) {
        if (group.isEmpty()) {
            return;
        }
        double words = Math.min(Letters.width(group, TextStyle.CAPTION) + 3, room - LOCK - GAP);
        double lockTop = top + (height - LOCK) / 2 - 1;
        if (words < 20) {
            Padlock.draw(s, centre - LOCK / 2, lockTop, LOCK, Padlock.State.NOT_ASKED);
            return;
        }
        double left = centre - (LOCK + GAP + words) / 2;
        Padlock.draw(s, left, lockTop, LOCK, Padlock.State.NOT_ASKED);
        s.text(left + LOCK + GAP, top, words, height, TextStyle.CAPTION, Role.INK2, Align.LEFT, group,
                group.replaceFirst("^sg-", ""));
    }

    /** Draws both from {@code left}. */
    public static void drawFrom(Sketch s, double left, double top, double room, double height, String group) {
        if (group.isEmpty()) {
            return;
        }
        Padlock.draw(s, left, top + (height - LOCK) / 2 - 1, LOCK + 2, Padlock.State.NOT_ASKED);
        s.text(left + LOCK + GAP + 3, top, room - LOCK - GAP - 3, height, TextStyle.CAPTION, Role.INK2, Align.LEFT,
                group, group.replaceFirst("^sg-", ""));
    }
}
