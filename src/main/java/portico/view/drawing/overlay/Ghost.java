package portico.view.drawing.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.TwoLines;
import portico.view.drawing.mark.Badge;
import portico.view.drawing.mark.ModeMark;

/**
 * What follows the cursor while something is dragged: a card, slightly turned, with the verdict of what is below it.
 *
 * @param name of the task, or of the thing from the palette
 * @param mode of a task
 * @param facts up to two short lines, such as {@code port 8080, sg-checkout} and {@code 0.25 vCPU, 512 MB}
 */
public record Ghost(String name, Optional<NetworkMode> mode, List<String> facts) {

    /** What it takes to the right of the cursor and below it. */
    public static final double ROOM_X = 234;
    public static final double ROOM_Y = 95;

    private static final double WIDTH = 212;
    private static final double HEIGHT = 72;
    private static final double LEFT = 16;
    private static final double DISTANCE = 12;
    private static final double TURN = -3;
    private static final Look SHADE = Look.fill(Role.SHADE);
    private static final Look CARD = Look.fill(Role.PANEL2).edged(Role.ACCENT, 2);

    public Ghost {
        facts = List.copyOf(facts);
    }

    /** Figures in drawing coordinates for a cursor there; {@code fits} is the verdict of what is below, if any. */
    public List<Figure> figures(Point cursor, Optional<Boolean> fits, double zoom) {
        Sketch card = new Sketch();
        Sketch badge = new Sketch();
        Sketch s = card.at(cursor.x(), cursor.y()).scaled(1 / zoom).at(DISTANCE, DISTANCE);
        s.box(0, 1, WIDTH, HEIGHT, 9, SHADE);
        s.box(-1, 2.5, WIDTH + 2, HEIGHT + 1, 10, SHADE);
        s.box(-2, 5, WIDTH + 4, HEIGHT + 2, 11, SHADE);
        s.box(0, 0, WIDTH, HEIGHT, 9, CARD);
        s.box(3, 2, WIDTH - 6, 5, 2, Look.fill(mode.map(ModeMark::trim).orElse(Role.ACCENT)));
        words(s);
        fits.ifPresent(yes -> (yes ? Badge.FITS : Badge.REFUSED).draw(badge.at(cursor.x(), cursor.y()).scaled(1 / zoom),
                DISTANCE + 4, DISTANCE + 2, 12));
        List<Figure> figures = new ArrayList<>(List.of(new Figure.Turned(card.figures(), cursor, TURN)));
        figures.addAll(badge.figures());
        return figures;
    }

    /** The name and what goes with it; where there is no room for both, the trim still tells the mode. */
    private void words(Sketch s) {
        List<Consumer<Sketch>> forms = new ArrayList<>();
        forms.add(beside -> {
            name(beside, mode.map(it -> pill(beside, it)).orElse(0.0));
            facts(beside);
        });
        forms.add(alone -> {
            name(alone, 0);
            facts(alone);
        });
        TwoLines.of(name).ifPresent(lines -> forms.add(broken -> {
            line(broken, 12, lines.first());
            line(broken, 29, lines.second());
            facts.stream().reduce((first, last) -> last).ifPresent(last -> fact(broken, 1, last));
        }));
        s.choice(forms);
    }

    private void name(Sketch s, double taken) {
        s.text(LEFT, 12, WIDTH - taken - 2 * LEFT, 22, TextStyle.GROUP_TITLE, Role.INK, Align.LEFT, name);
    }

    private static void line(Sketch s, double y, String words) {
        s.text(LEFT, y, WIDTH - LEFT - 8, 20, TextStyle.LABEL_STRONG, Role.INK, Align.LEFT, words);
    }

    private void facts(Sketch s) {
        for (int i = 0; i < Math.min(2, facts.size()); i++) {
            fact(s, i, facts.get(i));
        }
    }

    private static void fact(Sketch s, int row, String words) {
        s.text(LEFT, 33 + row * 17, WIDTH - LEFT - 12, 18, TextStyle.LABEL, Role.INK2, Align.LEFT, words, "");
    }

    private static double pill(Sketch s, NetworkMode mode) {
        double width = Letters.width(mode.apiName(), TextStyle.LABEL_STRONG) + 16;
        s.box(WIDTH - width - 10, 13, width, 20, 10, Look.fill(ModeMark.soft(mode)));
        s.text(WIDTH - width - 6, 13, width - 8, 20, TextStyle.LABEL_STRONG, ModeMark.ink(mode), Align.CENTRE,
                mode.apiName());
        return width;
    }
}
