package portico.view.motion;

/** The one curve of everything that travels: cubic Bézier (.4, 0, .2, 1). */
final class Easing {

    private static final double X1 = 0.4;
    private static final double X2 = 0.2;

    private Easing() {}

    /** How far along, from 0 to 1, after a share of the time. */
    static double at(double time) {
        double x = Math.clamp(time, 0, 1);
        double low = 0;
        double high = 1;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (curve(middle, X1, X2) < x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return curve((low + high) / 2, 0, 1);
    }

    private static double curve(double t, double first, double second) {
        return 3 * (1 - t) * (1 - t) * t * first + 3 * (1 - t) * t * t * second + t * t * t;
    }
}
