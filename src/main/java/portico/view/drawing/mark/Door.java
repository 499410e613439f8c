package portico.view.drawing.mark;

import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;

/**
 * A front door: one interface of a task.
 *
 * @param width of the leaf; the frame adds 4 on each side and above
 */
public record Door(double width, double height) {

    public static final Door WIDE = new Door(32, 54);
    public static final Door NARROW = new Door(24, 48);

    private static final Look FRAME = Look.fill(Role.STONE2).edged(Role.STRONG, 0.9);
    private static final Look LAMP = Look.fill(Role.LAMP).edged(Role.LIT_EDGE, 0.8);
    private static final Look LAMP_OUT = Look.fill(Role.DIM).edged(Role.STRONG, 0.8);
    private static final Look PANEL = Look.edge(Role.DOOR2, 1);
    private static final Look KNOB = Look.fill(Role.LIT_EDGE);
    private static final Look LEAF = Look.fill(Role.DOOR);
    private static final Look LEAF_LEAVING = Look.fill(Role.INK3);
    private static final Look FREE = Look.fill(Role.DOOR_FREE).edged(Stroke.free(Role.STRONG));
    private static final Look FREE_KNOB = Look.fill(Role.STRONG);

    /** The same door, taller and in proportion a little wider. */
    public Door taller(double by) {
        return new Door(width + by / 5, height + by);
    }

    /** Width of the frame. */
    public double outerWidth() {
        return width + 8;
    }

    /** A tenant's door, standing on {@code ground} around {@code centre}. */
    public void draw(Sketch s, double centre, double ground, boolean leaving) {
        double x = centre - width / 2;
        double y = ground - height;
        s.box(x - 4, y - 4, width + 8, height + 4, 2, FRAME);
        s.box(x, y, width, height, 1, leaving ? LEAF_LEAVING : LEAF);
        double transom = 0.2 * height - 2;
        s.box(x + 3, y + 3, width - 6, transom, 1, leaving ? LAMP_OUT : LAMP);
        s.line(centre, y + 3, centre, y + 3 + transom, leaving ? Role.STRONG : Role.LIT_EDGE, 0.8);
        panels(s, x, y + transom + 6, ground - 5);
        s.circle(x + width - 4.2, y + height * 0.6, 1.5, KNOB);
    }

    private void panels(Sketch s, double x, double top, double bottom) {
        double w = (width - 12) / 2;
        double h = (bottom - top - 3) / 2;
        if (w < 1 || h < 1) {
            return;
        }
        for (double px : new double[] {x + 4, x + width - 4 - w}) {
            s.box(px, top, w, h, 1, PANEL);
            s.box(px, bottom - h, w, h, 1, PANEL);
        }
    }

    /** The dashed outline of an interface that is not there yet. */
    public void drawFree(Sketch s, double centre, double ground) {
        double x = centre - width / 2;
        double y = ground - height;
        s.box(x, y, width, height, 2, FREE);
        s.line(x + 5, y + 0.28 * height, x + width - 5, y + 0.28 * height, Stroke.free(Role.STRONG));
        s.circle(x + width - 7, y + 0.62 * height, 1.6, FREE_KNOB);
    }
}
