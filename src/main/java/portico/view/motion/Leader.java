package portico.view.motion;

import portico.view.drawing.Box;
import portico.view.drawing.Path;
import portico.view.drawing.Point;

/** The straight line from what a plate speaks of to the plate. */
record Leader(Point from, Point foot) {

    static Leader to(Box plate, Point from) {
        return new Leader(from, new Point(Math.clamp(from.x(), plate.x(), plate.right()),
                Math.clamp(from.y(), plate.y(), plate.bottom())));
    }

    Path path() {
        return Path.polyline(from, foot);
    }

    double length() {
        return from.distanceTo(foot);
    }

    /** Whether it passes through a box. */
    boolean crosses(Box box) {
        return isLevelWith(from.x(), foot.x(), box.x(), box.right())
                && isLevelWith(from.y(), foot.y(), box.y(), box.bottom()) && cuts(box);
    }

    private static boolean isLevelWith(double from, double to, double low, double high) {
        return Math.min(from, to) <= high && low <= Math.max(from, to);
    }

    private boolean cuts(Box box) {
        double start = 0;
        double end = 1;
        for (double[] axis : new double[][] {{from.x(), foot.x(), box.x(), box.right()},
                {from.y(), foot.y(), box.y(), box.bottom()}}) {
            double run = axis[1] - axis[0];
            if (run == 0) {
                end = axis[0] > axis[2] && axis[0] < axis[3] ? end : -1;
            } else {
                double a = (axis[2] - axis[0]) / run;
                double b = (axis[3] - axis[0]) / run;
                start = Math.max(start, Math.min(a, b));
                end = Math.min(end, Math.max(a, b));
            }
        }
        return start < end;
    }
}
