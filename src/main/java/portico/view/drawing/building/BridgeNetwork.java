package portico.view.drawing.building;

import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/** The concierge's wing as Docker builds it: veth pairs on docker0, the nat table, connection tracking and the masquerade rule (R161, R163). */
record BridgeNetwork(BridgeWing wing) {

    private static final double LEFT = 10;
    static final double BAR = 14;
    private static final double PLUG = 5;
    private static final Look DOCKER0 = Look.fill(Role.BRIDGE_SOFT).edged(Role.BRIDGE, 1.2);
    private static final Look VETH = Look.fill(Role.PANEL).edged(Role.INK2, 1);
    private static final Look TRACKING = Look.fill(Role.REPLY_SOFT).edged(Role.REPLY, 1.1);

    void draw(Sketch s, Facade f, Level level) {
        wing.flats().drawNamespaces(s.at(8, f.roomTop()), wing.leaving(), level);
        double bar = BridgeWing.corridorTop(f);
        pairs(s, f, bar);
        s.box(0, bar, wing.width(), BAR, 3, DOCKER0);
        wing.name(s, bar, BAR, TextStyle.PLATE, "docker0", "172.17.0.1/16");
        double table = bar + BAR + 4;
        Register register = Register.of(wing.tenants(), f);
        register.drawNat(s.at(LEFT, table));
        tracking(s, table + register.height() + 4);
        forwarding(s, bar + BAR);
    }

    /** One pair for each namespace that has a place of its own. */
    private void pairs(Sketch s, Facade f, double bar) {
        wing.flats().boxes().stream().distinct().forEach(box -> {
            double x = 8 + box.centre().x();
            double top = f.roomTop() + box.bottom();
            s.line(x, top, x, bar, Role.INK2, 1.2);
            s.box(x - PLUG / 2, top - PLUG / 2, PLUG, PLUG, 1, VETH);
            s.box(x - PLUG / 2, bar - PLUG / 2, PLUG, PLUG, 1, VETH);
        });
    }

    private static void tracking(Sketch s, double top) {
        Box box = new Box(LEFT, top, Register.WIDTH, Facade.FLOOR - 3 - top);
        s.box(box, 4, TRACKING);
        double line = Math.min(21, box.height() / 2);
        double y = box.y() + (box.height() - 2 * line) / 2;
        s.text(box.x() + 8, y, box.width() - 16, line, TextStyle.CAPTION_STRONG, Role.INK, Align.LEFT,
                "conntrack: remembers who called", "conntrack", "");
        s.text(box.x() + 8, y + line, box.width() - 16, line, TextStyle.CAPTION, Role.INK2, Align.LEFT,
                "and turns answers back", "turns answers back", "");
    }

    /** The way between docker0 and eth0: the kernel forwards, because the host routes for its containers. */
    private void forwarding(Sketch s, double top) {
        double middle = wing.liftCentre();
        s.line(middle, top, middle, Facade.FLOOR - 3, Stroke.free(Role.BRIDGE));
    }
}
