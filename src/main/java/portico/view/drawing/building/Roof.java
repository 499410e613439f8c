package portico.view.drawing.building;

import java.util.Optional;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.PathPen;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Badge;
import portico.view.drawing.mark.Pill;

/** What stands above a front: the cornice, the plaque with id, type and cluster on two posts, and a remark at the right end. */
final class Roof {

    private static final double DENTILS = 10;
    private static final double PLAQUE_HEIGHT = 26;
    private static final double PLAQUE_LEFT = 20;
    private static final double BADGE_ONLY = 24;
    private static final Look CORNICE = Look.fill(Role.STONE).edged(Role.STRONG, 1.2);
    private static final Look FRIEZE = Look.fill(Role.FACADE2).edged(Role.LINE, 0.8);
    private static final Look PLAQUE = Look.fill(Role.PANEL).edged(Role.INK2, 1.3);

    private Roof() {}

    static void draw(Sketch s, BuildingFacts facts, double width, double top) {
        double y = top - Facade.CORNICE;
        s.box(-Facade.OVERHANG, y, width + 2 * Facade.OVERHANG, Facade.CORNICE, 1, CORNICE);
        s.box(-4, top, width + 8, 4, FRIEZE);
        s.path(dentils(width), 3, y + 4, 1, Look.edge(Role.STRONG, 0.8));
        double used = plaque(s, facts, width, y);
        remark(s, facts, width, y - Facade.PLAQUE + 1, used);
    }

    private static Path dentils(double width) {
        PathPen pen = new PathPen();
        for (double x = 0; x < width - 4; x += DENTILS) {
            pen.moveTo(x, 0).by(0, 3.4);
        }
        return pen.path();
    }

    /** Draws the plaque and says where it ends. */
    private static double plaque(Sketch s, BuildingFacts facts, double width, double roof) {
        String id = facts.instance().id().value();
        String type = type(facts);
        double pill = Remark.of(facts).map(r -> Pill.width(r.words(), r.badge().isPresent())).orElse(0.0);
        if (natural(id, type) + pill > width) {
            pill = BADGE_ONLY;
        }
        // letters stop shrinking at eleven pixels: with room for half as much again, id and type stay when the town is small
        double slack = Math.clamp((width + Facade.OVERHANG - PLAQUE_LEFT - pill - 10 - 34) / (natural(id, type) - 34),
                1, 1.5);
        double idWidth = (Letters.width(id, TextStyle.ADDRESS) + 3) * slack;
        double typeWidth = (Letters.width(type, TextStyle.LABEL_MEDIUM) + 3) * slack;
        double w = Math.min(width - PLAQUE_LEFT, idWidth + typeWidth + 34);
        double y = roof - Facade.PLAQUE;
        s.line(PLAQUE_LEFT + 16, y + PLAQUE_HEIGHT, PLAQUE_LEFT + 16, roof, Role.STRONG, 2);
        s.line(PLAQUE_LEFT + w - 16, y + PLAQUE_HEIGHT, PLAQUE_LEFT + w - 16, roof, Role.STRONG, 2);
        s.box(PLAQUE_LEFT, y, w, PLAQUE_HEIGHT, 4, PLAQUE);
        double split = PLAQUE_LEFT + w - typeWidth - 16;
        s.text(PLAQUE_LEFT + 10, y + 2, split - PLAQUE_LEFT - 15, 22, TextStyle.ADDRESS, Role.INK, Align.LEFT, id,
                shortened(id));
        s.line(split, y + 7, split, y + PLAQUE_HEIGHT - 7, Role.LINE, 1);
        s.text(split + 6, y + 2, typeWidth + 4, 22, TextStyle.LABEL_MEDIUM, Role.INK2, Align.LEFT, type,
                facts.cluster().orElse(type));
        return PLAQUE_LEFT + w;
    }

    /** With the cluster, where that needs saying. */
    private static String type(BuildingFacts facts) {
        String type = facts.instance().instanceType();
        return facts.cluster().map(cluster -> type + ", " + cluster).orElse(type);
    }

    private static double natural(String id, String type) {
        return Letters.width(id, TextStyle.ADDRESS) + Letters.width(type, TextStyle.LABEL_MEDIUM) + 40;
    }

    static String shortened(String id) {
        return id.length() <= 10 ? id : id.substring(0, 4) + "…" + id.substring(id.length() - 4);
    }

    private static void remark(Sketch s, BuildingFacts facts, double width, double top, double used) {
        Optional<Remark> found = Remark.of(facts);
        if (found.isEmpty()) {
            return;
        }
        Remark remark = found.get();
        double room = width + Facade.OVERHANG - used - 8;
        double right = width + Facade.OVERHANG;
        if (Pill.width(remark.words(), remark.badge().isPresent()) > room) {
            remark.badge().ifPresent(badge -> badge.draw(s, right - 10, top + Pill.HEIGHT / 2, 9));
        } else if (remark.badge().isPresent()) {
            Pill.marked(s, right, top, remark.badge().get(), remark.words(), remark.shorter());
        } else {
            Pill.quiet(s, right, top, remark.words(), remark.shorter());
        }
    }

    /** The badge of a building for levels without room for words. */
    static Optional<Badge> badge(BuildingFacts facts) {
        return Remark.of(facts).flatMap(Remark::badge);
    }
}
