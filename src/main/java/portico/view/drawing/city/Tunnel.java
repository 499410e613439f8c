package portico.view.drawing.city;

import portico.model.topology.VpcEndpoint;
import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** A VPC endpoint: a private tunnel without toll. */
record Tunnel(VpcEndpoint endpoint) implements Plot {

    private static final double WIDTH = 190;
    private static final double HEIGHT = 64;

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Sketch sketch, Level level) {
        Sketch s = sketch.of(endpoint.id());
        s.lot(endpoint.id(), 0, -HEIGHT, WIDTH, HEIGHT);
        s.anchor(endpoint.id(), Anchor.Part.DOOR, 28, 0);
        s.anchor(endpoint.id(), Anchor.Part.LOCK, 28, -12);
        s.anchor(endpoint.id(), Anchor.Part.CENTRE, 28, -24);
        s.box(4, -44, 48, 44, Look.fill(Role.STONE).edged(Role.STRONG, 1.3));
        s.text(62, -46, 128, 21, TextStyle.NAME, Role.INK, Align.LEFT, endpoint.name());
    }
}
