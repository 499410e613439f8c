package portico.view.motion;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import portico.view.drawing.Point;

/**
 * Where a station stands in a drawing.
 *
 * @param through the points a packet passes there, in order, at least one
 * @param mark where its number stands
 * @param lock the security group's lock, where it is asked
 */
record Stop(List<Point> through, Point mark, Optional<Point> lock) {

    private static final double STRIDE = 3;

    Stop {
        through = List.copyOf(through);
    }

    /** The same in a room, but no further up than words leave room for who stands there; where they leave none, where it was. */
    Stop restingAbove(double floor, Detours detours) {
        Point room = through.getLast();
        return DoubleStream.iterate(room.y(), y -> y <= floor, y -> y + STRIDE)
                .mapToObj(y -> new Point(room.x(), y))
                .filter(detours::isFreeFor)
                .findFirst()
                .map(free -> new Stop(List.of(free), mark, lock))
                .orElse(this);
    }

    /** The same through a hall, from its one door to the other. */
    Stop passed(Detours detours) {
        return new Stop(detours.inHall(through), mark, lock);
    }

    /** The same, passed beside words, but always by its lock: packets are stopped there. */
    Stop led(Detours detours) {
        int hanging = lock.map(through::indexOf).orElse(-1);
        if (hanging < 1) {
            return new Stop(detours.outdoors(through), mark, lock);
        }
        List<Point> asFarAsLock = detours.outdoors(through.subList(0, hanging + 1));
        List<Point> onwards = detours.outdoors(through.subList(hanging, through.size()));
        return new Stop(Stream.concat(asFarAsLock.stream(), onwards.stream().skip(1)).toList(), mark, lock);
    }
}
