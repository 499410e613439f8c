package portico.view.drawing.city;

import portico.model.topology.NatGateway;
import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Plate;

/** A NAT gateway: a one-way toll gate, with its name and address beside it. */
record TollGate(NatGateway gateway) implements Plot {

    private static final double GATE = 100;
    private static final double HEIGHT = 64;
    private static final Look HUT = Look.fill(Role.FACADE).edged(Role.STRONG, 1.3);
    private static final Look ROOF = Look.fill(Role.FACADE2).edged(Role.STRONG, 1.2);
    private static final Look WINDOW = Look.fill(Role.LIT).edged(Role.LIT_EDGE, 1);
    private static final Look POST = Look.fill(Role.STONE).edged(Role.STRONG, 1);
    private static final Path ROOF_PATH = Path.of("M0 -48L19 -61L38 -48Z");
    private static final Path ARROW = Path.of("M62 -28V-46m-5 6l5 -6l5 6");

    @Override
    public double width() {
        return GATE + Math.max(70,
                Math.max(Letters.width(gateway.name(), TextStyle.NAME), Letters.width(address(), TextStyle.PLATE)) + 6);
    }

    private String address() {
        return gateway.privateIp().map(Plate::whole).orElse("");
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Sketch sketch, Level level) {
        Sketch s = sketch.of(gateway.id());
        s.lot(gateway.id(), 0, -HEIGHT, width(), HEIGHT);
        s.anchor(gateway.id(), Anchor.Part.DOOR, 64, 0);
        s.anchor(gateway.id(), Anchor.Part.LOCK, 64, -8);
        s.anchor(gateway.id(), Anchor.Part.CENTRE, 64, -20);
        s.box(4, -48, 30, 48, HUT);
        s.path(ROOF_PATH, ROOF);
        s.box(11, -39, 16, 14, 1, WINDOW);
        s.line(34, -19, 92, -19, Role.INK2, 4.4);
        s.line(36, -19, 90, -19, new Stroke(Role.WAIT_FILL, 2.4, Stroke.Dash.ROAD));
        s.box(90, -25, 5, 25, POST);
        if (level.reaches(Level.FACADE)) {
            s.path(ARROW, Look.edge(Role.INK2, 1.8));
            s.text(106, -63, width() - 106, 21, TextStyle.NAME, Role.INK, Align.LEFT, gateway.name(), "NAT");
            s.text(106, -43, width() - 106, 21, TextStyle.CAPTION_PLAIN, Role.INK2, Align.LEFT, "exit only", "exit");
            s.text(106, -23, width() - 106, 21, TextStyle.PLATE, Role.INK2, Align.LEFT, address(), "");
        } else {
            s.text(100, -HEIGHT, width() - 100, HEIGHT, TextStyle.NAME, Role.INK, Align.LEFT, gateway.name(), "NAT",
                    "");
        }
    }
}
