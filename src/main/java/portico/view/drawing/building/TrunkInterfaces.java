package portico.view.drawing.building;

import java.util.List;
import java.util.Optional;
import portico.model.topology.ContainerInstance.TrunkInterface;
import portico.view.drawing.mark.Plate;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/** The gate and its courtyard as a trunk interface and its branches, a VLAN each (R67). */
record TrunkInterfaces(TrunkWing wing, Optional<TrunkInterface> trunk) {

    private static final Look BRANCH = Look.fill(Role.VPC_SOFT).edged(Role.VPC, 1.1);
    private static final Look FREE = Look.fill(Role.PANEL).edged(Stroke.free(Role.STRONG));
    private static final double NUMBERED_FROM = 18;

    void draw(Sketch s, Facade f) {
        Box gate = wing.gate();
        s.box(gate, 4, Look.fill(Role.PANEL).edged(Role.VPC, 1.4));
        s.line(gate.centre().x(), gate.y(), gate.centre().x(), gate.bottom(), Stroke.free(Role.VPC));
        InterfaceBox.words(s, new Box(gate.x() - 4, f.roomTop(), gate.width() + 8, 0), List.of("trunk ENI", "trunk"),
                List.of("VLANs", ""), trunk.map(TrunkInterface::privateIp));
        wing.title(s, f, "No branch in use");
        Sketch yard = s.at(wing.yardLeft(), wing.yardTop());
        int step = wing.yard().perDoor();
        wires(yard, gate.right() - wing.yardLeft());
        for (int place = 0; place < wing.yard().places(); place += step) {
            branch(yard, place);
        }
    }

    /** From the trunk along each row of branches. */
    private void wires(Sketch yard, double gate) {
        Courtyard doors = wing.yard();
        for (int place = 0; place < doors.places(); place += doors.columns() * doors.perDoor()) {
            double y = doors.door(place).centre().y();
            int last = Math.min(doors.places(), place + doors.columns() * doors.perDoor()) - 1;
            yard.line(gate, y, doors.door(last).x(), y, Role.VPC, 1.4);
        }
    }

    private void branch(Sketch yard, int place) {
        Box box = wing.yard().door(place);
        boolean taken = place < wing.tenants().size();
        Sketch s = taken ? yard.of(wing.tenants().get(place).id()) : yard;
        s.box(box, 2, taken ? BRANCH : FREE);
        if (box.width() >= NUMBERED_FROM) {
            s.text(box.x(), box.y() + 3, box.width(), 21, TextStyle.CAPTION_STRONG, taken ? Role.VPC : Role.INK3,
                    Align.CENTRE, Integer.toString(place + 1));
        }
        if (box.width() >= NUMBERED_FROM && taken) {
            String last = wing.tenants().get(place).address().map(Plate::last).orElse("");
            s.text(box.x() - 1, box.y() + 20, box.width() + 2, 21, TextStyle.CAPTION, Role.INK, Align.CENTRE, last, "");
        }
    }
}
