package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** A trunk interface: the carriage gate, and behind it the courtyard with a door for each branch. */
record TrunkWing(List<Resident> tenants, Courtyard yard, boolean leaving) implements Wing {

    private static final double GATE = 60;
    private static final double GAP = 8;
    private static final Path ARCH = Path.of("M12 0V-46a21 21 0 0 1 42 0V0Z");
    private static final Path LEAVES = Path.of("M33 -66V0M12 -32H54");
    private static final Look PILLAR = Look.fill(Role.STONE).edged(Role.STRONG, 1.1);
    private static final Look WOOD = Look.fill(Role.DOOR).edged(Role.STRONG, 1.1);
    private static final Look SIGN = Look.fill(Role.PANEL).edged(Role.STRONG, 1);

    static TrunkWing of(List<Resident> tenants, int places, Facade f, boolean leaving) {
        return new TrunkWing(List.copyOf(tenants), Courtyard.of(Math.max(places, tenants.size())).taller(f.doorRise()),
                leaving);
    }

    @Override
    public double width() {
        return GATE + 2 * GAP + yard.width() + GAP;
    }

    double yardTop() {
        return Facade.FLOOR - yard.height();
    }

    double yardLeft() {
        return GATE + 2 * GAP;
    }

    @Override
    public void draw(Sketch s, Facade f, Level level) {
        s.box(gate(), 0, PILLAR);
        s.path(ARCH, 0, Facade.FLOOR, 1, WOOD);
        s.path(LEAVES, 0, Facade.FLOOR, 1, Look.edge(Role.DOOR2, 1.2));
        s.box(GAP, -134, GATE - 4, 20, 3, SIGN);
        s.text(GAP + 1, -134.5, GATE - 6, 21, TextStyle.LABEL_STRONG, Role.INK, Align.CENTRE, "trunk");
        title(s, f, "Courtyard");
        yard.draw(s.at(yardLeft(), yardTop()), tenants, leaving);
    }

    /** Where the gate stands. */
    Box gate() {
        return new Box(GAP - 2, -108, GATE, 108 + Facade.FLOOR);
    }

    /** Who lives here, and how many more could. */
    void title(Sketch s, Facade f, String empty) {
        s.text(yardLeft(), f.roomTop() + 2, yard.width(), 21, TextStyle.NAME, Role.INK, Align.LEFT, names(empty),
                tenants.size() + " tasks", "");
        s.text(yardLeft(), f.roomTop() + 23, yard.width(), 21, TextStyle.CAPTION, Role.INK2, Align.LEFT,
                tenants.size() + " of " + yard.places() + " branch ENIs", tenants.size() + " of " + yard.places(), "");
    }

    private String names(String empty) {
        List<String> names = tenants.stream().map(Resident::name).distinct().toList();
        return names.isEmpty() ? empty : names.size() <= 2 ? String.join(", ", names) : names.size() + " services";
    }

    @Override
    public void drawFront(Sketch s, Facade f) {
        s.box(GAP, -104, GATE - 4, 104 + Facade.FLOOR, PILLAR);
        s.path(ARCH, 0, Facade.FLOOR, 1, WOOD);
        yard.drawFront(s.at(yardLeft(), yardTop()), tenants);
    }

    @Override
    public List<Spot> spots(Facade f) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < tenants.size(); i++) {
            Box door = yard.door(i).moved(yardLeft(), yardTop());
            Point gate = new Point(33, 0); // packets stop beside the door, whose number stays readable
            spots.add(new Spot(tenants.get(i).id(), door, gate, new Point(33, -100),
                    door.centre().plus((door.width() + yard.gap()) / 2, 0)));
        }
        return spots;
    }

    /** The foot of the next free door. */
    Point freeDoor() {
        Box door = yard.door(Math.min(tenants.size(), yard.places() - 1)).moved(yardLeft(), yardTop());
        return new Point(door.centre().x(), door.bottom());
    }
}
