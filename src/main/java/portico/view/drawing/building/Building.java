package portico.view.drawing.building;

import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** The front of a container instance. */
public final class Building {

    private static final double FACADE = 228;
    private final BuildingFacts facts;

    public Building(BuildingFacts facts) {
        this.facts = facts;
    }

    public double width() {
        return 304 + 14;
    }

    public double height() {
        return FACADE + 9 + 34;
    }

    public void draw(Sketch sketch, Level level) {
        Sketch s = sketch.of(facts.instance().id());
        s.lot(facts.instance().id(), 0, -height(), width(), height());
        s.anchor(facts.instance().id(), Anchor.Part.DOOR, 47, 0);
        s.anchor(facts.instance().id(), Anchor.Part.LOCK, 47, -110);
        s.anchor(facts.instance().id(), Anchor.Part.CENTRE, 47, -30);
        s.anchor(facts.instance().id(), Anchor.Part.REGISTER, 100, -110);
        s.anchor(facts.instance().id(), Anchor.Part.CORRIDOR, 100, -140);
        s.box(7, -FACADE, 304, FACADE, Look.fill(Role.FACADE).edged(Role.STRONG, 1.4));
        s.text(16, -height(), 200, 24, TextStyle.ADDRESS, Role.INK, Align.LEFT, facts.instance().id().value());
        for (int i = 0; i < facts.residents().size(); i++) {
            Resident resident = facts.residents().get(i);
            double x = 90 + i * 216.0 / facts.residents().size();
            double w = 200.0 / facts.residents().size();
            s.of(resident.id()).box(x, -180, w, 52, 2, Look.fill(Role.LIT).edged(Role.LIT_EDGE, 1.1));
            s.lot(resident.id(), x, -180, w, 172);
            for (Anchor.Part part : Anchor.Part.values()) {
                s.anchor(resident.id(), part, x + w / 2,
                        part == Anchor.Part.DOOR ? 0 : part == Anchor.Part.LOCK ? -110 : -150);
            }
        }
    }
}
