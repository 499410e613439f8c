package portico.view.motion;

import java.util.List;
import java.util.Optional;
import portico.view.drawing.Point;

/**
 * Where a station stands in a drawing.
 *
 * @param through the points a packet passes there, in order, at least one
 * @param mark where its number stands
 * @param lock the security group's lock, where it is asked
 */
record Stop(List<Point> through, Point mark, Optional<Point> lock) {

    Stop {
        through = List.copyOf(through);
    }

    /** The same, passed beside words. */
    Stop led(Detours detours) {
        return new Stop(detours.outdoors(through), mark, lock);
    }
}
