package portico.view.drawing.mark;

import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** A short remark with round ends, such as {@code trunk} or {@code No ENI left}, with a badge before it where it is a warning. */
public final class Pill {

    public static final double HEIGHT = 24;
    private static final double BADGE = 7;
    private static final Look QUIET = Look.fill(Role.PANEL).edged(Role.LINE, 1);
    private static final Look WARNING = Look.fill(Role.WAIT_SOFT).edged(Role.WAIT_FILL, 1);

    private Pill() {}

    public static double width(String text, boolean badge) {
        return Math.ceil(Letters.width(text, TextStyle.CAPTION_STRONG) * 1.03 + (badge ? 38 : 22));
    }

    /** A quiet remark; its right end at {@code right}. */
    public static void quiet(Sketch s, double right, double top, String text, String shorter) {
        double w = width(text, false);
        s.box(right - w, top, w, HEIGHT, HEIGHT / 2, QUIET);
        s.text(right - w + 8, top + 1, w - 16, HEIGHT - 2, TextStyle.CAPTION_STRONG, Role.INK2, Align.CENTRE, text,
                shorter, "");
    }

    /** A remark with a badge; its right end at {@code right}. */
    public static void marked(Sketch s, double right, double top, Badge badge, String text, String shorter) {
        double w = width(text, true);
        boolean warns = badge != Badge.DRAINING && badge != Badge.NOTE;
        s.box(right - w, top, w, HEIGHT, HEIGHT / 2, warns ? WARNING : QUIET);
        badge.draw(s, right - w + 14, top + HEIGHT / 2, BADGE);
        s.text(right - w + 25, top + 1, w - 33, HEIGHT - 2, TextStyle.CAPTION_STRONG, warns ? Role.WAIT : Role.INK2,
                Align.LEFT, text, shorter, "");
    }
}
