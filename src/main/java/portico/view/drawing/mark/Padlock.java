package portico.view.drawing.mark;

import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;

/** A security group: a padlock of 14 by 14, scaled. */
public final class Padlock {

    private static final double GRID = 14;
    private static final Path BOW = Path.of("M3.5 6.5V4.4a3.5 3.5 0 0 1 7 0v2.1");
    private static final Path KEYHOLE = Path.of("M7 9.4v2.2");
    private static final Path TICK = Path.of("M4.4 10.2l1.8 1.8 3.4-3.6");
    private static final Path CROSS = Path.of("M5 8.4l4 3.6M9 8.4l-4 3.6");

    /** What its rules said. */
    public enum State {
        NOT_ASKED, PERMITTED, DENIED
    }

    private Padlock() {}

    public static Role role(State state) {
        return switch (state) {
            case NOT_ASKED -> Role.INK2;
            case PERMITTED -> Role.OK;
            case DENIED -> Role.NO;
        };
    }

    /** Draws it with its left upper corner at a point. */
    public static void draw(Sketch s, double x, double y, double size, State state) {
        double k = size / GRID;
        Role role = role(state);
        s.path(BOW, x, y, k, Look.edge(role, 1.7 * k));
        s.box(x + 1.5 * k, y + 6.3 * k, 11 * k, 7.7 * k, 2 * k, Look.fill(role));
        Path sign = switch (state) {
            case NOT_ASKED -> KEYHOLE;
            case PERMITTED -> TICK;
            case DENIED -> CROSS;
        };
        s.path(sign, x, y, k, Look.edge(Role.PANEL, 1.4 * k));
    }
}
