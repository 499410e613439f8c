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

/** A counter of the plaza: a target group with its path, its targets' type and how many of them are healthy; on a high one the targets as well. */
final class Counter {

    static final double WIDTH = 182;
    private static final double HEIGHT = 43;
    /** From one target to the next. */
    static final double ROW = 18;
    private static final double LINE = 21;
    private static final double SIDE = 8;
    private static final Look SERVING = Look.fill(Role.OK_FILL);
    private static final Look OUT = Look.edge(Role.NO, 1.4);
    private static final Look CARD = Look.fill(Role.PANEL).edged(Role.LINE, 1);

    private Counter() {}

    /** Sets its place only, for levels at which it is not drawn. */
    static void anchor(Sketch s, PlazaFacts.Window window) {
        s.anchor(window.group().id(), Anchor.Part.CENTRE, WIDTH / 2, HEIGHT / 2);
    }

    /**
     * Draws it from its left upper corner.
     *
     * @param rows how many targets there is room for
     */
    static void draw(Sketch sketch, PlazaFacts.Window window, int rows) {
        Sketch s = sketch.of(window.group().id());
        double height = HEIGHT + rows * ROW;
        s.lot(window.group().id(), 0, 0, WIDTH, height);
        anchor(s, window);
        s.box(0, 0, WIDTH, height, 4, CARD);
        targets(s, window.registered(), rows);
        s.choice(forms(window));
        boolean all = window.healthy() == window.targets() && window.targets() > 0;
        (all ? Badge.FITS : Badge.FINDING).draw(s, 17, 31, 6);
        s.text(29, 20.5, WIDTH - 36, 21, TextStyle.CAPTION, Role.INK, Align.LEFT,
                window.targets() == 0 ? "no targets" : window.healthy() + " of " + window.targets() + " healthy");
    }

    /** From across the town: where it leads, and whether it does, in a hall of some height. */
    static void drawFar(Sketch sketch, PlazaFacts.Window window, double height) {
        Sketch s = sketch.of(window.group().id());
        String health = window.healthy() + " of " + window.targets() + " healthy";
        s.box(0, 0, WIDTH, height, 4, CARD);
        s.choice(List.of(two -> {
            two.text(4, 0, WIDTH - 8, height / 2, TextStyle.ADDRESS, Role.INK, Align.CENTRE, path(window));
            two.text(4, height / 2, WIDTH - 8, height / 2, TextStyle.CAPTION, Role.INK2, Align.CENTRE, health);
        }, one -> one.text(4, 0, WIDTH - 8, height, TextStyle.ADDRESS, Role.INK, Align.CENTRE, path(window), "")));
    }

    private static String path(PlazaFacts.Window window) {
        return window.path().equals("*") ? "/*" : window.path();
    }

    private static void targets(Sketch s, List<PlazaFacts.Registered> targets, int rows) {
        int shown = targets.size() > rows ? Math.max(0, rows - 1) : targets.size();
        for (int i = 0; i < shown; i++) {
            target(s.at(0, HEIGHT - 3 + i * ROW), targets.get(i));
        }
        if (rows > 0 && shown < targets.size()) {
            s.text(29, HEIGHT - 4.5 + shown * ROW, WIDTH - 36, LINE, TextStyle.CAPTION, Role.INK2, Align.LEFT,
                    "and " + (targets.size() - shown) + " more", "+" + (targets.size() - shown));
        }
    }

    private static void target(Sketch s, PlazaFacts.Registered target) {
        String port = ":" + target.target().port();
        String name = target.target().target();
        s.circle(17, ROW / 2, 2.5, target.healthy() ? SERVING : OUT);
        s.text(29, -1.5, WIDTH - 36, LINE, TextStyle.PLATE, Role.INK2, Align.LEFT, name + port,
                name.substring(Math.max(0, name.lastIndexOf('.'))) + port, port);
    }

    /** The path, and beside it the group with its type, or the group alone, or nothing. */
    private static List<Consumer<Sketch>> forms(PlazaFacts.Window window) {
        String path = path(window);
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
