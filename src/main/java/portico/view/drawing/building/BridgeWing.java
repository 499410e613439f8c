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
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Tenant;

/**
 * Tasks behind docker0: their flats, the corridor, the concierge with the register of host ports, and the lift between.
 */
record BridgeWing(List<Resident> tenants, Flats flats, boolean leaving) implements Wing {

    private static final double BELOW = 2;
    private static final double CORRIDOR = 8;
    private static final double LEFT = 10;
    private static final double BESIDE = 5;
    private static final double LIFT = 40;
    private static final double FREE = 62;
    private static final double NARROWEST = 256;
    private static final double DESK = 150;
    private static final Look CORRIDOR_LOOK = Look.fill(Role.STONE).edged(Role.STRONG, 0.9);
    private static final Look SHAFT = Look.fill(Role.FACADE2).edged(Role.STRONG, 1);
    private static final Look CABIN = Look.fill(Role.STONE2).edged(Role.STRONG, 1);
    private static final Look DESK_LOOK = Look.fill(Role.BRIDGE_SOFT).edged(Role.BRIDGE, 1.2);

    static BridgeWing of(List<Resident> tenants, Facade f, boolean leaving) {
        return new BridgeWing(List.copyOf(tenants), Flats.of(tenants, f.room()), leaving);
    }

    @Override
    public double width() {
        return Math.max(NARROWEST, flats.width() + 16);
    }

    static double corridorTop(Facade f) {
        return f.roomBottom() + Facade.SILL + 3;
    }

    private double liftLeft() {
        return width() - LIFT - 8;
    }

    double liftCentre() {
        return liftLeft() + LIFT / 2;
    }

    @Override
    public void draw(Sketch s, Facade f, Level level) {
        flats.draw(s.at(8, f.roomTop()), leaving, level);
        double corridor = corridorTop(f);
        s.box(0, corridor, width(), CORRIDOR, CORRIDOR_LOOK);
        name(s, corridor, CORRIDOR, TextStyle.CAPTION_STRONG, "docker0", "172.17.0.1");
        lift(s, corridor + CORRIDOR);
        Register.of(tenants, f).draw(s.at(LEFT, registerTop(f)));
        concierge(s, LEFT + (Register.WIDTH - DESK) / 2);
    }

    /** Between the places where packets go up to the flats, if there is room. */
    void name(Sketch s, double top, double height, TextStyle style, String name, String address) {
        double room = flats.box(0).width();
        s.text(6, top - 0.5, room, height + 1, style, Role.INK2, Align.LEFT, name);
        s.text(8 + flats.box(0).right() + 2 * Flats.GAP, top - 0.5, room, height + 1, style, Role.INK2, Align.LEFT,
                address, "");
    }

    private void lift(Sketch s, double top) {
        double x = liftLeft();
        s.box(x, top, LIFT, Facade.FLOOR - top, SHAFT);
        s.line(x + 13, top, x + 13, -46, Role.LINE, 1);
        s.line(x + 27, top, x + 27, -46, Role.LINE, 1);
        s.box(x + 5, -44, 30, 36, 1, CABIN);
        s.line(x + 20, -44, x + 20, Facade.FLOOR, Role.STRONG, 1);
    }

    private static void concierge(Sketch s, double x) {
        Tenant.draw(s, x + 24, -26, 0.82, Role.PANEL, Role.INK2);
        s.box(x, -28, DESK, 20, 2, DESK_LOOK);
        s.box(x - 4, -31, DESK + 8, 5, 2, Look.fill(Role.BRIDGE_FILL));
        s.text(x + 36, -28, DESK - 42, 21, TextStyle.CAPTION_STRONG, Role.INK, Align.CENTRE, "Concierge");
    }

    @Override
    public void drawFront(Sketch s, Facade f) {
        flats.drawFront(s.at(8, 0), f);
        double corridor = corridorTop(f);
        s.box(0, corridor, width(), 8, CORRIDOR_LOOK);
        s.box(14, -104 - f.doorRise(), 150, 44 + f.doorRise(), 4, Look.fill(Role.PANEL).edged(Role.INK2, 1.3));
        double line = 12 + f.doorRise() / 3;
        for (int i = 0; i < Math.min(3, tenants.size()); i++) {
            s.box(22, -96 - f.doorRise() + i * line, 132, 4, Look.fill(Role.STRONG));
        }
        s.box(14, -44, 150, 36, Look.fill(Role.BRIDGE_SOFT).edged(Role.BRIDGE, 1.2));
        s.box(10, -48, 158, 8, Look.fill(Role.BRIDGE_FILL));
        s.box(liftLeft(), corridor + 8, LIFT, Facade.FLOOR - corridor - 8, SHAFT);
    }

    static double registerTop(Facade f) {
        return corridorTop(f) + CORRIDOR + 6;
    }

    /** Beside the register, which stays readable while a packet stands here. */
    Point register(Facade f) {
        return new Point(LEFT + Register.WIDTH + BESIDE, registerTop(f) + Register.of(tenants, f).height() / 2);
    }

    /** Over the concierge's desk, below the register. */
    static Point memory() {
        return new Point(LEFT + (Register.WIDTH + DESK) / 2 - 24, -42);
    }

    /** Where the lift reaches docker0: below its name, as high as either view draws it. */
    Point corridor(Facade f) {
        return new Point(liftLeft() + LIFT / 2, corridorTop(f) + BridgeNetwork.BAR + BELOW);
    }

    @Override
    public List<Spot> spots(Facade f) {
        List<Spot> spots = new ArrayList<>();
        Point lift = corridor(f);
        for (int i = 0; i < tenants.size(); i++) {
            Box lot = flats.box(i).moved(8, f.roomTop());
            double beside = lot.right() + Flats.GAP / 2;
            spots.add(new Spot(tenants.get(i).id(), lot, new Point(lot.centre().x(), lift.y()), lift, lot.centre(),
                    Optional.of(new Point(beside, lift.y()))));
        }
        return spots;
    }

    /** Where the next flat would be: beside the others, and before the lift where they take all the width. */
    Point freeFlat(Facade f) {
        double beside = 8 + flats.width() + FREE / 2;
        return beside + FREE / 2 <= width() ? new Point(beside, f.roomTop() + f.room() / 2)
                : new Point((LEFT + Register.WIDTH + width()) / 2, registerTop(f) + 28);
    }
}
