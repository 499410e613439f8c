package portico.view.drawing.mark;

import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;

/** Badges that say a state by their shape: drawn for a radius of 10 and scaled. */
@SuppressWarnings("ImmutableEnumChecker") // a path copies its pieces
public enum Badge {
    /** A tick in a circle. */
    FITS("M-10 0a10 10 0 0 1 20 0a10 10 0 0 1 -20 0z", Role.OK, "M-4.44 .44l3.11 3.22l5.78 -6.67", Role.ON_INK),
    /** A cross in an octagon. */
    REFUSED("M-4.14 -10H4.14L10 -4.14V4.14L4.14 10H-4.14L-10 4.14V-4.14Z", Role.NO,
            "M-3.8 -3.8L3.8 3.8M3.8 -3.8L-3.8 3.8", Role.ON_INK),
    /** A clock on a notched ticket. */
    WAITING("M-11 -8.5h22v5a3.5 3.5 0 0 0 0 7v5h-22v-5a3.5 3.5 0 0 0 0 -7z", Role.WAIT_FILL, "M0 -4.44v4.67l3.33 2",
            Role.ON_WAIT),
    /** An arrow down in a square. */
    DRAINING("M-8.5 -8.5H8.5V8.5H-8.5Z", Role.INK3, "M0 -5v8.89M-3.33 .89l3.33 3.33l3.33 -3.33", Role.ON_INK),
    /** An exclamation mark in a triangle. */
    FINDING("M0 -10L10.8 8.5H-10.8Z", Role.WAIT_FILL, "M0 -3.5v6M0 5.2v.8", Role.ON_WAIT),
    /** An i in a circle. */
    NOTE("M-10 0a10 10 0 0 1 20 0a10 10 0 0 1 -20 0z", Role.ACCENT, "M0 -.5v4.5M0 -4.8v.8", Role.ON_ACCENT);

    private static final double RADIUS = 10;
    private static final double LINE = 2.2;

    private final Path shape;
    private final Role fill;
    private final Path sign;
    private final Role ink;

    Badge(String shape, Role fill, String sign, Role ink) {
        this.shape = Path.of(shape);
        this.fill = fill;
        this.sign = Path.of(sign);
        this.ink = ink;
    }

    public void draw(Sketch s, double x, double y, double radius) {
        double k = radius / RADIUS;
        s.path(shape, x, y, k, Look.fill(fill));
        s.path(sign, x, y, k, Look.edge(ink, LINE * k));
    }
}
