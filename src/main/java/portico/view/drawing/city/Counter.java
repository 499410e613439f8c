package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Badge;

/** A counter of the plaza: a target group with its path, its targets' type and how many of them are healthy. */
final class Counter {

    static final double WIDTH = 182;
    private static final double HEIGHT = 43;
    private static final double LINE = 21;
    private static final double SIDE = 8;
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
        s.choice(forms(window));
        boolean all = window.healthy() == window.targets() && window.targets() > 0;
        (all ? Badge.FITS : Badge.FINDING).draw(s, 17, 31, 6);
        s.text(29, 20.5, WIDTH - 36, 21, TextStyle.CAPTION, Role.INK, Align.LEFT,
                window.targets() == 0 ? "no targets" : window.healthy() + " of " + window.targets() + " healthy");
    }

    /** The path, and beside it the group with its type, or the group alone, or nothing. */
    private static List<Consumer<Sketch>> forms(PlazaFacts.Window window) {
        String path = window.path().equals("*") ? "/*" : window.path();
        String name = window.group().name();
        String type = window.group().targetType().name().toLowerCase(Locale.ROOT);
        List<Consumer<Sketch>> forms = new ArrayList<>();
        for (String group : List.of(name + ", type " + type, name)) {
            forms.addAll(new Stretch.Fitting(WIDTH - 3 * SIDE,
                    stretch -> pathWidth(path, stretch) + Stretch.width(group, TextStyle.CAPTION_PLAIN, stretch),
                    (s, stretch) -> {
                        s.text(SIDE, 1, pathWidth(path, stretch), LINE, TextStyle.ADDRESS, Role.INK, Align.LEFT, path);
                        double wide = Stretch.width(group, TextStyle.CAPTION_PLAIN, stretch);
                        s.text(WIDTH - SIDE - wide, 1, wide, LINE, TextStyle.CAPTION_PLAIN, Role.INK2, Align.RIGHT,
                                group);
                    }).forms(Level.FACADE));
        }
        forms.add(s -> s.text(SIDE, 1, WIDTH - 2 * SIDE, LINE, TextStyle.ADDRESS, Role.INK, Align.LEFT, path));
        return forms;
    }

    private static double pathWidth(String path, double stretch) {
        return Stretch.width(path, TextStyle.ADDRESS, stretch);
    }
}
