package portico.view.motion;

import java.util.List;
import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke.Dash;

/** The packet: a pennant with an envelope's flap that points where it goes; 30 by 18 screen pixels. */
enum Courier {
    /** Filled. */
    REQUEST(Role.ACCENT, Role.ACCENT, 1.5, Dash.SOLID, Role.ON_ACCENT),
    /** Hollow. */
    REPLY(Role.REPLY_SOFT, Role.REPLY, 2, Dash.SOLID, Role.REPLY),
    /** Hollow and dashed. */
    DENIED(Role.NO_SOFT, Role.NO, 1.8, Dash.FREE, Role.NO);

    /** From the middle to the point. */
    static final double NOSE = 15;

    /** From the middle to a long edge. */
    static final double HALF = 9;

    private static final Path PENNANT = Path.of("M-15 -9H8L15 0L8 9H-15Z");
    private static final Path FLAP = Path.of("M-13.5 -8L-3 1.2L7 -8");
    private static final Path FLAP_TURNED = Path.of("M-13.5 8L-3 -1.2L7 8");
    private static final double CASING = 5;
    /** As wide and as high as it gets, whichever way it goes, with its casing. */
    private static final double REACH = 2 * NOSE + CASING;

    private final Role fill;
    private final Role edge;
    private final double width;
    private final Dash dash;
    private final Role flap;

    Courier(Role fill, Role edge, double width, Dash dash, Role flap) {
        this.fill = fill;
        this.edge = edge;
        this.width = width;
        this.dash = dash;
        this.flap = flap;
    }

    /**
     * What it takes where it goes up or down; its casing may touch what is beside.
     *
     * @param pixel a screen pixel in the drawing
     */
    static Box upright(Point at, double pixel) {
        return new Box(at.x() - HALF * pixel, at.y() - NOSE * pixel, 2 * HALF * pixel, 2 * NOSE * pixel);
    }

    /** Out of a picture that shows a part only, it stands whole at the edge where its way comes in. */
    static Point inPicture(Point at, Lens lens, Box picture) {
        return lens.around(at, REACH, REACH).movedInto(picture).centre();
    }

    void draw(List<Figure> figures, Lens lens, Point at, double direction) {
        boolean backwards = Math.cos(direction) < -1e-6;
        figures.add(lens.shape(PENNANT, at, direction, lens.filled(Role.PANEL, Role.PANEL, CASING)));
        figures.add(lens.shape(PENNANT, at, direction,
                new Look(Optional.of(Fill.solid(fill)), Optional.of(lens.stroke(edge, width, dash)))));
        figures.add(lens.shape(backwards ? FLAP_TURNED : FLAP, at, direction, lens.edge(flap, 1.5)));
    }
}
