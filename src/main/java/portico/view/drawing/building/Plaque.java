package portico.view.drawing.building;

import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.TextStyle;

/**
 * The board on two posts above a roof.
 *
 * @param id of the host; its type where there is room for that alone
 * @param type empty where there is room for the id only
 */
record Plaque(String id, String type) {

    static final double HEIGHT = 26;
    private static final double SIDE = 9;
    private static final double BETWEEN = 6;
    private static final double POST = 16;
    private static final Look BOARD = Look.fill(Role.PANEL).edged(Role.INK2, 1.3);

    double width(double stretch) {
        double rest = type.isEmpty() ? 0 : 2 * BETWEEN + typeWidth(stretch);
        return Math.ceil(2 * SIDE + Stretch.width(id, TextStyle.ADDRESS, stretch) + rest);
    }

    private double typeWidth(double stretch) {
        return Stretch.width(type, TextStyle.LABEL_MEDIUM, stretch);
    }

    /** Draws it with its left upper corner at a point, its posts down to {@code roof}. */
    void draw(Sketch s, double x, double y, double roof, double stretch) {
        double w = width(stretch);
        double bottom = y + HEIGHT;
        s.line(x + POST, bottom, x + POST, roof, Role.STRONG, 2);
        s.line(x + w - POST, bottom, x + w - POST, roof, Role.STRONG, 2);
        s.box(x, y, w, HEIGHT, 4, BOARD);
        double split = type.isEmpty() ? x + w - SIDE : x + w - SIDE - typeWidth(stretch) - BETWEEN;
        double end = type.isEmpty() ? split : split - BETWEEN;
        s.text(x + SIDE, y + 2, end - x - SIDE, HEIGHT - 4, TextStyle.ADDRESS, Role.INK, Align.LEFT, id);
        if (!type.isEmpty()) {
            s.line(split, y + 7, split, bottom - 7, Role.LINE, 1);
            s.text(split + BETWEEN, y + 2, typeWidth(stretch), HEIGHT - 4, TextStyle.LABEL_MEDIUM, Role.INK2,
                    Align.LEFT, type);
        }
    }
}
