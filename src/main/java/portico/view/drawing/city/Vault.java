package portico.view.drawing.city;

import java.util.List;
import portico.model.topology.Database;
import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Column;
import portico.view.drawing.mark.LockTag;
import portico.view.drawing.mark.Plate;

/** A database: a temple with a round vault door, and its facts beside it. */
record Vault(Database database, String group) implements Plot {

    private static final double TEMPLE = 152;
    private static final double HEIGHT = 112;
    private static final double WORDS = 112;
    private static final double FAR_NAME = 48;
    private static final double BESIDE = 10;
    /** Letters stop shrinking before temples do. */
    private static final double ROOMY = 1.65;
    /** How large a temple is below its name. */
    private static final double SMALLER = 0.57;
    private static final Look SHADOW = Look.fill(Role.SHADE);
    private static final Look WALL = Look.fill(Role.FACADE).edged(Role.STRONG, 1.3);
    private static final Look BEAM = Look.fill(Role.STONE).edged(Role.STRONG, 1.2);
    private static final Look GABLE = Look.fill(Role.FACADE2).edged(Role.STRONG, 1.3);
    private static final Look RING = Look.fill(Role.STONE).edged(Role.STRONG, 1.3);
    private static final Look DOOR = Look.fill(Role.DOOR).edged(Role.DOOR2, 3);
    private static final Look HUB = Look.fill(Role.LIT_EDGE);
    private static final Look SPOKE = Look.edge(Role.LIT_EDGE, 2);
    private static final Path GABLE_PATH = Path.of("M0 -87L76 -112L152 -87Z");
    private static final Path SPOKES = Path.of("M-15 0H15M-7.5 -13L7.5 13M7.5 -13L-7.5 13");

    @Override
    public double width() {
        double widest = Math.max(Letters.width(database.name(), TextStyle.BODY_STRONG) * ROOMY,
                Letters.width(group, TextStyle.CAPTION) + 18);
        return TEMPLE + BESIDE + Math.clamp(widest + 6, WORDS, 200);
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Sketch sketch, Level level) {
        Sketch s = sketch.of(database.id());
        s.lot(database.id(), 0, -HEIGHT, width(), HEIGHT);
        s.anchor(database.id(), Anchor.Part.DOOR, TEMPLE / 2, 0);
        s.anchor(database.id(), Anchor.Part.LOCK, TEMPLE / 2, -12);
        s.anchor(database.id(), Anchor.Part.CENTRE, TEMPLE / 2, -42);
        s.anchor(database.id(), Anchor.Part.ROOM, TEMPLE / 2, -42);
        if (level.reaches(Level.FACADE)) {
            temple(s, level);
            facts(s, TEMPLE + BESIDE);
        } else {
            farName(s, level);
        }
    }

    private void facts(Sketch s, double x) {
        double room = width() - x;
        s.text(x, -90, room, 21, TextStyle.BODY_STRONG, Role.INK, Align.LEFT, database.name());
        s.text(x, -69, room, 21, TextStyle.CAPTION_PLAIN, Role.INK2, Align.LEFT, engine() + " " + database.port(),
                Integer.toString(database.port()));
        s.text(x, -48, room, 21, TextStyle.PLATE, Role.INK2, Align.LEFT, Plate.whole(database.privateIp()),
                Plate.last(database.privateIp()));
        LockTag.drawFrom(s, x, -27, room, 21, group);
    }

    /** The name beside the temple, or where that is too long above a smaller temple. */
    private void farName(Sketch s, Level level) {
        double x = TEMPLE + BESIDE;
        s.choice(List.of(beside -> {
            temple(beside, level);
            beside.text(x, -42 - FAR_NAME / 2, width() - x, FAR_NAME, TextStyle.BODY_STRONG, Role.INK, Align.LEFT,
                    database.name());
        }, above -> {
            temple(above.at(TEMPLE * (1 - SMALLER) / 2, 0).scaled(SMALLER), level);
            above.text(0, -HEIGHT, width(), FAR_NAME, TextStyle.BODY_STRONG, Role.INK, Align.LEFT, database.name());
        }));
    }

    private String engine() {
        return switch (database.engine()) {
            case "postgres", "aurora-postgresql" -> "PostgreSQL";
            case "mysql", "aurora-mysql" -> "MySQL";
            case "mariadb" -> "MariaDB";
            default -> database.engine();
        };
    }

    private static void temple(Sketch s, Level level) {
        s.box(10, -78, 140, 78, SHADOW);
        s.box(6, -82, 140, 82, WALL);
        s.path(GABLE_PATH, GABLE);
        s.box(0, -87, 152, 7, 1, BEAM);
        if (level.reaches(Level.FACADE)) {
            s.text(46, -110, 60, 21, TextStyle.CAPTION_STRONG, Role.INK2, Align.CENTRE, "RDS");
        }
        for (double x : new double[] {19, 38, 114, 133}) {
            Column.draw(s, x, -80, -6, 10);
        }
        s.box(0, -6, 152, 6, BEAM);
        s.circle(76, -42, 26, RING);
        s.circle(76, -42, 19, DOOR);
        if (level.reaches(Level.FRONT)) {
            s.path(SPOKES, 76, -42, 1, SPOKE);
        }
        s.circle(76, -42, 5, HUB);
    }
}
