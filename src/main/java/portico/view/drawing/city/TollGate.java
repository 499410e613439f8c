package portico.view.drawing.city;

import portico.model.topology.NatGateway;
import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** A NAT gateway: a one-way toll gate. */
record TollGate(NatGateway gateway) implements Plot {

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
        Sketch s = sketch.of(gateway.id());
        s.lot(gateway.id(), 0, -HEIGHT, WIDTH, HEIGHT);
        s.anchor(gateway.id(), Anchor.Part.DOOR, 64, 0);
        s.anchor(gateway.id(), Anchor.Part.CENTRE, 64, -20);
        s.box(4, -48, 30, 48, Look.fill(Role.FACADE).edged(Role.STRONG, 1.3));
        s.text(106, -50, 84, 21, TextStyle.NAME, Role.INK, Align.LEFT, gateway.name(), "NAT");
    }
}
