package portico.view.drawing.building;

import java.util.List;
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

    private FargateTask() {}

    /** @param lock the left upper corner of the lock */
    static void draw(Sketch s, Resident tenant, double width, double lock, double lockTop) {
        Box box = new Box(3, TOP - 4, width - 6, 78);
        s.box(box, 4, Look.fill(Role.PANEL).edged(Role.VPC, 1.4));
        InterfaceBox.line(s, box, TOP, TextStyle.CAPTION, Role.INK2, List.of("Fargate", ""));
        s.text(box.x() + 2, TOP + ROW, lock - box.x() - 2, ROW, TextStyle.PORT, Role.INK, Align.CENTRE, "eth1");
        Padlock.draw(s, lock, lockTop, 12, Padlock.State.NOT_ASKED);
        InterfaceBox.address(s, box, TOP + 2 * ROW, tenant.address());
    }
}
