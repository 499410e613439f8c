package portico.view.drawing.building;

import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.mark.Padlock;

/** A house as a Fargate task: an interface of its own, and no host that anybody could log in to. */
final class FargateTask {

    private FargateTask() {}

    static void draw(Sketch s, Resident tenant, double width) {
        InterfaceBox.draw(s, new Box(3, -82, width - 6, 78), Role.VPC, "eth1", List.of("Fargate", ""),
                tenant.address());
        Padlock.draw(s, width / 2 - 6, -97, 12, Padlock.State.NOT_ASKED);
    }
}
