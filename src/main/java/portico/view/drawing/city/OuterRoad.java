package portico.view.drawing.city;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Sketch;

/**
 * From the cities that other cities part from the ground outside of AWS: a lane down beside each, and a road that they share, below all others.
 *
 * @param exits the roads through the walls, from the left
 * @param end where the shared road meets the lane of the ground outside
 */
record OuterRoad(List<Bypass> exits, Point end) {

    private static final double FROM_WALL = 30;
    private static final double BELOW = 26;
    private static final double HALF = Block.CARRIAGEWAY / 2;

    OuterRoad {
        exits = List.copyOf(exits);
    }

    /** Of all cities but the last; nothing where no VPC of theirs has such a route. */
    static Optional<OuterRoad> of(List<Ground> grounds, Box outskirts, double lane) {
        List<Bypass> exits = grounds.subList(0, grounds.size() - 1)
                .stream()
                .flatMap(ground -> Bypass.of(ground, Wall.outside(ground).right() + FROM_WALL).stream())
                .toList();
        double lowest = grounds.stream().mapToDouble(ground -> Wall.outside(ground).bottom()).max().orElseThrow();
        Point end = new Point(lane, Math.max(lowest, outskirts.bottom()) + BELOW);
        return exits.isEmpty() ? Optional.empty() : Optional.of(new OuterRoad(exits, end));
    }

    /** Its lower edge. */
    double bottom() {
        return end.y() + HALF;
    }

    private Stream<Point> corners() {
        return exits.stream().map(exit -> new Point(exit.end().x(), end.y()));
    }

    /** The road below all cities, from the leftmost lane on. */
    Box shared() {
        double left = corners().mapToDouble(Point::x).min().orElseThrow() - HALF;
        return new Box(left, end.y() - HALF, end.x() + HALF - left, Block.CARRIAGEWAY);
    }

    private Stream<Box> lanes() {
        return exits.stream()
                .map(exit -> new Box(exit.end().x() - HALF, exit.end().y() - HALF, Block.CARRIAGEWAY,
                        bottom() - exit.end().y() + HALF));
    }

    /** Going down and up again counts nothing, so that a way is what it would be straight through the cities between. */
    Stream<RoadMap.Road> roads() {
        List<Point> corners = corners().toList();
        Stream<RoadMap.Road> down = IntStream.range(0, exits.size())
                .mapToObj(i -> RoadMap.Road.free(exits.get(i).end(), corners.get(i)));
        Stream<RoadMap.Road> along = Stream.of(new RoadMap.Road(corners.getFirst(), end));
        return Stream.of(exits.stream().flatMap(Bypass::roads), down, along).flatMap(s -> s);
    }

    void draw(Sketch s, Level level) {
        exits.forEach(exit -> exit.draw(s));
        lanes().forEach(lane -> Carriageway.surface(s, lane));
        Carriageway.surface(s, shared());
        if (level.reaches(Level.FRONT)) {
            lanes().forEach(lane -> Carriageway.middle(s, lane));
            Carriageway.middle(s, shared());
        }
    }
}
