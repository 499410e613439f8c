package portico.view.drawing.building;

import java.util.List;
import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.LockTag;

/** The main door as eth0: the host's own namespace, the security groups that guard it, the primary interface. */
final class PrimaryInterface {

    private static final double MARGIN = 4;
    private static final double LINE = 21;
    private static final Look NAMESPACE = Look.fill(Role.DIM).edged(Role.LINE, 1);

    private PrimaryInterface() {}

    static void draw(Sketch s, Facade f, BuildingFacts facts) {
        double width = MainDoorBay.WIDTH;
        if (facts.isRegistered()) {
            root(s, new Box(MARGIN, f.roomTop(), width - 2 * MARGIN, f.room()), facts.instance().agent().connected());
        }
        s.line(width / 2, f.roomBottom(), width / 2, f.lockTop() + 2, Role.STRONG, 1.4);
        LockTag.draw(s, width / 2, f.lockTop(), width - 6, Facade.LOCK_ROW, facts.group());
        Box box = new Box(MARGIN, f.lockBottom(), width - 2 * MARGIN, Facade.FLOOR - f.lockBottom());
        InterfaceBox.draw(s, box, Role.INK, List.of("eth0"), List.of("primary ENI", "primary"),
                Optional.of(facts.instance().privateIp()));
    }

    private static void root(Sketch s, Box room, boolean connected) {
        s.box(room, 2, NAMESPACE);
        s.text(room.x() + 2, room.y() + 5, room.width() - 4, LINE + 1, TextStyle.LABEL_MEDIUM, Role.INK2, Align.CENTRE,
                "root netns", "root");
        s.text(room.x() + 2, room.y() + 27, room.width() - 4, LINE, TextStyle.CAPTION_PLAIN,
                connected ? Role.INK3 : Role.NO, Align.CENTRE, connected ? "ECS agent" : "agent off",
                connected ? "agent" : "off");
    }
}
