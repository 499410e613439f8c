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
    private static final double TOP = -98;
    private static final double HEIGHT = 96;
    /** Right of the way in, and below the way to the lock. */
    private static final double NAME_LEFT = 30;
    private static final double NAME_TOP = -24;

    private FargateTask() {}

    /** Packets take the same way as in the house, between what is written. */
    static void draw(Sketch s, Resident tenant, double width) {
        Box box = new Box(3, TOP - 2, width - 6, HEIGHT + 2);
        s.box(box, 4, Look.fill(Role.PANEL).edged(Role.VPC, 1.4));
        InterfaceBox.line(s, box, TOP, TextStyle.CAPTION, Role.INK2, List.of("Fargate", ""));
        InterfaceBox.address(s, box, TOP + ROW, tenant.address());
        Padlock.draw(s, House.LOCK_LEFT, House.LOCK_TOP, 12, Padlock.State.NOT_ASKED);
        s.text(NAME_LEFT, NAME_TOP, box.right() - NAME_LEFT - 2, ROW, TextStyle.PORT, Role.INK, Align.CENTRE, "ENI");
    }
}
