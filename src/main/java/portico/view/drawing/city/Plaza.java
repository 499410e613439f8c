package portico.view.drawing.city;

import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** A load balancer: the reception plaza. */
record Plaza(PlazaFacts facts) implements Plot {

    private static final double HEIGHT = 80;
    private static final double PORTAL = 96;
    private static final double COUNTER = 202;
    private static final double ROOF = 8;

    @Override
    public double width() {
        return PORTAL + COUNTER * 2 * Math.max(1, (facts.windows().size() + 1) / 2) + 2 * ROOF;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Sketch sketch, Level level) {
        Sketch s = sketch.of(facts.balancer().id());
        s.lot(facts.balancer().id(), 0, -HEIGHT, width(), HEIGHT);
        s.anchor(facts.balancer().id(), Anchor.Part.DOOR, width() / 2, 0);
        s.anchor(facts.balancer().id(), Anchor.Part.LOCK, width() / 2, -HEIGHT);
        s.anchor(facts.balancer().id(), Anchor.Part.CENTRE, width() / 2, -20);
        s.box(0, -HEIGHT, width(), 24, 2, Look.fill(Role.FACADE2).edged(Role.STRONG, 1.4));
        s.box(ROOF, -HEIGHT + 24, width() - 2 * ROOF, HEIGHT - 24, Look.fill(Role.FACADE).edged(Role.STRONG, 1.3));
        s.text(34, -HEIGHT + 1, 200, 22, TextStyle.BODY_STRONG, Role.INK, Align.LEFT, facts.balancer().name());
    }
}
