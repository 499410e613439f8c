package portico.view.motion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import portico.view.drawing.Point;

/** A track made of short straight pieces, walked from its start without making anything on the way. */
final class Rail {

    private final double[] at;
    private final double[] x;
    private final double[] y;
    private final double[] direction;
    private final boolean[] onStreet;

    /** @param streets those of its spans that lie on the street; all else is inside */
    Rail(Track track, List<Course.Span> streets) {
        double[] stops = DoubleStream
                .concat(Arrays.stream(track.bends()),
                        streets.stream().flatMapToDouble(span -> DoubleStream.of(span.from(), span.to())))
                .sorted()
                .distinct()
                .toArray();
        at = stops;
        x = new double[stops.length];
        y = new double[stops.length];
        direction = new double[stops.length];
        onStreet = new boolean[stops.length];
        for (int i = 0; i < stops.length; i++) {
            Point here = track.point(stops[i]);
            x[i] = here.x();
            y[i] = here.y();
            if (i > 0) {
                double middle = (at[i - 1] + at[i]) / 2;
                direction[i] = Math.atan2(y[i] - y[i - 1], x[i] - x[i - 1]);
                onStreet[i] = streets.stream().anyMatch(span -> span.from() <= middle && middle < span.to());
            }
        }
    }

    /** Tells where a mover is at a first distance and at every further one so far apart, up to the end. */
    void each(double first, double apart, Mover outside, Mover inside, Movers movers) {
        int piece = 1;
        for (double s = first; s < at[at.length - 1]; s += apart) {
            while (at[piece] < s) {
                piece++;
            }
            double share = (s - at[piece - 1]) / (at[piece] - at[piece - 1]);
            movers.at(onStreet[piece] ? outside : inside, x[piece - 1] + (x[piece] - x[piece - 1]) * share,
                    y[piece - 1] + (y[piece] - y[piece - 1]) * share, direction[piece]);
        }
    }
}
