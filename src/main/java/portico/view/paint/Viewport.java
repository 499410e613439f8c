package portico.view.paint;

import portico.view.drawing.Box;
import portico.view.drawing.Point;

/**
 * The part of a drawing that a surface shows.
 *
 * @param left drawing x at the surface's left edge
 * @param top drawing y at its top edge
 * @param zoom device pixels for one drawing pixel
 * @param width of the surface in device pixels
 * @param height of the surface in device pixels
 */
public record Viewport(double left, double top, double zoom, double width, double height) {

    public static final double FARTHEST = 0.01;
    public static final double NEAREST = 8;
    private static final double MARGIN = 10;

    public Viewport {
        if (!(zoom > 0)) {
            throw new IllegalArgumentException("a zoom is above 0, not " + zoom);
        }
    }

    public double toDeviceX(double x) {
        return (x - left) * zoom;
    }

    public double toDeviceY(double y) {
        return (y - top) * zoom;
    }

    public Box toDevice(Box box) {
        return new Box(toDeviceX(box.x()), toDeviceY(box.y()), box.width() * zoom, box.height() * zoom);
    }

    public Point toDrawing(double deviceX, double deviceY) {
        return new Point(left + deviceX / zoom, top + deviceY / zoom);
    }

    /** The drawing area that is visible. */
    public Box visible() {
        return new Box(left, top, width / zoom, height / zoom);
    }

    /** Shown on a surface of another size; the middle stays in the middle. */
    public Viewport resized(double newWidth, double newHeight) {
        return new Viewport(left + (width - newWidth) / 2 / zoom, top + (height - newHeight) / 2 / zoom, zoom, newWidth,
                newHeight);
    }

    /** Moved by device pixels: what is seen goes along with the hand. */
    public Viewport panned(double deviceX, double deviceY) {
        return new Viewport(left - deviceX / zoom, top - deviceY / zoom, zoom, width, height);
    }

    /** Zoomed by a factor, between {@link #FARTHEST} and {@link #NEAREST}; the point under a device pixel stays there. */
    public Viewport zoomedAt(double deviceX, double deviceY, double factor) {
        double wanted = Math.clamp(zoom * factor, FARTHEST, NEAREST);
        Point fixed = toDrawing(deviceX, deviceY);
        return new Viewport(fixed.x() - deviceX / wanted, fixed.y() - deviceY / wanted, wanted, width, height);
    }

    public Viewport centredOn(Point point) {
        return new Viewport(point.x() - width / zoom / 2, point.y() - height / zoom / 2, zoom, width, height);
    }

    /** Moved back just so far that the middle of the view is inside a box: nobody gets lost. */
    public Viewport keptOver(Box box) {
        Point centre = visible().centre();
        double x = Math.clamp(centre.x(), box.x(), box.right());
        double y = Math.clamp(centre.y(), box.y(), box.bottom());
        return x == centre.x() && y == centre.y() ? this : centredOn(new Point(x, y));
    }

    /** With another zoom and the same middle. */
    public Viewport at(double newZoom) {
        return zoomedAt(width / 2, height / 2, newZoom / zoom);
    }

    /** The whole box in the middle of a surface, with a margin, never nearer than zoom 1. */
    public static Viewport fitted(Box box, double width, double height) {
        double across = (width - 2 * MARGIN) / Math.max(1, box.width());
        double down = (height - 2 * MARGIN) / Math.max(1, box.height());
        double zoom = Math.clamp(Math.min(across, down), FARTHEST, 1);
        return new Viewport(0, 0, zoom, width, height).centredOn(box.centre());
    }

    /** The same part in pixels that are smaller by a factor, as on a display of higher density. */
    public Viewport scaled(double factor) {
        return new Viewport(left, top, zoom * factor, width * factor, height * factor);
    }

    /** Moved by less than a pixel, so that the drawing's pixels are those of a surface with so many for each of these. */
    public Viewport onPixels(double density) {
        double device = zoom * density;
        return new Viewport(Math.rint(left * device) / device, Math.rint(top * device) / device, zoom, width, height);
    }
}
