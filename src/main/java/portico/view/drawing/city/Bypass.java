package portico.view.drawing.city;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Look;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;

/**
 * The road through the right wall of a city to what stands outside of AWS, over a VPN or Direct Connect. It costs so much that nobody goes out by one
 * and in again by another, and as much as going out by the gate and along the road outside, but for the way to the gate.
 *
 * @param from the right end of a carriageway inside, in its middle
 * @param lane how far right the road leads
 * @param wall the piece of the wall that it opens
 */
record Bypass(Point from, double lane, Box wall) {

    /** To enter the ground outside from the road outside: no detour through a city is longer. */
    static final double ENTRY = 1e6;
    /** More than the way from the gate up to the road outside saves, less than a way from any street to the gate and back down costs. */
    private static final double DETOUR = 60;
    private static final double TOLL = ENTRY + DETOUR;
    private static final double PIER = 7;
    private static final double PIER_OUT = 3;
    private static final Look STONE = Look.fill(Role.STONE).edged(Role.STRONG, 1.3);

    /** From the first carriageway that gets to the right end, to a lane outside; nothing where the VPC has no such route. */
    static Optional<Bypass> of(Ground ground, double lane) {
        return ground.town().hasBypass() ? first(ground).map(carriageway -> of(ground, carriageway, lane))
                : Optional.empty();
    }

    private static Optional<Box> first(Ground ground) {
        Comparator<Box> order = Comparator.comparingDouble(Box::right).reversed().thenComparingDouble(Box::y);
        return ground.boulevard().or(() -> ground.blocks().stream().map(Block::carriageway).min(order));
    }

    private static Bypass of(Ground ground, Box carriageway, double lane) {
        return new Bypass(new Point(carriageway.right(), carriageway.centre().y()), lane, new Box(
                Wall.outside(ground).right() - Wall.THICKNESS, carriageway.y(), Wall.THICKNESS, carriageway.height()));
    }

    private double y() {
        return from.y();
    }

    /** Its lower edge. */
    double bottom() {
        return wall.bottom();
    }

    /** Where it meets the lane outside. */
    Point end() {
        return new Point(lane, y());
    }

    /** The road; and the crossing at its end inside. */
    Stream<RoadMap.Road> roads() {
        return Stream.concat(Stream.of(new RoadMap.Road(from, end(), TOLL)), RoadMap.Road.knot(from));
    }

    void draw(Sketch s) {
        s.box(from.x(), wall.y(), lane - from.x(), wall.height(), Look.fill(Role.STREET));
        s.box(wall.x() - PIER_OUT, wall.y() - PIER, wall.width() + 2 * PIER_OUT, PIER, 1, STONE);
        s.box(wall.x() - PIER_OUT, wall.bottom(), wall.width() + 2 * PIER_OUT, PIER, 1, STONE);
    }
}
