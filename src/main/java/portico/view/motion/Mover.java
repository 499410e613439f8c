package portico.view.motion;

import java.util.Optional;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke.Dash;

/** Something small that moves with many of its like, always of one size on the screen. */
public enum Mover {
    /** A packet that gets through. */
    PACKET(Role.ACCENT, Role.PANEL, 1.4),
    /** A packet that is stopped at the end of its way. */
    REFUSED_PACKET(Role.NO_SOFT, Role.NO, 1.4),
    /** A packet that gets through, inside a house, where names stand close. */
    INDOORS(Role.ACCENT, Role.PANEL, 1),
    /** A packet that is stopped, inside a house. */
    REFUSED_INDOORS(Role.NO_SOFT, Role.NO, 1),
    /** From afar: so it goes along a street. */
    CHEVRON(Role.ACCENT, Role.PANEL, 1),
    /** From afar, of packets that are stopped. */
    REFUSED_CHEVRON(Role.NO, Role.PANEL, 1);

    /** Nothing of it is farther from its middle, in screen pixels. */
    public static final double REACH = 12;

    private final Role fill;
    private final Role edge;
    private final double width;

    Mover(Role fill, Role edge, double width) {
        this.fill = fill;
        this.edge = edge;
        this.width = width;
    }

    private Path shape() {
        return switch (this) {
            case PACKET, REFUSED_PACKET -> Outline.PACKET;
            case INDOORS, REFUSED_INDOORS -> Outline.SMALL_PACKET;
            case CHEVRON, REFUSED_CHEVRON -> Outline.CHEVRON;
        };
    }

    /** What the movers look like from above, pointing to the right. */
    private static final class Outline {
        private static final Path PACKET = Path.of("M-9 -5H4L9 0L4 5H-9Z");
        private static final Path SMALL_PACKET = Path.of("M-5 -3H2L5 0L2 3H-5Z");
        private static final Path CHEVRON = Path.of("M-5 -5L1 0L-5 5L-2 5L4 0L-2 -5Z");
    }

    /** @param direction it points in, in radians; 0 is to the right, a quarter turn is downwards */
    public Figure figure(Point at, double direction, double zoom) {
        Lens lens = new Lens(zoom);
        Look look = new Look(Optional.of(Fill.solid(fill)), Optional.of(lens.stroke(edge, width, Dash.SOLID)));
        return lens.shape(shape(), at, direction, look);
    }
}
