package portico.view.drawing.building;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.PathPen;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;

/** What stands above a front: the cornice, the plaque with id, type and cluster on two posts, and a remark at the right end. */
final class Roof {

    private static final double DENTILS = 10;
    private static final double PLAQUE_LEFT = 20;
    private static final double PLAQUE_FARTHEST_LEFT = 0;
    private static final double GAP = 8;
    private static final Look CORNICE = Look.fill(Role.STONE).edged(Role.STRONG, 1.2);
    private static final Look FRIEZE = Look.fill(Role.FACADE2).edged(Role.LINE, 0.8);

    private Roof() {}

    static void draw(Sketch s, BuildingFacts facts, double width, double top) {
        double y = top - Facade.CORNICE;
        s.box(-Facade.OVERHANG, y, width + 2 * Facade.OVERHANG, Facade.CORNICE, 1, CORNICE);
        s.box(-4, top, width + 8, 4, FRIEZE);
        s.path(dentils(width), 3, y + 4, 1, Look.edge(Role.STRONG, 0.8));
        words(s, facts, width, y);
    }

    private static Path dentils(double width) {
        PathPen pen = new PathPen();
        for (double x = 0; x < width - 4; x += DENTILS) {
            pen.moveTo(x, 0).by(0, 3.4);
        }
        return pen.path();
    }

    private static void words(Sketch s, BuildingFacts facts, double width, double roof) {
        double right = width + Facade.OVERHANG;
        double y = roof - Facade.PLAQUE;
        List<Consumer<Sketch>> forms = new ArrayList<>();
        for (double left : new double[] {PLAQUE_LEFT, PLAQUE_FARTHEST_LEFT}) {
            for (RoofWords words : RoofWords.of(facts)) {
                forms.addAll(new Stretch.Fitting(right - left - GAP,
                        stretch -> words.plaque().width(stretch) + words.remark().width(stretch), (form, stretch) -> {
                            words.plaque().draw(form, left, y, roof, stretch);
                            words.remark().draw(form, right, y + 1, stretch);
                        }).forms(Level.FACADE));
            }
        }
        forms.add(_ -> {});
        s.choice(forms);
    }
}
