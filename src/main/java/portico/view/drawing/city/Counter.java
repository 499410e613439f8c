package portico.view.drawing.city;

import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Badge;

/** A counter of the plaza: a target group with its path, its targets' type and how many of them are healthy. */
final class Counter {

    static final double WIDTH = 182;
    private static final double HEIGHT = 43;
    private static final Look CARD = Look.fill(Role.PANEL).edged(Role.LINE, 1);

    private Counter() {}

    /** Sets its place only, for levels at which it is not drawn. */
    static void anchor(Sketch s, PlazaFacts.Window window) {
        s.anchor(window.group().id(), Anchor.Part.CENTRE, WIDTH / 2, HEIGHT / 2);
    }

    /** Draws it from its left upper corner. */
    static void draw(Sketch sketch, PlazaFacts.Window window) {
        Sketch s = sketch.of(window.group().id());
        s.lot(window.group().id(), 0, 0, WIDTH, HEIGHT);
        anchor(s, window);
        s.box(0, 0, WIDTH, HEIGHT, 4, CARD);
        s.text(8, 1, 72, 21, TextStyle.ADDRESS, Role.INK, Align.LEFT, window.path().equals("*") ? "/*" : window.path());
        String type = window.group().targetType().name().toLowerCase(java.util.Locale.ROOT);
        s.text(82, 1, WIDTH - 90, 21, TextStyle.CAPTION_PLAIN, Role.INK2, Align.RIGHT,
                window.group().name() + ", type " + type, window.group().name());
        boolean all = window.healthy() == window.targets() && window.targets() > 0;
        (all ? Badge.FITS : Badge.FINDING).draw(s, 17, 31, 6);
        s.text(29, 20.5, WIDTH - 36, 21, TextStyle.CAPTION, Role.INK, Align.LEFT,
                window.targets() == 0 ? "no targets" : window.healthy() + " of " + window.targets() + " healthy");
    }
}
