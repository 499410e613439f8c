package portico.view.drawing.city;

import portico.model.topology.NodeAddress;
import portico.model.topology.VpcEndpoint;
import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Plate;

/** A VPC endpoint: a private tunnel through the wall, without toll. */
record Tunnel(VpcEndpoint endpoint) implements Plot {

    private static final double MOUND = 90;
    private static final double HEIGHT = 64;
    private static final Look STONES = Look.fill(Role.WALL).edged(Role.WALL_HATCH, 1);
    private static final Look HATCH = Look.hatch(Role.WALL_HATCH);
    private static final Look ARCH = Look.fill(Role.STONE).edged(Role.STRONG, 1.3);
    private static final Look MOUTH = Look.fill(Role.DOOR).edged(Role.STRONG, 1);
    private static final Path ARCH_PATH = Path.of("M21 0V-20a24 24 0 0 1 48 0V0Z");
    private static final Path MOUTH_PATH = Path.of("M29 0V-18a16 16 0 0 1 32 0V0Z");
    private static final Path LIGHTS = Path.of("M33 -1l8 -14M57 -1l-8 -14");

    private String service() {
        String name = endpoint.serviceName();
        int last = name.lastIndexOf('.');
        int before = name.lastIndexOf('.', last - 1);
        return name.endsWith(".api") || name.endsWith(".dkr") ? name.substring(before + 1) : name.substring(last + 1);
    }

    private String way() {
        return endpoint.type() == VpcEndpoint.Type.GATEWAY ? "by prefix list"
                : endpoint.interfaces().stream().map(NodeAddress::privateIp).map(Plate::whole).findFirst().orElse("");
    }

    @Override
    public double width() {
        return MOUND + 10 + Math.max(76,
                Math.max(Letters.width(endpoint.name(), TextStyle.NAME), Letters.width(way(), TextStyle.PLATE)) + 6);
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Sketch sketch, Level level) {
        Sketch s = sketch.of(endpoint.id());
        s.lot(endpoint.id(), 0, -HEIGHT, width(), HEIGHT);
        s.anchor(endpoint.id(), Anchor.Part.DOOR, 45, 0);
        s.anchor(endpoint.id(), Anchor.Part.LOCK, 45, -10);
        s.anchor(endpoint.id(), Anchor.Part.CENTRE, 45, -20);
        s.box(0, -36, MOUND, 36, STONES);
        s.box(0, -36, MOUND, 36, HATCH);
        s.path(ARCH_PATH, ARCH);
        s.path(MOUTH_PATH, MOUTH);
        double x = MOUND + 10;
        if (level.reaches(Level.FACADE)) {
            s.path(LIGHTS, Look.edge(Role.LAMP, 1.4));
            s.text(x, -63, width() - x, 21, TextStyle.NAME, Role.INK, Align.LEFT, endpoint.name());
            s.text(x, -43, width() - x, 21, TextStyle.CAPTION_PLAIN, Role.INK2, Align.LEFT, "to " + service(),
                    service());
            s.text(x, -23, width() - x, 21, TextStyle.PLATE, Role.INK2, Align.LEFT, way(), "");
        } else {
            s.text(x, -HEIGHT, width() - x, HEIGHT, TextStyle.NAME, Role.INK, Align.LEFT, endpoint.name(), service(),
                    "");
        }
    }
}
