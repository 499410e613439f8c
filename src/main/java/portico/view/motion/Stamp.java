package portico.view.motion;

import java.util.List;
import java.util.Optional;
import portico.model.flow.Step;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke.Dash;
import portico.view.drawing.TextStyle;

/** What stopped a packet: an octagon with a cross, and a stamp that names the rule and stays. */
final class Stamp {

    private static final Path OCTAGON = Path.of("M-4.6 -11H4.6L11 -4.6V4.6L4.6 11H-4.6L-11 4.6V-4.6Z");
    private static final Path CROSS = Path.of("M-4.2 -4.2L4.2 4.2M4.2 -4.2L-4.2 4.2");
    private static final double LETTER = 6.6;
    private static final double WIDEST = 420;

    private final Lens lens;
    private final Box bounds;

    Stamp(Lens lens, Box bounds) {
        this.lens = lens;
        this.bounds = bounds;
    }

    void octagon(List<Figure> figures, Point at) {
        figures.add(lens.shape(OCTAGON, at, 0, lens.filled(Role.NO, Role.PANEL, 1.5)));
        figures.add(lens.shape(CROSS, at, 0, lens.edge(Role.ON_INK, 2.2)));
    }

    /** The stamp beside a point. */
    void draw(List<Figure> figures, Point at, Step step) {
        String title = title(step) + ", " + step.rule();
        String detail = step.by() + ": " + step.detail();
        double width = Math.min(WIDEST, Math.max(title.length(), detail.length()) * LETTER + 20);
        Box box = inside(lens.box(at, -width / 2, 26, width, 42));
        figures.add(lens.plate(box, 4,
                new Look(Optional.of(Fill.solid(Role.NO_SOFT)), Optional.of(lens.stroke(Role.NO, 1.6, Dash.REFUSED)))));
        Point corner = new Point(box.x(), box.y());
        figures.add(lens.text(lens.box(corner, 10, 5, width - 16, Lens.LINE), TextStyle.LABEL_STRONG, Role.NO,
                Align.LEFT, title));
        figures.add(lens.text(lens.box(corner, 10, 22, width - 16, Lens.LINE), TextStyle.LABEL, Role.INK, Align.LEFT,
                detail, step.detail(), step.by()));
    }

    private static String title(Step step) {
        return switch (step.kind()) {
            case SECURITY_GROUP -> "Stopped at the lock";
            case ROUTE, INTERNET_GATEWAY, NAT_GATEWAY, VPC_ENDPOINT -> "No way out";
            case LOAD_BALANCER -> "No target";
            case LISTENER, DNAT, MASQUERADE, USERLAND_PROXY, CONNECTION_TRACKING -> "Nobody answers this port";
            case NETWORK_NAMESPACE, ORIGINATE -> "Not in the network";
        };
    }

    /** What the sender learns. */
    void outcome(List<Figure> figures, Point at, String words) {
        double width = words.length() * LETTER + 40;
        Box box = inside(lens.box(at, -width / 2, -40, width, 24));
        figures.add(lens.plate(box, 12, lens.filled(Role.PANEL, Role.NO, 1.4)));
        Point corner = new Point(box.x(), box.y());
        octagonSmall(figures, lens.moved(corner, 14, 12));
        figures.add(lens.text(lens.box(corner, 26, 5, width - 32, Lens.LINE), TextStyle.LABEL_STRONG, Role.NO,
                Align.LEFT, words));
    }

    private void octagonSmall(List<Figure> figures, Point at) {
        Path small = OCTAGON.placed(0, 0, 0.6);
        figures.add(lens.shape(small, at, 0, lens.filled(Role.NO, Role.NO, 1)));
        figures.add(lens.shape(CROSS.placed(0, 0, 0.6), at, 0, lens.edge(Role.ON_INK, 1.5)));
    }

    private Box inside(Box box) {
        double dx = Math.max(0, bounds.x() - box.x()) + Math.min(0, bounds.right() - box.right());
        double dy = Math.max(0, bounds.y() - box.y()) + Math.min(0, bounds.bottom() - box.bottom());
        return box.moved(dx, dy);
    }
}
