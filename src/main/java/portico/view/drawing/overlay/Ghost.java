package portico.view.drawing.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.placement.Verdict;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Badge;
import portico.view.drawing.mark.ModeMark;

/**
 * What follows the cursor while a task is dragged: a card, slightly turned, with the verdict of the host below it.
 *
 * @param name of the task
 * @param facts up to two short lines, such as {@code port 8080, sg-checkout} and {@code 0.25 vCPU, 512 MB}
 */
public record Ghost(String name, NetworkMode mode, List<String> facts) {

    private static final double WIDTH = 188;
    private static final double HEIGHT = 72;
    private static final double DISTANCE = 12;
    private static final double TURN = -3;
    private static final Look SHADE = Look.fill(Role.SHADE);
    private static final Look CARD = Look.fill(Role.PANEL2).edged(Role.ACCENT, 2);

    public Ghost {
        facts = List.copyOf(facts);
    }

    /** Figures in drawing coordinates for a cursor there; the verdict is that of the host below, if any. */
    public List<Figure> figures(Point cursor, Optional<Verdict> verdict, double zoom) {
        Sketch card = new Sketch();
        Sketch badge = new Sketch();
        Sketch s = card.at(cursor.x(), cursor.y()).scaled(1 / zoom).at(DISTANCE, DISTANCE);
        s.box(0, 1, WIDTH, HEIGHT, 9, SHADE);
        s.box(-1, 2.5, WIDTH + 2, HEIGHT + 1, 10, SHADE);
        s.box(-2, 5, WIDTH + 4, HEIGHT + 2, 11, SHADE);
        s.box(0, 0, WIDTH, HEIGHT, 9, CARD);
        s.box(3, 2, WIDTH - 6, 5, 2, Look.fill(ModeMark.trim(mode)));
        words(s);
        verdict.ifPresent(v -> (v instanceof Verdict.Fits ? Badge.FITS : Badge.REFUSED)
                .draw(badge.at(cursor.x(), cursor.y()).scaled(1 / zoom), DISTANCE + 4, DISTANCE + 2, 12));
        List<Figure> figures = new ArrayList<>(List.of(new Figure.Turned(card.figures(), cursor, TURN)));
        figures.addAll(badge.figures());
        return figures;
    }

    private void words(Sketch s) {
        double pill = Letters.width(mode.apiName(), TextStyle.LABEL_STRONG) + 16;
        s.box(WIDTH - pill - 10, 13, pill, 20, 10, Look.fill(ModeMark.soft(mode)));
        s.text(WIDTH - pill - 6, 13, pill - 8, 20, TextStyle.LABEL_STRONG, ModeMark.ink(mode), Align.CENTRE,
                mode.apiName());
        s.text(16, 12, WIDTH - pill - 32, 22, TextStyle.GROUP_TITLE, Role.INK, Align.LEFT, name);
        for (int i = 0; i < Math.min(2, facts.size()); i++) {
            s.text(16, 33 + i * 17, WIDTH - 28, 18, TextStyle.LABEL, Role.INK2, Align.LEFT, facts.get(i));
        }
    }
}
