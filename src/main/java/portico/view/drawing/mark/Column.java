package portico.view.drawing.mark;

import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;

/** A column of a temple or a plaza, with a capital and a base. */
public final class Column {

    private static final Look SHAFT = Look.fill(Role.FACADE2).edged(Role.STRONG, 0.9);
    private static final Look CAPITAL = Look.fill(Role.STONE).edged(Role.STRONG, 0.8);
    private static final double CAPITAL_HEIGHT = 4;

    private Column() {}

    /** Draws it around {@code centre} between two heights. */
    public static void draw(Sketch s, double centre, double top, double bottom, double width) {
        s.box(centre - width / 2, top, width, bottom - top, SHAFT);
        s.box(centre - width / 2 - 2, top, width + 4, CAPITAL_HEIGHT, CAPITAL);
        s.box(centre - width / 2 - 2, bottom - CAPITAL_HEIGHT, width + 4, CAPITAL_HEIGHT, CAPITAL);
    }
}
