package portico.view.drawing.city;

import java.util.Optional;
import portico.view.drawing.Anchor;
import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.mark.Sign;

/** The city wall, which is the VPC: its sign with the addresses, and its gate. */
final class Wall {

    static final double THICKNESS = 8;

    private Wall() {}

    static void draw(Sketch sketch, Ground ground, Level level) {
        Box outside = ground.box().inset(-THICKNESS);
        Sketch s = sketch.of(ground.town().vpc().id());
        s.lot(ground.town().vpc().id(), outside);
        s.box(outside, 4, Look.fill(Role.WALL).edged(Role.WALL_HATCH, 1));
        s.box(ground.box(), 0, Look.fill(Role.GROUND).edged(Role.WALL_HATCH, 1));
        String name = "VPC " + ground.town().vpc().name();
        String cidr = ground.town().vpc().cidrs().isEmpty() ? "" : ground.town().vpc().cidrs().getFirst().toString();
        Sign.draw(s, outside.x() + 16, outside.y() - 14, Sign.width(name, cidr), 24, name, cidr);
        ground.town().gateway().ifPresent(gateway -> {
            Sketch g = sketch.of(gateway.id()).at(ground.gateX(), outside.y());
            g.lot(gateway.id(), -50, -34, 100, 44);
            g.anchor(gateway.id(), Anchor.Part.DOOR, 0, 0);
            g.anchor(gateway.id(), Anchor.Part.CENTRE, 0, 0);
            g.box(-46, -16, 92, 26, 2, Look.fill(Role.STONE).edged(Role.STRONG, 1.3));
        });
    }

    /** The road from the outer road through the gate to the first carriageway. */
    static Optional<RoadMap.Road> drive(Ground ground) {
        if (ground.town().gateway().isEmpty()) {
            return Optional.empty();
        }
        Optional<Box> first = ground.boulevard().or(() -> ground.blocks().stream().findFirst().map(Block::carriageway));
        return first.map(box -> new RoadMap.Road(new Point(ground.gateX(), Sky.ROAD),
                new Point(ground.gateX(), box.centre().y())));
    }
}
