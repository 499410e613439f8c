package portico.view.drawing.building;

import java.util.List;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/**
 * A front seen from across the town, between a quarter and six tenths of full size: silhouette, pips, lit windows, plain doors, last numbers of
 * addresses. Its texts have boxes so high that eleven pixels fit from a quarter on.
 */
final class FrontElevation {

    static final double TEXT = 50;
    static final double WINDOW_TOP = -164;
    static final double WINDOW = 38;
    static final double OCTET_TOP = -122;
    private static final double ROOF = -208;
    private static final Look SHADOW = Look.fill(Role.SHADE);
    private static final Look WALL = Look.fill(Role.FACADE).edged(Role.STRONG, 2.2);
    private static final Look STONE = Look.fill(Role.STONE).edged(Role.STRONG, 1.4);

    private FrontElevation() {}

    static void draw(Sketch s, BuildingFacts facts, List<Building.Placed> wings, Facade facade, double width) {
        s.box(4, ROOF + 6, width, -ROOF - 6, SHADOW);
        s.box(0, ROOF, width, -ROOF, facts.resolved() ? WALL : Building.PAPER);
        if (!facts.resolved()) {
            s.box(0, ROOF, width, -ROOF, Building.HATCH);
        }
        s.box(-3, Facade.FLOOR, width + 6, Facade.PLINTH, STONE);
        s.box(-Facade.OVERHANG, ROOF - 10, width + 2 * Facade.OVERHANG, 10, STONE);
        title(s, facts, width, facade.top() - Facade.CORNICE - Facade.PLAQUE);
        gauge(s, facts, width);
        for (Building.Placed wing : wings) {
            Sketch bay = s.at(wing.x(), 0);
            switch (facts.view()) {
                case BUILDING -> wing.wing().drawFront(bay, facade);
                case ENGINEER -> FarMachinery.draw(wing.wing(), bay, facade);
            }
        }
        Roof.badge(facts).ifPresent(badge -> badge.draw(s, width - 10, ROOF - 14, 22));
    }

    private static void title(Sketch s, BuildingFacts facts, double width, double top) {
        String id = facts.instance().id().value();
        double height = ROOF - 10 - top;
        boolean badge = Roof.badge(facts).isPresent();
        double all = width - (badge ? 30 : 0);
        double type = all * 0.42;
        s.text(0, top, all - type - 6, height, TextStyle.PLATE, Role.INK, Align.LEFT, id, Roof.shortened(id),
                id.replaceFirst("^i-", ""));
        s.text(all - type, top, type, height, TextStyle.CAPTION, Role.INK2, Align.RIGHT,
                facts.instance().instanceType(), "");
    }

    private static void gauge(Sketch s, BuildingFacts facts, double width) {
        if (!facts.isRegistered()) {
            return;
        }
        Gauge wanted = facts.room().binding().orElse(Gauge.ENI);
        GaugeReading reading = GaugeReading.of(facts.use())
                .stream()
                .filter(r -> r.gauge() == wanted)
                .findFirst()
                .orElseThrow();
        boolean full = facts.room().isFull();
        GaugeBand.bar(s, reading, 12, ROOF + 16, width - 24, 14, full ? Role.INK : Role.INK2);
    }
}
