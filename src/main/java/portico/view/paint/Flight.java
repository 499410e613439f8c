package portico.view.paint;

import portico.view.drawing.Point;

/** The camera's way from one view to another: slow, fast, slow, and straight towards the point that both views share. */
public record Flight(Viewport from, Viewport to) {

    /** Visual language, section 7. */
    public static final double SECONDS = 0.32;

    /** @param seconds since the flight began; from {@link #SECONDS} on it is over */
    public Viewport at(double seconds) {
        if (seconds >= SECONDS) {
            return to;
        }
        double part = eased(Math.max(0, seconds / SECONDS));
        double zoom = from.zoom() * Math.pow(to.zoom() / from.zoom(), part);
        double way = from.zoom() == to.zoom() ? part : (1 / from.zoom() - 1 / zoom) / (1 / from.zoom() - 1 / to.zoom());
        Point start = from.visible().centre();
        Point end = to.visible().centre();
        Point centre = new Point(start.x() + (end.x() - start.x()) * way, start.y() + (end.y() - start.y()) * way);
        return new Viewport(0, 0, zoom, to.width(), to.height()).centredOn(centre);
    }

    /** The easing (.4, 0, .2, 1): x of the curve is time, y is progress; x grows with the curve's parameter, which is found by halving. */
    private static double eased(double time) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            boolean before = bezier(middle, 0.4, 0.2) < time;
            low = before ? middle : low;
            high = before ? high : middle;
        }
        return bezier(low, 0, 1);
    }

    private static double bezier(double t, double first, double second) {
        double rest = 1 - t;
        return 3 * rest * rest * t * first + 3 * rest * t * t * second + t * t * t;
    }
}
