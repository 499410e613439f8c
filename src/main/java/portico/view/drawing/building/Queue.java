package portico.view.drawing.building;

import java.util.List;
import portico.model.id.TaskId;
import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Tenant;
import portico.view.drawing.mark.Ticket;

/** Tasks that wait on the pavement, each group under the ticket that says why. */
public final class Queue {

    /** From afar, where letters are higher than what they stand on. */
    public static final double HEIGHT = 132;
    private static final double NEAR = 86;
    private static final double NEAR_LINE = 21;
    private static final double FAR_LINE = 48;
    private static final double TENANTS = 36;
    private static final double FAR_TICKET = 47;
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
            draw(sketch.at(x, 0), group, level.reaches(Level.FACADE));
            x += widthOf(group) + GAP;
        }
    }

    /** Sets the places only, for levels at which nobody can be told from another. */
    static void place(Sketch sketch, List<Waiting> groups) {
        double x = 0;
        for (Waiting group : groups) {
            for (int i = 0; i < group.tasks().size(); i++) {
                anchor(sketch.at(x, 0), group.tasks().get(i), i);
            }
            x += widthOf(group) + GAP;
        }
    }

    private static double tenantX(int i) {
        return 12 + Math.min(i, SHOWN - 1) * STEP;
    }

    private static void anchor(Sketch s, TaskId id, int i) {
        for (Anchor.Part part : new Anchor.Part[] {Anchor.Part.CENTRE, Anchor.Part.ROOM, Anchor.Part.LOCK}) {
            s.anchor(id, part, tenantX(i), -16);
        }
        s.anchor(id, Anchor.Part.DOOR, tenantX(i), 0);
    }

    private static void draw(Sketch s, Waiting group, boolean near) {
        double width = widthOf(group);
        double line = near ? NEAR_LINE : FAR_LINE;
        s.text(0, near ? -NEAR : -HEIGHT, width, line, TextStyle.CAPTION_STRONG, Role.INK2, Align.LEFT, group.name());
        double higher = near ? 1 : FAR_TICKET / Ticket.HEIGHT;
        Ticket.draw(s, 0, near ? -64 : -TENANTS - FAR_TICKET, width, higher, Ticket.wordings(group.code()));
        int count = group.tasks().size();
        for (int i = 0; i < count; i++) {
            TaskId id = group.tasks().get(i);
            anchor(s, id, i);
            s.lot(id, tenantX(i) - 11, -36, 22, 36);
            if (i < SHOWN) {
                Tenant.draw(s.of(id), tenantX(i), 0, 1.05, Role.PANEL, Role.WAIT);
            }
        }
        if (count > SHOWN) {
            s.text(tenantX(SHOWN - 1) + 12, -26, 34, 21, TextStyle.LABEL_STRONG, Role.WAIT, Align.LEFT,
                    "+" + (count - SHOWN));
        }
    }
}
