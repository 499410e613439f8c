package portico.view.drawing.overlay;

import java.util.List;
import java.util.Optional;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;

/** Frames around subjects, in the same size on the screen at every zoom. */
public final class Frames {

    private static final double HANDLE = 7;
    private static final double HOVER_OUT = 4;
    private static final double SELECTED_OUT = 3;
    /** Six to its inner edge, so that it stands clear of a selection's frame. */
    private static final double FOCUS_OUT = 7.5;
    private static final double INSIDE_WALL = 11;
    private static final double BELOW_SIGN = 13;
    private static final Look HOVERED = Look.edge(Role.INK2, 1.6);
    private static final Look SELECTED = Look.edge(Role.ACCENT, 2.2);
    private static final Look GRIP = Look.fill(Role.PANEL).edged(Role.ACCENT, 1.6);
    private static final Look FOCUSED = Look.edge(Role.ACCENT, 3);

    private Frames() {}

    /** Nothing where the subject cannot be seen at this level. */
    public static List<Figure> hovered(Drawing drawing, ResourceId subject, double zoom) {
        return place(drawing, subject, HOVER_OUT / zoom).map(lot -> frame(lot, zoom, HOVER_OUT, 5, HOVERED, false))
                .orElse(List.of());
    }

    /** A frame with four handles. */
    public static List<Figure> selected(Drawing drawing, ResourceId subject, double zoom) {
        return place(drawing, subject, SELECTED_OUT / zoom)
                .map(lot -> frame(lot, zoom, SELECTED_OUT, 4, SELECTED, true))
                .orElse(List.of());
    }

    /** The ring of the keyboard; goes with any other frame. */
    public static List<Figure> focused(Drawing drawing, ResourceId subject, double zoom) {
        return place(drawing, subject, FOCUS_OUT / zoom).map(lot -> frame(lot, zoom, FOCUS_OUT, 8, FOCUSED, false))
                .orElse(List.of());
    }

    /** The lot of a subject, moved where its frame would strike through a sign: inside a wall, and from afar below the sign of the street above. */
    private static Optional<Box> place(Drawing drawing, ResourceId subject, double out) {
        boolean far = !drawing.level().reaches(Level.FACADE);
        return drawing.lot(subject)
                .map(lot -> subject instanceof VpcId ? lot.inset(INSIDE_WALL + out)
                        : subject instanceof SubnetId && far ? lot.moved(0, BELOW_SIGN) : lot);
    }

    private static List<Figure> frame(Box lot, double zoom, double out, double radius, Look look, boolean handles) {
        Sketch sketch = new Sketch();
        Sketch s = sketch.at(lot.x(), lot.y()).scaled(1 / zoom);
        double w = lot.width() * zoom + 2 * out;
        double h = lot.height() * zoom + 2 * out;
        s.box(-out, -out, w, h, radius, look);
        if (handles) {
            for (double x : new double[] {-out, w - out}) {
                s.box(x - HANDLE / 2, -out - HANDLE / 2, HANDLE, HANDLE, 1.5, GRIP);
                s.box(x - HANDLE / 2, h - out - HANDLE / 2, HANDLE, HANDLE, 1.5, GRIP);
            }
        }
        return sketch.figures();
    }

    /** Hover, selection and focus together, each where it is set. */
    public static List<Figure> of(Drawing drawing, Optional<ResourceId> hovered, Optional<ResourceId> selected,
            Optional<ResourceId> focused, double zoom) {
        Sketch sketch = new Sketch();
        hovered.filter(id -> !selected.equals(Optional.of(id))).ifPresent(id -> sketch.add(hovered(drawing, id, zoom)));
        focused.ifPresent(id -> sketch.add(focused(drawing, id, zoom)));
        selected.ifPresent(id -> sketch.add(selected(drawing, id, zoom)));
        return sketch.figures();
    }
}
