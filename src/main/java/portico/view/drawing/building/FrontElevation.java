package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import portico.model.id.ResourceId;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.TwoLines;

/**
 * A front seen from across the town, between a quarter and six tenths of full size: silhouette, pips, lit windows, plain doors, last numbers of
 * addresses. Its texts have boxes so high that eleven pixels fit from a quarter on.
 */
final class FrontElevation {

    static final double TEXT = 50;
    private static final double WINDOW_TOP = -164;
    private static final double WINDOW = 52;
    private static final double OCTET_TOP = -112;
    private static final double ROOF = -208;
    /** The coloured edge of a window. */
    private static final double TRIM = 6;
    private static final double HIGHEST_LINE = 32;
    /** What the badge at the right end of the roof takes of the words beside it. */
    private static final double BADGE_ROOM = 40;
    private static final double GAP = 12;
    private static final Look SHADOW = Look.fill(Role.SHADE);
    private static final Look WALL = Look.fill(Role.FACADE).edged(Role.STRONG, 2.2);
    private static final Look STONE = Look.fill(Role.STONE).edged(Role.STRONG, 1.4);

    private FrontElevation() {}

    /** Where windows begin. */
    static double windowTop(Facade f) {
        return WINDOW_TOP - f.rise() - f.above();
    }

    /** How high a window is. */
    static double window(Facade f) {
        return WINDOW + f.rise() / 2;
    }

    /** Where the last numbers of addresses have their room, below the windows. */
    static double octetTop(Facade f) {
        return OCTET_TOP - f.rise() / 2;
    }

    private static double roof(Facade f) {
        return ROOF - f.rise() - f.above();
    }

    static void draw(Sketch s, BuildingFacts facts, List<Building.Placed> wings, Facade facade, double width) {
        double roof = roof(facade);
        s.box(4, roof + 6, width, -roof - 6, SHADOW);
        s.box(0, roof, width, -roof, facts.resolved() ? WALL : Building.PAPER);
        if (!facts.resolved()) {
            s.box(0, roof, width, -roof, Building.HATCH);
        }
        s.box(-3, Facade.FLOOR, width + 6, Facade.PLINTH, STONE);
        s.box(-Facade.OVERHANG, roof - 10, width + 2 * Facade.OVERHANG, 10, STONE);
        double top = facade.top() - Facade.CORNICE - Facade.PLAQUE;
        title(s, facts, new Box(0, top, width, roof - 10 - top));
        gauge(s, facts, width, roof);
        for (Building.Placed wing : wings) {
            Sketch bay = s.at(wing.x(), 0);
            switch (facts.view()) {
                case BUILDING -> wing.wing().drawFront(bay, facade);
                case ENGINEER -> FarMachinery.draw(wing.wing(), bay, facade);
            }
        }
        RoofWords.badge(facts).ifPresent(badge -> badge.draw(s, width - 10, roof - 14, 22));
    }

    /** Words in a window, and what is written there where any of its neighbours' words have no room. */
    record Named(ResourceId subject, Box window, String words, String instead) {}

    /** Words in a row of windows, all of them in one line or all in two; where those of one have no room, what stands for them. */
    static void names(Sketch sketch, List<Named> windows) {
        sketch.choice(List.of(s -> windows.forEach(it -> line(s, it, it.words())),
                s -> windows.forEach(it -> TwoLines.of(it.words())
                        .ifPresentOrElse(lines -> twoLines(s, it, lines), () -> line(s, it, it.words()))),
                s -> windows.forEach(it -> line(s, it, it.instead())), _ -> {}));
    }

    private static void line(Sketch s, Named named, String words) {
        Box window = named.window();
        write(s.of(named.subject()), window, window.y() + TRIM, window.height() - TRIM, words);
    }

    private static void twoLines(Sketch s, Named named, TwoLines lines) {
        Box window = named.window();
        double high = Math.min((window.height() - TRIM) / 2, HIGHEST_LINE);
        double middle = (window.y() + TRIM + window.bottom()) / 2;
        write(s.of(named.subject()), window, middle - high, high, lines.first());
        write(s.of(named.subject()), window, middle, high, lines.second());
    }

    private static void write(Sketch s, Box window, double top, double height, String words) {
        s.text(window.x() + 3, top, window.width() - 6, height, TextStyle.CAPTION_STRONG, Role.INK, Align.CENTRE,
                words);
    }

    private static void title(Sketch sketch, BuildingFacts facts, Box box) {
        double top = box.y();
        double height = box.height();
        double room = box.width() - (RoofWords.badge(facts).isPresent() ? BADGE_ROOM : 0);
        String whole = facts.instance().id().value();
        String kind = facts.instance().instanceType();
        List<Consumer<Sketch>> forms = new ArrayList<>();
        for (String type : List.of(kind, "")) {
            forms.addAll(new Stretch.Fitting(room,
                    stretch -> idWidth(whole, stretch) + (type.isEmpty() ? 0 : GAP + typeWidth(type, stretch)),
                    (s, stretch) -> {
                        s.text(0, top, idWidth(whole, stretch), height, TextStyle.PLATE, Role.INK, Align.LEFT, whole);
                        double wide = typeWidth(type, stretch);
                        s.text(room - wide, top, wide, height, TextStyle.CAPTION, Role.INK2, Align.RIGHT, type);
                    }).forms(Level.FRONT));
        }
        forms.add(s -> s.text(0, top, room, height, TextStyle.PLATE, Role.INK, Align.LEFT, whole,
                whole.replaceFirst("^i-", ""), kind));
        sketch.choice(forms);
    }

    private static double idWidth(String id, double stretch) {
        return Stretch.width(id, TextStyle.PLATE, stretch);
    }

    private static double typeWidth(String type, double stretch) {
        return Stretch.width(type, TextStyle.CAPTION, stretch);
    }

    private static void gauge(Sketch s, BuildingFacts facts, double width, double roof) {
        if (!facts.isRegistered()) {
            return;
        }
        Gauge wanted = facts.room().binding().orElse(facts.instance().isExternal() ? Gauge.CPU : Gauge.ENI);
        GaugeReading reading = GaugeReading.of(facts.use())
                .stream()
                .filter(r -> r.gauge() == wanted)
                .findFirst()
                .orElseThrow();
        boolean full = facts.room().isFull();
        GaugeBand.bar(s, reading, 12, roof + 16, width - 24, 14, full ? Role.INK : Role.INK2);
    }
}
