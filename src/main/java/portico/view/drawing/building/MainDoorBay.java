package portico.view.drawing.building;

import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.LockTag;
import portico.view.drawing.mark.Plate;
import portico.view.drawing.mark.Portico;

/** The bay of eth0, which every building has: the portico, the host's address and lock, and the agent's room. */
record MainDoorBay(BuildingFacts facts) implements Wing {

    static final double WIDTH = 80;
    static final double CENTRE = WIDTH / 2;
    private static final Look ROOM = Look.fill(Role.DIM).edged(Role.LINE, 1);

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public void draw(Sketch s, Facade f, Level level) {
        if (facts.isRegistered()) {
            Box room = new Box(8, f.roomTop(), WIDTH - 14, f.room());
            s.box(room, 2, ROOM);
            RoomFront.sill(s, room);
            boolean connected = facts.instance().agent().connected();
            s.text(room.x() + 2, room.y() + 5, room.width() - 4, 22, TextStyle.LABEL_MEDIUM, Role.INK2, Align.CENTRE,
                    "Host");
            s.text(room.x() + 2, room.y() + 27, room.width() - 4, 21, TextStyle.CAPTION_PLAIN,
                    connected ? Role.INK3 : Role.NO, Align.CENTRE, connected ? "ECS agent" : "agent off",
                    connected ? "agent" : "off");
        }
        LockTag.draw(s, CENTRE, f.lockTop(), WIDTH - 6, Facade.LOCK_ROW, facts.group());
        Plate.draw(s, CENTRE, f.plateTop(), WIDTH - 2, facts.instance().privateIp());
        Portico.draw(s, CENTRE, Facade.FLOOR, f.doorRise(), "eth0");
    }

    @Override
    public void drawFront(Sketch s, Facade f) {
        double beam = -56 - f.doorRise();
        s.box(CENTRE - 22, beam, 44, Facade.FLOOR - beam, Look.fill(Role.DOOR));
        s.path(FrontShapes.GABLE, CENTRE, beam, 1, Look.fill(Role.FACADE2).edged(Role.STRONG, 1.4));
    }

    @Override
    public List<Spot> spots(Facade f) {
        return List.of();
    }
}
