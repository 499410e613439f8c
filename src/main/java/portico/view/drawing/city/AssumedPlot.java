package portico.view.drawing.city;

import java.util.List;
import java.util.stream.Collectors;
import portico.model.topology.Assumption;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/** Something of which a fact had to be assumed: from near, a plate with a broken edge above it names the facts. */
record AssumedPlot(Plot plot, List<Assumption> assumptions) implements Plot {

    private static final String WORD = "assumed";
    private static final double PLATE = 20;
    private static final double GAP = 4;
    private static final double SIDE = 7;
    private static final Look EDGE = Look.fill(Role.PANEL).edged(Stroke.free(Role.STRONG));

    @Override
    public double width() {
        return plot.width();
    }

    @Override
    public double height() {
        return plot.height() + above(assumptions);
    }

    @Override
    public Plot taller(int steps) {
        return new AssumedPlot(plot.taller(steps), assumptions);
    }

    @Override
    public void draw(Sketch s, Level level) {
        plot.draw(s, level);
        if (level.reaches(Level.FACADE)) {
            plate(s, assumptions, -height(), width());
        }
    }

    /** How much higher something is with the plate. */
    static double above(List<Assumption> assumptions) {
        return assumptions.isEmpty() ? 0 : PLATE + GAP;
    }

    /** The plate at the left, within a width. */
    static void plate(Sketch s, List<Assumption> assumptions, double top, double width) {
        if (assumptions.isEmpty()) {
            return;
        }
        String facts = WORD + ": " + assumptions.stream().map(a -> a.fact().noun()).collect(Collectors.joining(", "));
        double plate = Math.min(width, plate(plate(facts) <= width ? facts : WORD));
        s.box(0, top, plate, PLATE, 3, EDGE);
        s.text(SIDE, top, plate - 2 * SIDE, PLATE, TextStyle.CAPTION, Role.INK2, Align.LEFT, facts, WORD);
    }

    private static double plate(String words) {
        return Math.ceil(Stretch.width(words, TextStyle.CAPTION, 1)) + 2 * SIDE + 2;
    }
}
