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
 * The road through the right wall of a city to what stands outside of AWS, over a VPN or Direct Connect.
 *
 * @param from the right end of a carriageway inside, in its middle
 * @param lane how far right the road leads
 * @param wall the piece of the wall that it opens
 */
record Bypass(Point from, double lane, Box wall) {

    /** More than the way from the gate up to the road outside saves, less than a way from any street to the gate and back down costs. */
    private static final double TOLL = 60;
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

    /** The road; and the crossing at its end inside, for only upright roads cross lying ones. */
    Stream<RoadMap.Road> roads() {
        return Stream.of(new RoadMap.Road(from, new Point(lane, y()), TOLL),
                new RoadMap.Road(from.plus(0, -1), from.plus(0, 1)));
    }

    void draw(Sketch s) {
        s.box(from.x(), wall.y(), lane - from.x(), wall.height(), Look.fill(Role.STREET));
        s.box(wall.x() - PIER_OUT, wall.y() - PIER, wall.width() + 2 * PIER_OUT, PIER, 1, STONE);
        s.box(wall.x() - PIER_OUT, wall.bottom(), wall.width() + 2 * PIER_OUT, PIER, 1, STONE);
    }
}
