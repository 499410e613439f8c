package portico.view.drawing.city;

import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/** Something that was only mentioned where the topology was read: it stands on hatched ground behind a broken line, with the word above. */
record UnresolvedPlot(Plot plot) implements Plot {

    private static final double WORD = 21;
    private static final double EDGE = 4;
    private static final Look FENCE = Look.edge(Stroke.free(Role.STRONG));
    private static final Look HATCH = Look.hatch(Role.HAIR);

    @Override
    public double width() {
        return plot.width() + 2 * EDGE;
    }

    @Override
    public double height() {
        return plot.height() + WORD;
    }

    @Override
    public Plot taller(int steps) {
        return new UnresolvedPlot(plot.taller(steps));
    }

    @Override
    public void draw(Sketch s, Level level) {
        s.box(0, -height(), width(), height(), 0, HATCH);
        s.box(0, -height(), width(), height(), 3, FENCE);
        plot.draw(s.at(EDGE, 0), level);
        if (level.reaches(Level.FACADE)) {
            s.text(EDGE, -height(), plot.width(), WORD, TextStyle.CAPTION_STRONG, Role.INK2, Align.LEFT, "unresolved");
        }
    }
}
