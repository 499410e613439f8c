package portico.view.drawing.overlay;

import java.util.List;
import portico.model.id.ResourceId;
import portico.model.id.ZoneId;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** Names of the districts whose own sign has left the screen, pinned to its edge. */
public final class Pinned {

    private static final double HEIGHT = 22;
    private static final double MARGIN = 8;
    private static final Look PAPER = Look.fill(Role.PANEL).edged(Role.LINE, 1);

    private Pinned() {}

    /** Figures in drawing coordinates for what is visible. */
    public static List<Figure> figures(Drawing drawing, Box visible, double zoom) {
        Sketch sketch = new Sketch();
        drawing.lots()
                .entrySet()
                .stream()
                .filter(e -> e.getKey() instanceof ZoneId && e.getValue().overlaps(visible))
                .sorted((a, b) -> a.getKey().value().compareTo(b.getKey().value()))
                .forEach(e -> pin(sketch, e.getKey(), e.getValue(), visible, zoom));
        return sketch.figures();
    }

    private static void pin(Sketch sketch, ResourceId zone, Box lot, Box visible, double zoom) {
        boolean above = lot.y() < visible.y() - HEIGHT / zoom / 2;
        boolean left = lot.x() < visible.x() - HEIGHT / zoom;
        if (!above && !left) {
            return;
        }
        double x = Math.max(lot.x(), visible.x()) + MARGIN / zoom;
        double y = Math.max(lot.y(), visible.y()) + MARGIN / zoom;
        double width = Letters.width(zone.value(), TextStyle.BODY_STRONG) + 20;
        if (lot.right() - x < width / zoom || lot.bottom() - y < 2 * HEIGHT / zoom) {
            return;
        }
        Sketch s = sketch.at(x, y).scaled(1 / zoom).of(zone);
        s.box(0, 0, width, HEIGHT, HEIGHT / 2, PAPER);
        s.text(8, 0, width - 14, HEIGHT, TextStyle.BODY_STRONG, Role.INK, Align.CENTRE, zone.value());
    }

}
