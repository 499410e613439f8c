package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import portico.view.drawing.Anchor;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.TwoLines;
import portico.view.drawing.mark.Badge;
import portico.view.drawing.mark.Door;
import portico.view.drawing.mark.LockTag;
import portico.view.drawing.mark.Padlock;
import portico.view.drawing.mark.Plate;

/**
 * Detached houses of the Fargate tasks of one service in one street: each with its own door, lock and address. More than six become a terrace of
 * small houses, with their number in words.
 */
public final class House {

    public static final double HEIGHT = 152;
    private static final double WIDTH = 68;
    private static final int MOST = 6;
    private static final double SMALL = 22;
    private static final int TERRACE = 12;
    private static final double TERRACE_STEP = 26;
    private static final double NARROWEST = 136;
    private static final double FAR_NAME = 46;
    static final double LOCK_LEFT = 42;
    static final double LOCK_TOP = -54;
    private static final Door DOOR = new Door(20, 40);
    private static final Look WALL = Look.fill(Role.FACADE).edged(Role.STRONG, 1.3);
    private static final Look ROOF = Look.fill(Role.VPC_SOFT).edged(Role.STRONG, 1.3);
    private static final Look STEP = Look.fill(Role.STONE).edged(Role.STRONG, 1);
    private static final Look LIT = Look.fill(Role.LIT).edged(Role.LIT_EDGE, 1);
    private static final Look UNLIT = Look.fill(Role.DIM).edged(Role.STRONG, 1);
    private static final Look LEAVING = Look.hatch(Role.INK3);
    private static final Look FAR_DOOR = Look.fill(Role.DOOR);
    private static final Look SMALL_HOUSE = Look.fill(Role.VPC_SOFT).edged(Role.VPC, 1.2);
    private static final Path ROOF_PATH = Path.of("M3 -66L34 -104L65 -66Z");
    private static final Path SMALL_PATH = Path.of("M0 0V-11L8 -20L16 -11V0Z");

    private House() {}

    public static double widthOf(int houses) {
        double all = houses <= MOST ? houses * WIDTH : Math.min(houses, TERRACE) * SMALL;
        return Math.max(NARROWEST, all);
    }

    /** Draws the houses side by side, standing on 0, with their name above in some width. */
    public static void drawAll(Sketch sketch, double width, String name, List<Resident> tenants, Level level,
            DrawingView view) {
        boolean near = level.reaches(Level.FACADE);
        sketch.choice(names(width, name, tenants, near));
        for (int i = 0; i < tenants.size(); i++) {
            Sketch s = sketch.of(tenants.get(i).id());
            if (tenants.size() <= MOST) {
                draw(s.at(i * WIDTH, 0), tenants.get(i), level, view);
            } else {
                small(s.at(i % TERRACE * SMALL, -row(i) * TERRACE_STEP), tenants.get(i), level);
            }
        }
    }

    /** The name in one line, near with the lock of the houses below it, or in two lines. */
    private static List<Consumer<Sketch>> names(double width, String name, List<Resident> tenants, boolean near) {
        String many = tenants.size() > MOST ? name + ", " + tenants.size() + " tasks" : name;
        Consumer<Sketch> oneLine = s -> s.text(2, -HEIGHT, width, near ? 22 : FAR_NAME, TextStyle.NAME, Role.INK,
                Align.LEFT, many, name);
        List<Consumer<Sketch>> forms = new ArrayList<>();
        forms.add(!near ? oneLine
                : oneLine.andThen(s -> LockTag.drawFrom(s, 2, -HEIGHT + 21, width, 21, tenants.getFirst().group())));
        forms.add(oneLine);
        TwoLines.of(name).ifPresent(lines -> forms.add(s -> {
            s.text(2, -HEIGHT, width, FAR_NAME / 2, TextStyle.NAME, Role.INK, Align.LEFT, lines.first());
            s.text(2, -HEIGHT + FAR_NAME / 2 - 2, width, FAR_NAME / 2, TextStyle.NAME, Role.INK, Align.LEFT,
                    lines.second());
        }));
        forms.add(forms.getFirst());
        return forms;
    }

    private static int row(int house) {
        return Math.min(3, house / TERRACE);
    }

    private static void small(Sketch s, Resident tenant, Level level) {
        anchors(s, tenant, 8, -8);
        if (level.reaches(Level.FRONT)) {
            s.lot(tenant.id(), 0, -22, SMALL - 4, 22);
        }
        s.path(SMALL_PATH, SMALL_HOUSE);
    }

    private static void anchors(Sketch s, Resident tenant, double x, double y) {
        s.anchor(tenant.id(), Anchor.Part.DOOR, x, 0);
        s.anchor(tenant.id(), Anchor.Part.LOCK, x, y);
        s.anchor(tenant.id(), Anchor.Part.ROOM, x, y);
        s.anchor(tenant.id(), Anchor.Part.CENTRE, x, y);
    }

    private static void draw(Sketch s, Resident tenant, Level level, DrawingView view) {
        boolean near = level.reaches(Level.FACADE);
        s.anchor(tenant.id(), Anchor.Part.ROOM, 46, -30);
        s.anchor(tenant.id(), Anchor.Part.LOCK, 46, -50);
        anchors(s, tenant, 24, -30);
        if (level.reaches(Level.FRONT)) {
            s.lot(tenant.id(), 2, -106, WIDTH - 4, 106);
        }
        if (near && view == DrawingView.ENGINEER) {
            FargateTask.draw(s, tenant, WIDTH);
            return;
        }
        walls(s, tenant);
        front(s, tenant, near);
        address(s, tenant, near);
        if (tenant.isLeaving()) {
            Badge.DRAINING.draw(s, 52, -26, 7);
        }
    }

    private static void walls(Sketch s, Resident tenant) {
        s.box(9, -68, 50, 60, tenant.resolved() ? WALL : Building.PAPER);
        if (!tenant.resolved()) {
            s.box(9, -68, 50, 60, 0, Building.HATCH);
        }
        s.path(ROOF_PATH, ROOF);
        s.box(5, -8, 58, 8, STEP);
        if (tenant.isLeaving()) {
            s.box(9, -68, 50, 60, 0, LEAVING);
        }
    }

    /** Door, lock and window, or from afar the door alone. */
    private static void front(Sketch s, Resident tenant, boolean near) {
        if (near) {
            DOOR.draw(s, 25, -8, tenant.isLeaving());
            Padlock.draw(s, LOCK_LEFT, LOCK_TOP, 12, Padlock.State.NOT_ASKED);
            s.box(42, -34, 13, 12, 1, tenant.isRunning() ? LIT : UNLIT);
        } else {
            s.box(15, -48, 20, 40, FAR_DOOR);
        }
    }

    private static void address(Sketch s, Resident tenant, boolean near) {
        tenant.address()
                .ifPresent(a -> s.text(8, near ? -91 : -104, 52, near ? 22 : 48, TextStyle.ADDRESS, Role.INK,
                        Align.CENTRE, Plate.last(a), ""));
    }
}
