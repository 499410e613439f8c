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
}
