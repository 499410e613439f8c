package portico.view.drawing.city;

import portico.model.topology.Database;
import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Padlock;

/** A database: a temple with a round vault door, and its facts beside it. */
record Vault(Database database, String group) implements Plot {

    private static final double TEMPLE = 152;
    private static final double HEIGHT = 112;
    private static final double WORDS = 116;
    private static final Look WALL = Look.fill(Role.FACADE).edged(Role.STRONG, 1.3);

    @Override
    public double width() {
        return TEMPLE + 10 + Math.max(WORDS, Letters.width(database.name(), TextStyle.BODY_STRONG) + 6);
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
        s.anchor(database.id(), Anchor.Part.LOCK, TEMPLE / 2, -16);
        s.anchor(database.id(), Anchor.Part.CENTRE, TEMPLE / 2, -42);
        s.anchor(database.id(), Anchor.Part.ROOM, TEMPLE / 2, -42);
        s.box(6, -82, 140, 82, WALL);
        s.text(TEMPLE + 10, -78, width() - TEMPLE - 10, 21, TextStyle.BODY_STRONG, Role.INK, Align.LEFT,
                database.name());
        Padlock.draw(s, TEMPLE + 10, -16, 12, Padlock.State.NOT_ASKED);
    }
}
