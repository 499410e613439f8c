package portico.view.drawing.building;

import java.util.List;
import portico.model.id.TaskId;
import portico.view.drawing.Anchor;
import portico.view.drawing.Level;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.mark.Tenant;
import portico.view.drawing.mark.Ticket;

/** Tasks that wait on the pavement, each group under the ticket that says why. */
public final class Queue {

    public static final double HEIGHT = 86;
    private static final double GAP = 12;
    private static final double STEP = 26;
    private static final int SHOWN = 4;

    private Queue() {}

    public static double widthOf(List<Waiting> groups) {
        return groups.stream().mapToDouble(Queue::widthOf).sum() + Math.max(0, groups.size() - 1) * GAP;
    }

    private static double widthOf(Waiting group) {
        return Math.max(Ticket.width(group.code()), Math.min(SHOWN, group.tasks().size()) * STEP + 30);
    }

    /** Draws the groups side by side, standing on 0. */
    public static void draw(Sketch sketch, List<Waiting> groups, Level level) {
        double x = 0;
        for (Waiting group : groups) {
            draw(sketch.at(x, 0), group);
            x += widthOf(group) + GAP;
        }
    }

    private static void draw(Sketch s, Waiting group) {
        Ticket.draw(s, 0, -62, widthOf(group), group.code());
        for (int i = 0; i < group.tasks().size(); i++) {
            TaskId id = group.tasks().get(i);
            double x = 12 + Math.min(i, SHOWN - 1) * STEP;
            s.lot(id, x - 10, -34, 20, 34);
            s.anchor(id, Anchor.Part.CENTRE, x, -16);
            s.anchor(id, Anchor.Part.ROOM, x, -16);
            if (i < SHOWN) {
                Tenant.draw(s.of(id), x, 0, 1.05, Role.PANEL, Role.WAIT);
            }
        }
    }
}
