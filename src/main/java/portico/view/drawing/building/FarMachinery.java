package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.List;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.ModeMark;

/** What an engineer tells from afar: which interfaces there are, docker0 and its table; one word in each box. */
final class FarMachinery {

    private static final Box SLOT = new Box(4, -76, 0, 68);
    private static final Look NAMESPACE = Look.fill(Role.LIT).edged(Role.LIT_EDGE, 1.1);
    private static final Look FREE = Look.edge(Stroke.free(Role.STRONG));

    private FarMachinery() {}

    static void draw(Wing wing, Sketch s, Facade f) {
        switch (wing) {
            case MainDoorBay main -> slot(s, main.width(), "eth0", Look.fill(Role.PANEL).edged(Role.INK, 2));
            case BridgeWing bridge -> bridge(bridge, s, f);
            case HostWing host -> host(host, s, f);
            case AwsvpcWing own -> interfaces(own, s, f);
            case TrunkWing trunk -> trunk.drawFront(s, f);
        }
    }

    private static void slot(Sketch s, double width, String name, Look look) {
        s.box(SLOT.x(), SLOT.y(), width - 2 * SLOT.x(), SLOT.height(), 4, look);
        s.text(SLOT.x() + 2, SLOT.y() + 6, width - 2 * SLOT.x() - 4, SLOT.height() - 12, TextStyle.PORT, Role.INK,
                Align.CENTRE, name, "");
    }

    private static void bridge(BridgeWing wing, Sketch s, Facade f) {
        wing.flats().drawFront(s.at(8, 0), f);
        double bar = FrontElevation.octetTop(f) + 2;
        s.box(0, bar, wing.width(), 12, Look.fill(Role.BRIDGE_FILL));
        double top = BridgeWing.registerTop(f);
        double bottom = top + Register.of(wing.tenants(), f).height();
        table(s, top, bottom, Look.fill(Role.PANEL).edged(Role.INK2, 1.6), "nat table");
        table(s, bottom + 4, Facade.FLOOR - 4, Look.fill(Role.REPLY_SOFT).edged(Role.REPLY, 1.6), "conntrack");
        s.line(wing.liftCentre(), bar + 12, wing.liftCentre(), Facade.FLOOR, Stroke.free(Role.BRIDGE));
    }

    private static void table(Sketch s, double top, double bottom, Look look, String word) {
        s.box(10, top, Register.WIDTH, bottom - top, 4, look);
        s.text(12, top, Register.WIDTH - 4, bottom - top, TextStyle.CAPTION_STRONG, Role.INK, Align.CENTRE, word, "");
    }

    private static void host(HostWing wing, Sketch s, Facade f) {
        double top = FrontElevation.windowTop(f);
        s.box(4, top, wing.width() - 8, Facade.FLOOR - top, 2, Look.fill(Role.HOST_SOFT).edged(Role.HOST, 1.6));
        s.text(10, top + 4, wing.width() - 20, FrontElevation.TEXT, TextStyle.LABEL_STRONG, Role.INK, Align.LEFT,
                "root network namespace", "root namespace", "root netns", "");
        for (int i = 0; i < wing.desks(); i++) {
            double width = wing.pitch() - 4;
            s.of(wing.tenants().get(i).id())
                    .text(wing.deskX(i) - width / 2, -84, width, FrontElevation.TEXT, TextStyle.PORT, Role.HOST,
                            Align.CENTRE, ":" + HostWing.port(wing.tenants().get(i)),
                            HostWing.port(wing.tenants().get(i)), "");
        }
    }

    private static void interfaces(AwsvpcWing wing, Sketch s, Facade f) {
        double top = FrontElevation.windowTop(f);
        double window = FrontElevation.window(f);
        List<FrontElevation.Named> names = new ArrayList<>();
        for (int i = 0; i < wing.bays(); i++) {
            Sketch bay = s.at(i * wing.pitch(), 0);
            boolean taken = i < wing.tenants().size();
            Sketch own = taken ? bay.of(wing.tenants().get(i).id()) : bay;
            if (taken) {
                Box room = new Box(6, top, wing.pitch() - 12, window);
                own.box(room, 0, NAMESPACE);
                names.add(new FrontElevation.Named(wing.tenants().get(i).id(), room.moved(i * wing.pitch(), 0),
                        wing.tenants().get(i).name(), ""));
                own.box(6, top, wing.pitch() - 12, 6, Look.fill(ModeMark.trim(NetworkMode.AWSVPC)));
                own.line(wing.pitch() / 2, top + window, wing.pitch() / 2, SLOT.y(), Role.VPC, 2);
            }
            slot(own, wing.pitch(), taken ? "ENI" : "", taken ? Look.fill(Role.PANEL).edged(Role.VPC, 2) : FREE);
        }
        FrontElevation.names(s, names);
    }
}
