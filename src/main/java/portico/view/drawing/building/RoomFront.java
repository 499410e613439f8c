package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;
import portico.view.drawing.TwoLines;
import portico.view.drawing.mark.Badge;
import portico.view.drawing.mark.ModeMark;

/** The window of a room: lit where the task runs, with the trim of its mode above and a sill below. */
final class RoomFront {

    private static final Look LIT = Look.fill(Role.LIT).edged(Role.LIT_EDGE, 1.1);
    private static final Look UNLIT = Look.fill(Role.DIM).edged(Role.STRONG, 1.1);
    private static final Look LEAVING = Look.hatch(Role.INK3);
    private static final Look SILL = Look.fill(Role.STONE).edged(Role.STRONG, 0.8);
    private static final Look FREE = Look.fill(Role.DIM).edged(Stroke.free(Role.LINE));
    private static final List<String> DRAINING = List.of("draining", "");
    private static final Look UNRESOLVED = Look.fill(Role.DIM).edged(Stroke.free(Role.STRONG));
    private static final Look UNRESOLVED_HATCH = Look.hatch(Role.HAIR);
    private static final List<String> ONLY_MENTIONED = List.of("unresolved", "?");
    private static final List<String> DEAD_END = List.of("No way out", "No exit");
    private static final double TRIM = 4;
    private static final double LINE = 21;
    private static final double SIDE = 6;
    private static final double LEAST_SIDE = 2;
    private static final double BESIDE_BADGE = 14;

    private RoomFront() {}

    /** The window without words. */
    static void window(Sketch s, Box room, Resident tenant, boolean leaving) {
        boolean off = leaving || !tenant.isRunning();
        s.box(room, 2, !tenant.resolved() ? UNRESOLVED : off ? UNLIT : LIT);
        if (!tenant.resolved()) {
            s.box(room, 2, UNRESOLVED_HATCH);
        }
        if (leaving) {
            s.box(room, 2, LEAVING);
        }
        if (tenant.mode() != NetworkMode.NONE) {
            s.box(room.x(), room.y(), room.width(), TRIM, 1, Look.fill(ModeMark.trim(tenant.mode())));
        }
    }

    static void sill(Sketch s, Box room) {
        s.box(room.x() - 2.5, room.bottom(), room.width() + 5, Facade.SILL, 1, SILL);
    }

    /** The window with a name and one fact. */
    static void draw(Sketch s, Box room, Resident tenant, String name, List<String> facts, boolean leaving) {
        window(s, room, tenant, leaving);
        double width = room.width() - 2 * SIDE;
        if (leaving) {
            leavingSign(s, room);
            width -= BESIDE_BADGE;
        }
        boolean lost = tenant.deadEnd() && !leaving && tenant.resolved() && tenant.state().isEmpty();
        List<String> second = lost ? DEAD_END : words(tenant, facts, leaving);
        Lines lines = new Lines(room, width, leaving, lost, second);
        more(s, room, tenant, width);
        s.choice(forms(room, name, lines, second.equals(facts)));
    }

    /** A plain ground for the words of a hatched window, and the badge beside the second line, so that the name has the first one to itself. */
    private static void leavingSign(Sketch s, Box room) {
        s.box(room.x() + SIDE - 4, room.y() + 8, room.width() - 2 * SIDE + 8, room.height() - 12, 2,
                Look.fill(Role.FACADE));
        Badge.DRAINING.draw(s, room.right() - 13, room.y() + 38, 7);
    }

    /**
     * A name above a second line, which says a fact, a state or that there is no way out.
     *
     * @param width of the second line
     */
    private record Lines(Box room, double width, boolean leaving, boolean lost, List<String> second) {

        Consumer<Sketch> below(String name) {
            double x = room.x() + SIDE;
            return form -> {
                form.text(x, room.y() + 5, room.width() - 2 * SIDE, LINE + 1, TextStyle.NAME,
                        leaving ? Role.INK2 : Role.INK, Align.LEFT, name);
                form.text(x, room.y() + 27, width, LINE, lost ? TextStyle.CAPTION_STRONG : TextStyle.CAPTION_PLAIN,
                        lost ? Role.NO : Role.INK2, Align.LEFT, second);
            };
        }
    }

    /** A fact gives way to the second half of a name, a state does not. */
    private static List<Consumer<Sketch>> forms(Box room, String name, Lines usual, boolean fact) {
        List<Consumer<Sketch>> forms = new ArrayList<>(List.of(usual.below(name)));
        TwoLines.of(name)
                .ifPresent(lines -> forms.addAll(fact
                        ? List.of(twoLines(room, SIDE, Align.LEFT, lines),
                                twoLines(room, LEAST_SIDE, Align.CENTRE, lines))
                        : List.of(usual.below(lines.first()))));
        forms.add(usual.below(name));
        return forms;
    }

    private static Consumer<Sketch> twoLines(Box room, double side, Align align, TwoLines lines) {
        double x = room.x() + side;
        double width = room.width() - 2 * side;
        return s -> {
            s.text(x, room.y() + 5, width, LINE + 1, TextStyle.NAME, Role.INK, align, lines.first());
            s.text(x, room.y() + 26, width, LINE + 1, TextStyle.NAME, Role.INK, align, lines.second());
        };
    }

    /** What a room has room for below its two lines: the first container with its ports, and what the task sets aside. */
    private static void more(Sketch s, Box room, Resident tenant, double width) {
        double y = room.y() + 27 + LINE;
        for (List<String> words : tenant.more()) {
            if (tenant.resolved() && y + LINE <= room.bottom()) {
                s.text(room.x() + SIDE, y, width, LINE, TextStyle.CAPTION_PLAIN, Role.INK2, Align.LEFT, words);
                y += LINE;
            }
        }
    }

    /** What there is to know of it before any fact: that nobody described it, where it is in its life, that its host drains. */
    private static List<String> words(Resident tenant, List<String> facts, boolean leaving) {
        if (!tenant.resolved()) {
            return ONLY_MENTIONED;
        }
        if (!tenant.state().isEmpty()) {
            return tenant.state();
        }
        return leaving ? DRAINING : facts;
    }

    /** A room that nobody lives in. */
    static void drawFree(Sketch s, Box room) {
        s.box(room, 2, FREE);
        sill(s, room);
        s.text(room.x() + SIDE, room.y() + 5, room.width() - 2 * SIDE, LINE + 1, TextStyle.NAME, Role.INK3, Align.LEFT,
                "Free");
        s.text(room.x() + SIDE, room.y() + 27, room.width() - 2 * SIDE, LINE, TextStyle.CAPTION_PLAIN, Role.INK3,
                Align.LEFT, "needs 1 ENI", "1 ENI", "");
    }
}
