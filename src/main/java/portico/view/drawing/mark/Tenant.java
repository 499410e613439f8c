package portico.view.drawing.mark;

import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;

/** Somebody: a task that waits, sits at a desk, or stands behind one. 18 wide and 32 high at scale 1. */
public final class Tenant {

    private static final Path BODY = Path.of("M-9 0V-9a9 9 0 0 1 18 0V0Z");

    private Tenant() {}

    /** Draws it around {@code centre}, standing on {@code ground}. */
    public static void draw(Sketch s, double centre, double ground, double scale, Role fill, Role line) {
        Look look = Look.fill(fill).edged(line, 1.6 * scale);
        s.circle(centre, ground - 26 * scale, 5.5 * scale, look);
        s.path(BODY, centre, ground, scale, look);
    }
}
