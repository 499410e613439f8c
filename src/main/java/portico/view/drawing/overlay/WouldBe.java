package portico.view.drawing.overlay;

import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Verdict;
import portico.model.topology.NetworkBinding;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskInterface;
import portico.view.drawing.Anchor;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Badge;

/** The place a task would get, glowing: a door with its address, a flat or a desk with its port. As large as the building around it. */
final class WouldBe {

    private static final double PLATE_TOP = -113;
    private static final Look HALO = Look.fill(Role.GLOW);
    private static final Look PLACE = Look.fill(Role.OK_SOFT).edged(Role.OK, 1.6);

    private WouldBe() {}

    static void draw(Sketch sketch, Drawing drawing, Verdict.Fits verdict, String name) {
        if (!drawing.level().reaches(Level.FRONT)) {
            return;
        }
        Placement placement = verdict.placement();
        boolean near = drawing.level().reaches(Level.FACADE);
        if (placement.networkInterface().isPresent()) {
            at(sketch, drawing, verdict.instance(), Anchor.Part.FREE_DOOR)
                    .ifPresent(s -> door(s, placement.networkInterface().get(), near));
        } else if (near) {
            boolean bridge = !placement.bridgeAddresses().isEmpty();
            Anchor.Part part = bridge ? Anchor.Part.FREE_FLAT : Anchor.Part.FREE_DESK;
            at(sketch, drawing, verdict.instance(), part).ifPresent(s -> flat(s, placement, name));
        }
    }

    private static Optional<Sketch> at(Sketch sketch, Drawing drawing, InstanceId host, Anchor.Part part) {
        Optional<Point> point = drawing.anchor(host, part);
        return point.map(p -> sketch.at(p.x(), p.y()));
    }

    private static void door(Sketch s, TaskInterface door, boolean near) {
        boolean branch = door.kind() == TaskInterface.Kind.BRANCH;
        double w = branch ? 19 : near ? 48 : 28;
        double h = branch ? 42 : near ? -PLATE_TOP : 46;
        s.box(-w / 2 - 3, -h - 3, w + 6, h + 3, 4, HALO);
        s.box(-w / 2, -h, w, h, 2, PLACE);
        Badge.FITS.draw(s, 0, branch ? -h / 2 : -24, branch ? 6.5 : 8.4);
        if (near && !branch) {
            Ipv4Address address = door.privateIp();
            // where the free interface that it stands for is named
            s.text(-w / 2 + 1, PLATE_TOP + 6, w - 2, 21, TextStyle.ADDRESS, Role.OK, Align.CENTRE, address.toString(),
                    "." + address.lastOctet());
        }
    }

    private static void flat(Sketch s, Placement placement, String name) {
        s.box(-29, -30, 58, 60, 4, HALO);
        s.box(-26, -26, 52, 52, 2, PLACE);
        Badge.FITS.draw(s, 15, -14, 7);
        s.text(-22, -24, 28, 21, TextStyle.NAME, Role.OK, Align.LEFT, name, "");
        s.text(-24, 0, 48, 21, TextStyle.PORT, Role.OK, Align.CENTRE,
                placement.bindings()
                        .stream()
                        .findFirst()
                        .map(NetworkBinding::hostPort)
                        .map(String::valueOf)
                        .orElse("fits"));
    }
}
