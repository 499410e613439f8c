package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.DeadEnd;
import portico.view.drawing.mark.Door;
import portico.view.drawing.mark.LockTag;
import portico.view.drawing.mark.Plate;

/**
 * Tasks with a front door of their own, one bay each; free interfaces are dashed doors.
 *
 * @param narrow whether even a few bays are no wider than those of some more
 */
record AwsvpcWing(List<Resident> tenants, int bays, boolean leaving, boolean narrow) implements Wing {

    static final int MOST = 14;
    private static final int FEW = 3;
    private static final int SOME = 7;
    private static final double WIDE = 112;
    private static final double MIDDLE = 80;
    private static final double NARROW = 44;
    /** Letters of an id that says enough by itself. */
    private static final int SHORT = 8;
    private static final Look FRONT_WINDOW = Look.fill(Role.LIT).edged(Role.LIT_EDGE, 1.1);
    private static final Look FRONT_FREE = Look.edge(Stroke.free(Role.STRONG));

    AwsvpcWing {
        tenants = List.copyOf(tenants);
    }

    double pitch() {
        return bays <= FEW && !narrow ? WIDE : bays <= SOME ? MIDDLE : NARROW;
    }

    private Door door(Facade f) {
        return (pitch() == NARROW ? Door.NARROW : Door.WIDE).taller(f.doorRise());
    }

    private double margin() {
        return pitch() == WIDE ? 7 : 4;
    }

    @Override
    public double width() {
        return bays * pitch();
    }

    @Override
    public void draw(Sketch s, Facade f, Level level) {
        for (int i = 0; i < bays; i++) {
            Sketch bay = s.at(i * pitch(), 0);
            if (i < tenants.size()) {
                occupied(bay.of(tenants.get(i).id()), tenants.get(i), f, level);
            } else {
                free(bay, f);
            }
        }
    }

    Box room(Facade f) {
        return new Box(margin(), f.roomTop(), pitch() - 2 * margin(), f.room());
    }

    private void occupied(Sketch s, Resident tenant, Facade f, Level level) {
        Box room = room(f);
        boolean goes = leaving || tenant.isLeaving();
        if (pitch() == NARROW) {
            RoomFront.window(s, room, tenant, goes);
        } else if (level == Level.INTERIOR && !goes) {
            RoomFront.window(s, room, tenant, false);
            Interior.draw(s, room, tenant, "task ENI" + (tenant.deadEnd() ? ", no exit" : ""));
        } else {
            String id = tenant.id().brief();
            RoomFront.draw(s, room, tenant, tenant.name(),
                    List.of("awsvpc, " + id, id.length() > SHORT ? "awsvpc" : id, ""), goes);
        }
        RoomFront.sill(s, room);
        LockTag.draw(s, pitch() / 2, f.lockTop(), pitch() - 6, Facade.LOCK_ROW, tenant.group());
        tenant.address().ifPresent(address -> Plate.draw(s, pitch() / 2, f.plateTop(), pitch() - 4, address));
        door(f).draw(s, pitch() / 2, Facade.FLOOR, goes || !tenant.isRunning());
        if (tenant.deadEnd()) {
            deadEnd(s, door(f));
        }
    }

    private void deadEnd(Sketch s, Door door) {
        double frame = pitch() / 2 + door.outerWidth() / 2;
        if (pitch() == NARROW) {
            DeadEnd.on(s, pitch() / 2, Facade.FLOOR, door.width() - 4);
        } else {
            DeadEnd.beside(s, frame, pitch() - 2, Facade.FLOOR);
        }
    }

    private void free(Sketch s, Facade f) {
        if (pitch() == NARROW) {
            s.box(room(f), 2, Look.fill(Role.DIM).edged(Stroke.free(Role.LINE)));
        } else {
            RoomFront.drawFree(s, room(f));
        }
        s.text(2, f.plateTop() - 1, pitch() - 4, 21, TextStyle.PLATE, Role.INK3, Align.CENTRE, "free");
        door(f).drawFree(s, pitch() / 2, Facade.FLOOR);
    }

    @Override
    public void drawFront(Sketch s, Facade f) {
        Door door = door(f);
        Box leaf = new Box((pitch() - door.width()) / 2, Facade.FLOOR - door.height(), door.width(), door.height());
        List<FrontElevation.Named> names = new ArrayList<>();
        for (int i = 0; i < bays; i++) {
            Sketch bay = s.at(i * pitch(), 0);
            if (i < tenants.size()) {
                Resident tenant = tenants.get(i);
                Sketch own = bay.of(tenant.id());
                own.box(leaf, 0, Look.fill(leaving ? Role.INK3 : Role.DOOR));
                Box window = new Box(6, FrontElevation.windowTop(f), pitch() - 12, FrontElevation.window(f));
                frontWindow(own, tenant, window, FrontElevation.octetTop(f));
                names.add(new FrontElevation.Named(tenant.id(), window.moved(i * pitch(), 0), tenant.name(), ""));
            } else {
                bay.box(leaf, 0, FRONT_FREE);
            }
        }
        FrontElevation.names(s, names);
    }

    private void frontWindow(Sketch s, Resident tenant, Box window, double octets) {
        s.box(window, 0, FRONT_WINDOW);
        s.box(window.x(), window.y(), window.width(), 6, Look.fill(Role.VPC_FILL));
        tenant.address()
                .ifPresent(a -> s.text(4, octets, pitch() - 8, FrontElevation.TEXT, TextStyle.PLATE, Role.INK,
                        Align.CENTRE, a.isUnknown() ? "" : a.toString(), Plate.last(a), ""));
    }

    @Override
    public List<Spot> spots(Facade f) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < tenants.size(); i++) {
            double middle = (i + 0.5) * pitch();
            Box lot = new Box(i * pitch() + 1, f.roomTop() - 2, pitch() - 2, -f.roomTop() + 2 + Facade.FLOOR);
            spots.add(new Spot(tenants.get(i).id(), lot, new Point(middle, 0), new Point(middle, f.lockTop() + 11),
                    room(f).moved(i * pitch(), 0).centre(),
                    Optional.of(new Point((i + 1) * pitch(), f.lockTop() + 11))));
        }
        return spots;
    }

    boolean hasFreeDoor() {
        return tenants.size() < bays;
    }

    /** Where the next task's door would stand. */
    double freeDoor() {
        return (Math.min(tenants.size(), bays - 1) + 0.5) * pitch();
    }
}
