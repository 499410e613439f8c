package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
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
    /** What the badge at the right end of the roof takes of the words beside it. */
    private static final double BADGE_ROOM = 40;
    private static final double GAP = 12;
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
        RoofWords.badge(facts).ifPresent(badge -> badge.draw(s, width - 10, ROOF - 14, 22));
    }

    private static void title(Sketch sketch, BuildingFacts facts, double width, double top) {
        double height = ROOF - 10 - top;
        double room = width - (RoofWords.badge(facts).isPresent() ? BADGE_ROOM : 0);
        String whole = facts.instance().id().value();
        List<String> ids = Stream.of(whole, RoofWords.shortened(whole)).distinct().toList();
        List<Consumer<Sketch>> forms = new ArrayList<>();
        for (String type : List.of(facts.instance().instanceType(), "")) {
            for (String id : ids) {
                forms.addAll(new Stretch.Fitting(room,
                        stretch -> idWidth(id, stretch) + (type.isEmpty() ? 0 : GAP + typeWidth(type, stretch)),
                        (s, stretch) -> {
                            s.text(0, top, idWidth(id, stretch), height, TextStyle.PLATE, Role.INK, Align.LEFT, id);
                            double wide = typeWidth(type, stretch);
                            s.text(room - wide, top, wide, height, TextStyle.CAPTION, Role.INK2, Align.RIGHT, type);
                        }).forms(Level.FRONT));
            }
        }
        forms.add(s -> s.text(0, top, room, height, TextStyle.PLATE, Role.INK, Align.LEFT, ids.getLast(),
                whole.replaceFirst("^i-", "")));
        sketch.choice(forms);
    }

    private static double idWidth(String id, double stretch) {
        return Stretch.width(id, TextStyle.PLATE, stretch);
    }

    private static double typeWidth(String type, double stretch) {
        return Stretch.width(type, TextStyle.CAPTION, stretch);
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
