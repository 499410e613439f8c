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

    private static final Door BRANCH = new Door(19, 42, -21, 6.5);
    private static final Door NEAR = new Door(48, 113, -24, 8.4);
    private static final Door FAR = new Door(28, 46, -24, 8.4);
    private static final Look HALO = Look.fill(Role.GLOW);
    private static final Look PLACE = Look.fill(Role.OK_SOFT).edged(Role.OK, 1.6);

    private WouldBe() {}

    /** How large a door is, and where on it how large a tick. */
    private record Door(double width, double height, double tick, double radius) {

        static Door of(TaskInterface door, boolean near) {
            if (door.kind() == TaskInterface.Kind.BRANCH) {
                return BRANCH;
            }
            return near ? NEAR : FAR;
        }

        boolean hasPlate() {
            return equals(NEAR);
        }

        void draw(Sketch s) {
            s.box(-width / 2 - 3, -height - 3, width + 6, height + 3, 4, HALO);
            s.box(-width / 2, -height, width, height, 2, PLACE);
            Badge.FITS.draw(s, 0, tick, radius);
        }
    }

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

    private static void door(Sketch s, TaskInterface place, boolean near) {
        Door door = Door.of(place, near);
        door.draw(s);
        if (door.hasPlate()) {
            Ipv4Address address = place.privateIp();
            // where the free interface that it stands for is named
            s.text(-door.width() / 2 + 1, -door.height() + 6, door.width() - 2, 21, TextStyle.ADDRESS, Role.OK,
                    Align.CENTRE, address.toString(), "." + address.lastOctet());
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
