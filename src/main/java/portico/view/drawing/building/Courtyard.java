package portico.view.drawing.building;

import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.DeadEnd;

/**
 * A grid of doors.
 *
 * @param pitchX from one door to the next
 * @param pitchY from one row to the next
 * @param perDoor places that one door stands for; 1 except in the largest courtyards
 */
record Courtyard(int places, int columns, double pitchX, double pitchY, int perDoor) {

    private static final double NUMBERED_FROM = 20;
    private static final int LARGEST = 120;
    private static final Look DOOR = Look.fill(Role.DOOR).edged(Role.STRONG, 0.8);
    private static final Look LEAVING = Look.fill(Role.INK3).edged(Role.STRONG, 0.8);
    private static final Look LAMP = Look.fill(Role.LAMP).edged(Role.LIT_EDGE, 0.7);
    private static final Look FREE = Look.fill(Role.DOOR_FREE).edged(Stroke.free(Role.STRONG));

    static Courtyard of(int places) {
        if (places <= 10) {
            return new Courtyard(places, 5, 24, 48, 1);
        }
        if (places <= 20) {
            return new Courtyard(places, 10, 16, 46, 1);
        }
        if (places <= 60) {
            return new Courtyard(places, 20, 9, 32, 1);
        }
        return new Courtyard(places, 20, 6.4, 16, places <= LARGEST ? 1 : 10);
    }

    /** The same doors in so much more height. */
    Courtyard taller(double by) {
        return new Courtyard(places, columns, pitchX, pitchY + by / (row(doors() - 1) + 1), perDoor);
    }

    private int doors() {
        return (places + perDoor - 1) / perDoor;
    }

    private int row(int door) {
        return door / columns;
    }

    double width() {
        return columns * pitchX;
    }

    double height() {
        return (row(doors() - 1) + 1) * pitchY - (pitchY > 30 ? 4 : 2);
    }

    /** Between one door and the next. */
    double gap() {
        return pitchX > NUMBERED_FROM ? 5 : pitchX * 0.28;
    }

    /** The door of a task, by its place. */
    Box door(int place) {
        int index = Math.min(place, places - 1) / perDoor;
        double w = pitchX - gap();
        double h = pitchY > 30 ? pitchY - 6 : pitchY - 3;
        return new Box(index % columns * pitchX, row(index) * pitchY, w, h);
    }

    void draw(Sketch s, List<Resident> tenants, boolean leaving) {
        for (int i = 0; i < doors(); i++) {
            Box door = door(i * perDoor);
            boolean taken = i * perDoor < tenants.size();
            Sketch d = taken ? s.of(tenants.get(i * perDoor).id()) : s;
            boolean lit = taken && !leaving && tenants.get(i * perDoor).isRunning();
            d.box(door, 1, !taken ? FREE : lit ? DOOR : LEAVING);
            if (pitchX > NUMBERED_FROM) {
                if (lit) {
                    d.box(door.x() + 2.5, door.y() + 2.5, door.width() - 5, 9, 1, LAMP);
                }
            }
            if (pitchX > NUMBERED_FROM && !(taken && !lit)) {
                d.text(door.x(), door.y() + 14, door.width(), 21, TextStyle.CAPTION_STRONG,
                        taken ? Role.LAMP : Role.INK3, Align.CENTRE, Integer.toString(i + 1));
            }
            if (taken && tenants.get(i * perDoor).deadEnd()) {
                DeadEnd.on(d, door.centre().x(), door.bottom() + 2, door.width() - 1);
            }
        }
    }

    void drawFront(Sketch s, List<Resident> tenants) {
        for (int i = 0; i < doors(); i++) {
            boolean taken = i * perDoor < tenants.size();
            Sketch d = taken ? s.of(tenants.get(i * perDoor).id()) : s;
            d.box(door(i * perDoor), 0, taken ? Look.fill(Role.DOOR) : Look.edge(Role.LINE, 1));
        }
    }
}
