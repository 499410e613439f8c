package portico.view.drawing.building;

import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** A network namespace: the window of the building, and in it what the kernel knows of the task. */
final class Namespace {

    private static final double LINE = 21;
    private static final double NEAR_LINE = 15;

    private Namespace() {}

    /**
     * @param name of the task
     * @param socket an address or ports, in wordings
     * @param inside what else there is, in wordings; from near only
     */
    static void draw(Sketch s, Box room, Resident tenant, Level level, String name, List<String> socket,
            List<String> inside) {
        RoomFront.window(s, room, tenant, tenant.isLeaving());
        double x = room.x() + 3;
        double width = room.width() - 6;
        boolean near = level == Level.INTERIOR;
        double line = near ? NEAR_LINE : LINE;
        s.text(x, room.y() + 5, width, line, TextStyle.NAME, Role.INK, Align.CENTRE, name);
        s.text(x, room.y() + 5 + (near ? NEAR_LINE : LINE + 1), width, line, TextStyle.PLATE, Role.INK, Align.CENTRE,
                socket);
        if (near) {
            s.text(x, room.y() + 5 + 2 * NEAR_LINE, width, NEAR_LINE, TextStyle.CAPTION, Role.INK2, Align.CENTRE,
                    inside);
        }
    }

    /** What the containers of a task listen on inside, such as {@code :3000}. */
    static String ports(Resident tenant) {
        List<String> ports = tenant.definition()
                .containers()
                .stream()
                .flatMap(c -> c.portMappings().stream())
                .map(mapping -> ":" + mapping.containerPorts())
                .distinct()
                .toList();
        return ports.isEmpty() ? "no ports" : String.join(" ", ports);
    }
}
