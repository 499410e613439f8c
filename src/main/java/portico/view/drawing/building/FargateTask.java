package portico.view.drawing.building;

import java.util.List;
import portico.view.drawing.Anchor;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Padlock;

/** A house as a Fargate task: an interface of its own, its lock where the house has it, and no host that anybody could log in to. */
final class FargateTask {

    private static final double ROW = 21;
    private static final double TOP = -78;
    private static final double LOCK = 42;

    private FargateTask() {}

    /** Packets come in below the lock, beside what is written. */
    static void anchor(Sketch s, Resident tenant) {
        double way = LOCK + 6;
        s.anchor(tenant.id(), Anchor.Part.DOOR, way, 0);
        s.anchor(tenant.id(), Anchor.Part.LOCK, way, TOP + 2.5 * ROW);
        s.anchor(tenant.id(), Anchor.Part.ROOM, way, TOP + 2 * ROW);
    }

    static void draw(Sketch s, Resident tenant, double width) {
        Box box = new Box(3, TOP - 4, width - 6, 78);
        s.box(box, 4, Look.fill(Role.PANEL).edged(Role.VPC, 1.4));
        InterfaceBox.line(s, box, TOP, TextStyle.CAPTION, Role.INK2, List.of("Fargate", ""));
        InterfaceBox.address(s, box, TOP + ROW, tenant.address());
        s.text(box.x() + 2, TOP + 2 * ROW, LOCK - box.x() - 2, ROW, TextStyle.PORT, Role.INK, Align.CENTRE, "eth1");
        Padlock.draw(s, LOCK, TOP + 2 * ROW + 3, 12, Padlock.State.NOT_ASKED);
    }
}
