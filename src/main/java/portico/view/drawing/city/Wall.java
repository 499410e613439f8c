package portico.view.drawing.city;

import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.PathPen;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.mark.Sign;

/** The city wall, which is the VPC, with battlements above and the sign with its addresses; and the gate, where it has one. */
final class Wall {

    static final double THICKNESS = 8;
    /** Between the wall and what stands inside. */
    static final double PADDING = 10;
    private static final double MERLON = 8;
    private static final double MERLON_HEIGHT = 6;
    private static final double MERLON_PITCH = 18;
    private static final double SIGN_LEFT = 16;
    private static final double SIGN_HEIGHT = 24;
    private static final Look STONES = Look.fill(Role.WALL).edged(Role.WALL_HATCH, 1);
    private static final Look HATCH = Look.hatch(Role.WALL_HATCH);
    private static final Look GROUND = Look.fill(Role.GROUND).edged(Role.WALL_HATCH, 1);

    private Wall() {}

    static Box outside(Ground ground) {
        return ground.box().inset(-THICKNESS - PADDING);
    }

    static void draw(Sketch sketch, Ground ground, Level level) {
        Box outside = outside(ground);
        Sketch s = sketch.of(ground.town().vpc().id());
        s.lot(ground.town().vpc().id(), outside);
        s.box(outside, 4, STONES);
        s.box(outside, 4, HATCH);
        s.box(outside.inset(THICKNESS), 0, GROUND);
        double signEnd = sign(s, ground, outside, level);
        if (level.reaches(Level.FRONT)) {
            battlements(s, ground, outside, signEnd);
        }
        drive(ground).ifPresent(road -> surface(sketch, road, outside.y() + THICKNESS));
        ground.town()
                .gateway()
                .ifPresent(gateway -> Gate.draw(sketch.at(ground.gateX(), outside.y()), gateway, level,
                        outside.right() - ground.gateX()));
    }

    /** Draws the sign and says where it ends. */
    private static double sign(Sketch s, Ground ground, Box outside, Level level) {
        String name = "VPC " + ground.town().vpc().name();
        String cidr = ground.town().vpc().cidrs().isEmpty() ? "" : ground.town().vpc().cidrs().getFirst().toString();
        int more = ground.town().vpc().cidrs().size() - 1;
        String addresses = !ground.town().resolved() ? Sign.UNRESOLVED : more > 0 ? cidr + " +" + more : cidr;
        double k = Signs.scaleOnWall(ground.signs(), level);
        double natural = Sign.width(name, addresses);
        double room = ground.gateX() - Gate.HALF - outside.x() - 2 * SIGN_LEFT;
        double width = k == 1 ? Math.min(Signs.broadened(natural, room), room)
                : Math.min(natural * Signs.stretch(k), room);
        double height = SIGN_HEIGHT * k;
        if (ground.town().resolved()) {
            Sign.draw(s, outside.x() + SIGN_LEFT, outside.y() + 10 - height, width, height, name, addresses);
        } else {
            Sign.drawUnresolved(s, outside.x() + SIGN_LEFT, outside.y() + 10 - height, width, height, name);
        }
        return outside.x() + SIGN_LEFT + width;
    }

    private static void battlements(Sketch s, Ground ground, Box outside, double from) {
        PathPen pen = new PathPen();
        double gate = ground.gateX();
        double gateEnd = gate + Gate.HALF + 6 + ground.town().gateway().map(Gate::labelWidth).orElse(0.0);
        boolean open = ground.town().gateway().isPresent();
        for (double x = from + 10; x < outside.right() - 12; x += MERLON_PITCH) {
            if (!open || x + MERLON < gate - Gate.HALF || x > gateEnd) {
                pen.moveTo(x, outside.y()).by(0, -MERLON_HEIGHT).by(MERLON, 0).by(0, MERLON_HEIGHT);
            }
        }
        Path path = pen.path();
        if (!path.pieces().isEmpty()) {
            s.path(path, STONES);
        }
    }

    private static void surface(Sketch s, RoadMap.Road road, double top) {
        double bottom = road.to().y() - Block.CARRIAGEWAY / 2;
        if (bottom > top) {
            s.box(road.to().x() - Forecourt.DRIVE / 2, top, Forecourt.DRIVE, bottom - top, Look.fill(Role.STREET));
        }
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
