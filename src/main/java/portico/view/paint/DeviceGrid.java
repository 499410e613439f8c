package portico.view.paint;

import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Point;
import portico.view.drawing.Stroke;

/**
 * From the drawing to device pixels: edges of fills fall between pixels, thin upright lines fall on them.
 *
 * @param density device pixels for one pixel of the screen or of the picture at scale 1
 * @param lineScale of the theme
 */
record DeviceGrid(Viewport viewport, double density, double lineScale) {

    /** Lines grow with the zoom up to here. */
    private static final double WIDEST = 2;
    /** Dashes shrink with the zoom down to here. */
    private static final double SHORTEST_DASH = 0.6;
    /** So that a coordinate halfway between two pixels falls the same way in every tile. */
    private static final double BIAS = 1e-6;

    /** Zoom in screen pixels. */
    double screenZoom() {
        return viewport.zoom() / density;
    }

    /** Width in device pixels: never under one screen pixel, nor under the theme's own least width. */
    double lineWidth(double width) {
        return Math.max(width * Math.min(screenZoom(), WIDEST), 1) * lineScale * density;
    }

    Pen pen(Stroke stroke) {
        double unit = Math.clamp(screenZoom(), SHORTEST_DASH, WIDEST) * density;
        List<Double> dashes = dashes(stroke.dash()).stream().map(length -> length * unit).toList();
        return new Pen(lineWidth(stroke.width()), dashes, stroke.dash() == Stroke.Dash.TO_COME);
    }

    private static List<Double> dashes(Stroke.Dash dash) {
        return switch (dash) {
            case SOLID -> List.of();
            case FREE -> List.of(4.0, 3.0);
            case REFUSED -> List.of(6.0, 4.0);
            case TO_COME -> List.of(1.0, 6.0);
            case PLINTH_BRIDGE -> List.of(11.0, 4.0);
            case PLINTH_HOST -> List.of(4.0, 3.4);
            case ROAD -> List.of(10.0, 8.0);
        };
    }

    /** The box with its edges between pixels, at least one pixel wide and high. */
    Box edges(Box box) {
        double left = between(viewport.toDeviceX(box.x()));
        double top = between(viewport.toDeviceY(box.y()));
        double right = between(viewport.toDeviceX(box.right()));
        double bottom = between(viewport.toDeviceY(box.bottom()));
        return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    /** The middle of a line around the box: an odd width stands on pixels, inside the edges. */
    Box frame(Box box, double width) {
        Box edges = edges(box);
        return isOdd(width) ? new Box(edges.x() + 0.5, edges.y() + 0.5, edges.width() - 1, edges.height() - 1) : edges;
    }

    /** A corner of an upright line. */
    Point corner(Point p, double width) {
        double x = viewport.toDeviceX(p.x());
        double y = viewport.toDeviceY(p.y());
        return isOdd(width) ? new Point(between(x - 0.5) + 0.5, between(y - 0.5) + 0.5)
                : new Point(between(x), between(y));
    }

    Point exact(Point p) {
        return new Point(viewport.toDeviceX(p.x()), viewport.toDeviceY(p.y()));
    }

    static double between(double coordinate) {
        return Math.floor(coordinate + 0.5 + BIAS);
    }

    private static boolean isOdd(double width) {
        return Math.round(width) % 2 == 1;
    }
}
