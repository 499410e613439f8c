package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.PathPen;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
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
    /** How far down the sign reaches. */
    private static final double BELOW_TOP = 10;
    private static final Look STONES = Look.fill(Role.WALL).edged(Role.WALL_HATCH, 1);
    private static final Look HATCH = Look.hatch(Role.WALL_HATCH);
    private static final Look GROUND = Look.fill(Role.GROUND).edged(Role.WALL_HATCH, 1);

    private Wall() {}

    static Box outside(Ground ground) {
        return ground.box().inset(-THICKNESS - PADDING);
    }

    /** The wall with its sign, as large as that is at any level. */
    static Box extent(Ground ground) {
        Box outside = outside(ground);
        double sign = SIGN_HEIGHT * Signs.scaleOnWall(ground.signs(), Level.BLOCK);
        return outside.union(new Box(outside.x(), outside.y() + BELOW_TOP - sign - 2, outside.width(), sign));
    }

    static void draw(Sketch sketch, Ground ground, Level level) {
        Box outside = outside(ground);
        Sketch s = sketch.of(ground.town().vpc().id());
        s.lot(ground.town().vpc().id(), outside);
        s.box(outside, 4, STONES);
        s.box(outside, 4, HATCH);
        s.box(outside.inset(THICKNESS), 0, GROUND);
        if (level.reaches(Level.FRONT)) {
            battlements(s, ground, outside);
        }
        sign(s, ground, outside, level);
        drive(ground).ifPresent(road -> surface(sketch, road, outside.y() + THICKNESS));
        ground.town()
                .gateway()
                .ifPresent(gateway -> Gate.draw(sketch.at(ground.gateX(), outside.y()), gateway, level,
                        outside.right() - ground.gateX()));
    }

    private static void sign(Sketch sketch, Ground ground, Box outside, Level level) {
        Sign sign = sign(ground.town());
        double x = outside.x() + SIGN_LEFT;
        double usual = SIGN_HEIGHT * Signs.scaleOnWall(ground.signs(), level);
        double room = Math.max(0, ground.gateX() - Gate.HALF - outside.x() - 2 * SIGN_LEFT);
        double bottom = outside.y() + BELOW_TOP;
        List<Consumer<Sketch>> forms = new ArrayList<>();
        for (Sign words : List.of(sign, sign.nameOnly(), new Sign(ground.town().vpc().name(), "", sign.board()))) {
            forms.addAll(new Stretch.Fitting(room, stretch -> words.width(stretch, height(usual, stretch, level)),
                    (s, stretch) -> {
                        double height = height(usual, stretch, level);
                        words.draw(s, new Box(x, bottom - height, words.width(stretch, height), height), stretch);
                    }).forms(level));
        }
        forms.add(s -> sign.nameOnly().draw(s, new Box(x, bottom - usual, room, usual), 1));
        forms.add(_ -> {});
        sketch.choice(forms);
    }

    private static double height(double usual, double stretch, Level level) {
        return level.reaches(Level.FACADE) ? Signs.around(usual, stretch) : usual;
    }

    private static Sign sign(Town town) {
        String cidr = town.vpc().cidrs().isEmpty() ? "" : town.vpc().cidrs().getFirst().toString();
        int more = town.vpc().cidrs().size() - 1;
        String addresses = more > 0 ? cidr + " +" + more : cidr;
        String words = town.assumed()
                .filter(_ -> town.board() == Sign.Board.ASSUMED)
                .map(what -> addresses + ", " + what)
                .orElse(addresses);
        return new Sign("VPC " + town.vpc().name(), town.board().words(words), town.board());
    }

    private static void battlements(Sketch s, Ground ground, Box outside) {
        PathPen pen = new PathPen();
        double gate = ground.gateX();
        double gateEnd = gate + Gate.HALF + 6 + ground.town().gateway().map(Gate::labelWidth).orElse(0.0);
        boolean open = ground.town().gateway().isPresent();
        for (double x = outside.x() + SIGN_LEFT + 10; x < outside.right() - 12; x += MERLON_PITCH) {
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
