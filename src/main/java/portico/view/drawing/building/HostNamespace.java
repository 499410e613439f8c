package portico.view.drawing.building;

import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** The open floor as what it is: processes in the host's own namespace, bound to ports of every interface; no NAT and no bridge (R164). */
record HostNamespace(HostWing wing) {

    private static final double LINE = 21;
    /** Half of what a packet's way takes. */
    private static final double PACKET = 3;
    private static final Look ROOT = Look.fill(Role.HOST_SOFT).edged(Role.HOST, 1.1);
    private static final Look SOCKET = Look.fill(Role.PANEL).edged(Role.HOST, 1.3);

    void draw(Sketch s, Facade f) {
        Box hall = wing.hall(f);
        s.box(hall, 2, ROOT);
        line(s, hall, 5, TextStyle.LABEL_STRONG, Role.INK, "root network namespace", "root namespace", "root netns");
        line(s, hall, 26, TextStyle.CAPTION, Role.INK2, "no NAT, no bridge", "no NAT", "");
        for (int i = 0; i < wing.desks(); i++) {
            process(s.of(wing.tenants().get(i).id()), wing.tenants().get(i), wing.deskX(i));
        }
        wing.others(s, hall);
    }

    private static void line(Sketch s, Box hall, double y, TextStyle style, Role role, String... words) {
        s.text(hall.x() + 6, hall.y() + y, hall.width() - 12, LINE, style, role, Align.LEFT, words);
    }

    private void process(Sketch s, Resident tenant, double x) {
        double width = wing.pitch() - 6;
        Box box = new Box(x - width / 2, -54, width, 24);
        String port = HostWing.port(tenant);
        s.box(box, 3, SOCKET);
        double left = Math.max(box.x(), HostWing.chair(tenant, x)) + 2 + PACKET;
        s.text(left, box.y() + 1, box.right() - 2 - left, 22, TextStyle.PLATE, Role.HOST, Align.CENTRE,
                "0.0.0.0:" + port, "*:" + port, port);
        s.text(box.x() + 1, box.bottom(), box.width() - 2, LINE, TextStyle.CAPTION, Role.INK, Align.CENTRE,
                tenant.name());
    }
}
