package portico.view.drawing.building;

import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;

/** A building from the greatest distance: a bar, as high as it has places and as dark as it is full. */
final class FarBlock {

    private static final double LOWEST = 0.45;
    private static final int STEPS = 6;
    private static final Look WAITING = Look.fill(Role.WAIT_FILL);

    private FarBlock() {}

    static void draw(Sketch s, BuildingFacts facts, double width, double height) {
        double h = height * (LOWEST + (1 - LOWEST) * FarGlyph.step(FarGlyph.places(facts)) / STEPS);
        Role role = facts.isRegistered() ? FarGlyph.fill(FarGlyph.used(facts)) : Role.STONE2;
        s.box(width * 0.08, -h, width * 0.84, h,
                facts.isDraining() ? Look.hatch(Role.INK3).edged(Role.STRONG, 3) : Look.fill(role));
        if (!facts.waiting().isEmpty()) {
            s.circle(width - 34, -h, 34, WAITING);
        }
    }
}
