package portico.view.drawing.building;

import java.util.List;
import java.util.Optional;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.PathPen;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Badge;
import portico.view.drawing.mark.ModeMark;

/**
 * A building from far away: its height says how many tasks it can take, its filling how much of the binding resource is used, its roof which resource
 * that is, its plinth the mode, and the number below how many more fit.
 */
final class FarGlyph {

    /** For the number below; eleven pixels from an eighth of full size on. */
    private static final double NUMBER = 92;
    private static final double ROOF = 44;
    private static final double PLINTH = 14;
    private static final double LOWEST = 70;
    private static final int[] STEPS = {2, 3, 10, 20, 40, 60, 120};
    private static final Look QUIET = Look.fill(Role.FACADE).edged(Role.STRONG, 3);
    private static final Look FULL = Look.fill(Role.FILL_FULL).edged(Role.FILL_FULL, 3);
    private static final Look EMPTY_WALL = Look.fill(Role.FACADE).edged(Role.FILL_FULL, 3);

    private FarGlyph() {}

    static void draw(Sketch s, BuildingFacts facts, double width, double height) {
        double w = Math.min(width * 0.72, 240);
        double left = (width - w) / 2;
        double room = height - NUMBER - ROOF - PLINTH;
        double wall = LOWEST + (room - LOWEST) * step(places(facts)) / (STEPS.length - 1.0);
        double ground = -NUMBER;
        boolean full = facts.isRegistered() && facts.room().isFull();
        roof(facts, w).ifPresent(roof -> s.path(roof, left, ground - PLINTH - wall, 1, full ? FULL : QUIET));
        wall(s.at(left, ground - PLINTH), facts, w, wall, full);
        NetworkMode mode = mode(facts);
        s.line(left - 8, ground - PLINTH / 2, left + w + 8, ground - PLINTH / 2, ModeMark.plinth(mode, PLINTH));
        number(s, facts, width);
        waiting(s, facts, left + w, ground - PLINTH - wall - ROOF / 2);
    }

    private static void wall(Sketch s, BuildingFacts facts, double w, double wall, boolean full) {
        s.box(0, -wall, w, wall, full ? EMPTY_WALL : QUIET);
        double used = used(facts);
        if (facts.isDraining()) {
            s.box(3, -wall + 3, w - 6, wall - 3, 0, Look.hatch(Role.INK3));
        } else if (used > 0) {
            double h = (wall - 3) * used;
            s.box(3, -h, w - 6, h, 0, Look.fill(fill(used)));
        }
        for (double y = -LOWEST / 2; y > -wall + 8; y -= LOWEST / 2) {
            s.line(3, y, w - 3, y, Role.FACADE, 2);
        }
        s.box(w / 2 - 14, -30, 28, 30, 0, full ? EMPTY_WALL : QUIET);
    }

    /** How full it is, as a colour without hue. */
    static Role fill(double used) {
        return used >= 1 ? Role.FILL_FULL
                : used > 0.85 ? Role.FILL_HIGH : used >= 0.6 ? Role.FILL_MIDDLE : Role.FILL_LOW;
    }

    /** Use of the binding resource from 0 to 1; 1 where nothing more fits. */
    static double used(BuildingFacts facts) {
        if (!facts.isRegistered() || facts.room().binding().isEmpty()) {
            return 0;
        }
        if (facts.room().isFull()) {
            return 1;
        }
        Gauge binding = facts.room().binding().get();
        List<GaugeReading> readings = GaugeReading.of(facts.use());
        return Math.min(0.99, readings.stream().filter(r -> r.gauge() == binding).findFirst().orElseThrow().used());
    }

    /** Tasks that live here and tasks that still fit. */
    static int places(BuildingFacts facts) {
        return facts.residents().size() + facts.room().more();
    }

    static int step(int places) {
        int step = 0;
        for (int i = 0; i < STEPS.length; i++) {
            step = places >= STEPS[i] ? i : step;
        }
        return step;
    }

    private static NetworkMode mode(BuildingFacts facts) {
        int own = facts.awsvpcResidents().size();
        int bridge = facts.bridgeResidents().size();
        int host = facts.hostResidents().size();
        return own >= bridge && own >= host ? NetworkMode.AWSVPC
                : bridge >= host ? NetworkMode.BRIDGE : NetworkMode.HOST;
    }

    private static Optional<Path> roof(BuildingFacts facts, double w) {
        if (!facts.isRegistered()) {
            return Optional.empty();
        }
        double t = w / 3;
        double m = w / 5.5;
        return Optional.of(facts.room().binding().filter(_ -> !facts.room().streetFirst()).map(gauge -> switch (gauge) {
            case ENI -> PathPen.at(-10, 0).lineTo(w / 2, -ROOF).lineTo(w + 10, 0).close().path();
            case CPU -> PathPen.at(0, 0)
                    .by(0, -ROOF * 0.85)
                    .lineTo(t, 0)
                    .by(0, -ROOF * 0.85)
                    .lineTo(2 * t, 0)
                    .by(0, -ROOF * 0.85)
                    .lineTo(w, 0)
                    .close()
                    .path();
            case MEMORY -> PathPen.at(0, 0).cubicTo(0, -ROOF * 1.3, w, -ROOF * 1.3, w, 0).close().path();
            case GPU -> PathPen.at(0, 0)
                    .by(0, -ROOF * 0.3)
                    .by(m, 0)
                    .by(0, -ROOF * 0.3)
                    .by(m, 0)
                    .by(0, -ROOF * 0.3)
                    .lineTo(w - 2 * m, -ROOF * 0.9)
                    .by(0, ROOF * 0.3)
                    .by(m, 0)
                    .by(0, ROOF * 0.3)
                    .by(m, 0)
                    .lineTo(w, 0)
                    .close()
                    .path();
            case PORTS -> PathPen.at(0, 0)
                    .by(0, -ROOF * 0.7)
                    .by(m, 0)
                    .by(0, ROOF * 0.4)
                    .by(m * 1.25, 0)
                    .by(0, -ROOF * 0.4)
                    .by(m, 0)
                    .by(0, ROOF * 0.4)
                    .by(m * 1.25, 0)
                    .by(0, -ROOF * 0.4)
                    .lineTo(w, -ROOF * 0.7)
                    .lineTo(w, 0)
                    .close()
                    .path();
        }).orElseGet(() -> PathPen.at(-8, 0).by(0, -12).by(w + 16, 0).by(0, 12).close().path()));
    }

    private static void number(Sketch s, BuildingFacts facts, double width) {
        String words = !facts.isRegistered() ? ""
                : facts.isDraining() ? "out" : facts.room().barred() ? "–" : Integer.toString(facts.room().more());
        s.text(0, -NUMBER, width, NUMBER, TextStyle.LABEL_STRONG, facts.room().isFull() ? Role.NO : Role.INK2,
                Align.CENTRE, words);
    }

    private static void waiting(Sketch s, BuildingFacts facts, double right, double y) {
        int count = facts.waiting().stream().mapToInt(w -> w.tasks().size()).sum();
        if (count > 0) {
            s.circle(right, y, 34, Look.fill(Role.WAIT_FILL).edged(Role.PANEL, 4));
            s.text(right - 46, y - 46, 92, 92, TextStyle.LABEL_STRONG, Role.ON_WAIT, Align.CENTRE,
                    Integer.toString(count));
        } else if (facts.finding().isPresent() || facts.isDraining()) {
            RoofWords.badge(facts).filter(b -> b != Badge.NOTE).ifPresent(badge -> badge.draw(s, right, y + 8, 30));
        }
    }
}
