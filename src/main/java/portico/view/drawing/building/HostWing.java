package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Badge;
import portico.view.drawing.mark.Tenant;

/** Tasks in host mode: one open floor without walls, everybody at a desk with the sign of a port of eth0. */
record HostWing(List<Resident> tenants, List<Integer> taken, boolean leaving) implements Wing {

    private static final int DESKS = 3;
    private static final int SIGNS = 6;
    private static final double DESK = 64;
    /** Letters stop shrinking before desks do. */
    private static final double ROOMY = 1.5;
    private static final double NARROWEST = 124;
    private static final double MARGIN = 4;
    private static final Look HALL = Look.fill(Role.LIT).edged(Role.LIT_EDGE, 1.1);
    private static final Look HALL_LEAVING = Look.hatch(Role.INK3);
    private static final Look TABLE = Look.fill(Role.STONE2).edged(Role.STRONG, 1);
    private static final Look SIGN = Look.fill(Role.PANEL).edged(Role.HOST, 1.3);
    private static final Look WANTED = Look.edge(Stroke.free(Role.STRONG));
    private static final Look COLUMN = Look.fill(Role.FACADE2).edged(Role.LINE, 0.8);

    HostWing {
        tenants = List.copyOf(tenants);
        taken = List.copyOf(taken);
    }

    int desks() {
        return Math.min(DESKS, tenants.size());
    }

    /** Desks that somebody outside wanted for a port that is taken. */
    private int struck() {
        return Math.min(DESKS - desks(), taken.size());
    }

    private int places() {
        return desks() + struck();
    }

    double pitch() {
        double widest = tenants.stream()
                .limit(DESKS)
                .mapToDouble(t -> Letters.width(t.name(), TextStyle.CAPTION))
                .max()
                .orElse(0);
        return Math.clamp(widest * ROOMY + 8, DESK, 96);
    }

    @Override
    public double width() {
        return Math.max(NARROWEST, places() * pitch()) + 2 * MARGIN;
    }

    double deskX(int i) {
        double inside = width() - 2 * MARGIN;
        return MARGIN + inside * (i + 0.5) / places();
    }

    Box hall(Facade f) {
        return new Box(MARGIN, f.roomTop(), width() - 2 * MARGIN, Facade.FLOOR - f.roomTop());
    }

    @Override
    public void draw(Sketch s, Facade f, Level level) {
        Box hall = hall(f);
        s.box(hall, 1, HALL);
        if (leaving) {
            s.box(hall, 1, HALL_LEAVING);
        }
        s.box(hall.x(), hall.y(), hall.width(), 4, 1, Look.fill(Role.HOST_FILL));
        s.text(hall.x() + 8, hall.y() + 5, hall.width() - 16, 21, TextStyle.LABEL_STRONG, Role.INK, Align.LEFT,
                "Everyone shares eth0", "Open floor");
        if (f.rise() > 0 && tenants.size() <= DESKS) {
            s.text(hall.x() + 8, hall.y() + 26, hall.width() - 16, 21, TextStyle.CAPTION, Role.INK2, Align.LEFT,
                    "its address, and each port only once", "each port only once", "");
        }
        for (int i = 1; i < places(); i++) {
            double x = (deskX(i - 1) + deskX(i)) / 2;
            s.box(x - 3, hall.y() + 62, 6, Facade.FLOOR - hall.y() - 62, COLUMN);
            s.box(x - 6, hall.y() + 58, 12, 5, 1, COLUMN);
        }
        for (int i = 0; i < desks(); i++) {
            desk(s.of(tenants.get(i).id()), tenants.get(i), deskX(i));
        }
        for (int i = 0; i < struck(); i++) {
            struckDesk(s, Integer.toString(taken.get(i)), deskX(desks() + i));
        }
        others(s, hall);
    }

    private static void struckDesk(Sketch s, String port, double x) {
        double sign = Letters.width(port, TextStyle.PORT) + 22;
        table(s, x, Math.max(52, sign + 10));
        s.box(x - sign / 2, -53, sign, 18, 3, WANTED);
        s.text(x - sign / 2 - 1, -54.5, sign + 2, 21, TextStyle.PORT, Role.INK2, Align.CENTRE, port);
        s.line(x - sign / 2, -35, x + sign / 2, -53, Role.NO, 1.8);
    }

    private static void table(Sketch s, double x, double width) {
        s.box(x - width / 2, -34, width, 5, 1, TABLE);
        s.line(x - width / 2 + 6, -29, x - width / 2 + 6, Facade.FLOOR, Role.STRONG, 1.5);
        s.line(x + width / 2 - 6, -29, x + width / 2 - 6, Facade.FLOOR, Role.STRONG, 1.5);
    }

    private void desk(Sketch s, Resident tenant, double x) {
        String port = port(tenant);
        double sign = sign(tenant);
        double left = x - (18 + sign) / 2;
        double table = Math.max(52, sign + 22);
        Tenant.draw(s, chair(tenant, x), -34, 0.8, Role.PANEL, Role.HOST);
        s.box(left + 18, -53, sign, 18, 3, SIGN);
        s.text(left + 17, -54.5, sign + 2, 21, TextStyle.PORT, Role.HOST, Align.CENTRE, port);
        table(s, x, table);
        s.text(x - pitch() / 2 + 3, -29.5, pitch() - 6, 21, TextStyle.CAPTION, Role.INK, Align.CENTRE, tenant.name());
        if (leaving || tenant.isLeaving()) {
            Badge.DRAINING.draw(s, x + table / 2 - 4, -58, 6.5);
        }
    }

    private static double sign(Resident tenant) {
        return Letters.width(port(tenant), TextStyle.PORT) + 22;
    }

    /** Where somebody sits whose desk stands at {@code x}: at the left of the sign, and where packets stop. */
    static double chair(Resident tenant, double x) {
        return x - (18 + sign(tenant)) / 2 + 7;
    }

    void others(Sketch s, Box hall) {
        for (int i = DESKS; i < Math.min(DESKS + SIGNS, tenants.size()); i++) {
            Box sign = sign(i, hall.y());
            Sketch t = s.of(tenants.get(i).id());
            t.box(sign, 3, SIGN);
            t.text(sign.x() + 1, sign.y() - 1.5, sign.width() - 2, 21, TextStyle.PORT, Role.HOST, Align.CENTRE,
                    port(tenants.get(i)));
        }
        int rest = tenants.size() - DESKS - SIGNS;
        if (rest > 0) {
            s.text(hall.x() + 8, hall.y() + 28 + 2 * 22, hall.width() - 16, 21, TextStyle.CAPTION, Role.INK2,
                    Align.LEFT, "+" + rest + " more ports", "+" + rest);
        }
    }

    private Box sign(int i, double hallTop) {
        int k = i - DESKS;
        double pitch = (width() - 2 * MARGIN - 12) / 3;
        return new Box(MARGIN + 8 + k % 3 * pitch, hallTop + 28 + row(k) * 22, Math.min(48, pitch - 6), 18);
    }

    private static int row(int sign) {
        return sign / 3;
    }

    static String port(Resident tenant) {
        return tenant.task()
                .placement()
                .stream()
                .flatMap(p -> p.bindings().stream())
                .map(b -> b.hostPorts().toString())
                .findFirst()
                .orElse("none");
    }

    @Override
    public void drawFront(Sketch s, Facade f) {
        double top = FrontElevation.windowTop(f);
        s.box(MARGIN, top, width() - 2 * MARGIN, Facade.FLOOR - top, HALL);
        s.box(MARGIN, top, width() - 2 * MARGIN, 6, Look.fill(Role.HOST_FILL));
        s.text(MARGIN + 12, top + 6, width() - 2 * MARGIN - 18, FrontElevation.TEXT, TextStyle.LABEL_STRONG, Role.INK,
                Align.LEFT, "Everyone shares eth0", "shares eth0", "");
        for (int i = desks(); i < places(); i++) {
            s.box(deskX(i) - 24, -40, 48, 8, WANTED);
            s.line(deskX(i) - 20, -56, deskX(i) + 20, -90, Role.NO, 3);
        }
        for (int i = 0; i < desks(); i++) {
            Sketch t = s.of(tenants.get(i).id());
            t.box(deskX(i) - 24, -40, 48, 8, TABLE);
            t.box(deskX(i) - 3, -32, 6, 24, TABLE);
            t.text(deskX(i) - width() / places() / 2 + 2, -94, width() / places() - 4, FrontElevation.TEXT,
                    TextStyle.PORT, Role.HOST, Align.CENTRE, port(tenants.get(i)), "");
        }
    }

    @Override
    public List<Spot> spots(Facade f) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < tenants.size(); i++) {
            double half = Math.min(pitch(), (width() - 2 * MARGIN) / places()) / 2;
            Box lot = i < DESKS ? new Box(deskX(i) - half + 1, -74, 2 * half - 2, 66)
                    : i < DESKS + SIGNS ? sign(i, f.roomTop())
                            : new Box(MARGIN + 8, f.roomTop() + 72, width() - 2 * MARGIN - 16, 21);
            Point at = i < DESKS ? new Point(chair(tenants.get(i), deskX(i)), lot.centre().y())
                    : new Point(lot.x() - 3, lot.centre().y());
            spots.add(new Spot(tenants.get(i).id(), lot, at, at, at));
        }
        return spots;
    }

    Point freeDesk(Facade f) {
        return new Point(width() - 40, f.roomTop() + 46);
    }
}
