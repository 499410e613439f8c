package portico.view.drawing.building;

import java.util.List;
import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Door;

/** Detached houses of Fargate tasks, one door each, with the service's name above. */
public final class House {

    public static final double HEIGHT = 152;
    private static final double WIDTH = 68;
    private static final Door DOOR = new Door(20, 40);
    private static final Path ROOF = Path.of("M3 -66L34 -104L65 -66Z");

    private House() {}

    public static double widthOf(int houses) {
        return Math.max(2, houses) * WIDTH;
    }

    /** Draws the houses side by side, standing on 0. */
    public static void drawAll(Sketch sketch, String name, List<Resident> tenants, Level level) {
        sketch.text(0, -HEIGHT, widthOf(tenants.size()), 22, TextStyle.NAME, Role.INK, Align.LEFT, name);
        double x = 0;
        for (Resident tenant : tenants) {
            draw(sketch.at(x, 0).of(tenant.id()), tenant);
            x += WIDTH;
        }
    }

    private static void draw(Sketch s, Resident tenant) {
        s.lot(tenant.id(), 2, -106, WIDTH - 4, 106);
        s.anchor(tenant.id(), Anchor.Part.DOOR, 24, 0);
        s.anchor(tenant.id(), Anchor.Part.LOCK, 24, -20);
        s.anchor(tenant.id(), Anchor.Part.ROOM, 46, -30);
        s.anchor(tenant.id(), Anchor.Part.CENTRE, 34, -40);
        s.box(9, -68, 50, 68, Look.fill(Role.FACADE).edged(Role.STRONG, 1.3));
        s.path(ROOF, Look.fill(Role.VPC_SOFT).edged(Role.STRONG, 1.3));
        DOOR.draw(s, 24, 0, tenant.isLeaving());
        tenant.address()
                .ifPresent(
                        a -> s.text(12, -90, 44, 22, TextStyle.ADDRESS, Role.INK, Align.CENTRE, "." + a.lastOctet()));
    }
}
