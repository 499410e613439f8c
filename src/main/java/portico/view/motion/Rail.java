package portico.view.motion;

import portico.view.drawing.Point;

/** A track made of short straight pieces, walked from its start without making anything on the way. */
final class Rail {

    private final double[] at;
    private final double[] x;
    private final double[] y;
    private final double[] direction;

    Rail(Track track) {
        double[] stops = track.bends();
        at = stops;
        x = new double[stops.length];
        y = new double[stops.length];
        direction = new double[stops.length];
        for (int i = 0; i < stops.length; i++) {
            Point here = track.point(stops[i]);
            x[i] = here.x();
            y[i] = here.y();
            if (i > 0) {
                direction[i] = Math.atan2(y[i] - y[i - 1], x[i] - x[i - 1]);
            }
        }
    }

    /** Tells where a mover is at a first distance and at every further one so far apart, up to the end. */
    void each(double first, double apart, Mover mover, Movers movers) {
        int piece = 1;
        for (double s = first; s < at[at.length - 1]; s += apart) {
            while (at[piece] < s) {
                piece++;
            }
            double share = (s - at[piece - 1]) / (at[piece] - at[piece - 1]);
            movers.at(mover, x[piece - 1] + (x[piece] - x[piece - 1]) * share,
                    y[piece - 1] + (y[piece] - y[piece - 1]) * share, direction[piece]);
        }
    }
}
