package portico.view.drawing.mark;

import java.util.Optional;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.TextStyle;

/**
 * A short remark with round ends, such as {@code trunk} or {@code No ENI left}, with a badge before it where it is a warning.
 *
 * @param words none where there is room for the badge only
 */
public record Pill(String words, Optional<Badge> badge) {

    public static final double HEIGHT = 24;
    private static final double BADGE = 7;
    private static final double ALONE = 9;
    private static final double SIDE = 9;
    private static final double BEFORE_WORDS = 24;
    private static final Look QUIET = Look.fill(Role.PANEL).edged(Role.LINE, 1);
    private static final Look WARNING = Look.fill(Role.WAIT_SOFT).edged(Role.WAIT_FILL, 1);

    /** How wide it is where its words are wider than at zoom 1. */
    public double width(double stretch) {
        return words.isEmpty() ? badge.isPresent() ? 2 * ALONE + 1 : 0
                : Math.ceil(Stretch.width(words, TextStyle.CAPTION_STRONG, stretch)
                        + (badge.isPresent() ? BEFORE_WORDS : SIDE) + SIDE);
    }

    /** Draws it with its right end at {@code right}. */
    public void draw(Sketch s, double right, double top, double stretch) {
        if (words.isEmpty()) {
            badge.ifPresent(alone -> alone.draw(s, right - ALONE - 1, top + HEIGHT / 2, ALONE));
            return;
        }
        boolean warns = badge.filter(it -> it != Badge.DRAINING && it != Badge.NOTE).isPresent();
        double w = width(stretch);
        double before = badge.isPresent() ? BEFORE_WORDS : SIDE;
        s.box(right - w, top, w, HEIGHT, HEIGHT / 2, warns ? WARNING : QUIET);
        badge.ifPresent(it -> it.draw(s, right - w + 14, top + HEIGHT / 2, BADGE));
        s.text(right - w + before, top + 1, w - before - SIDE, HEIGHT - 2, TextStyle.CAPTION_STRONG,
                warns ? Role.WAIT : Role.INK2, badge.isPresent() ? Align.LEFT : Align.CENTRE, words);
    }
}
