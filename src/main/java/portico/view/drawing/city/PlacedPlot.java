package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.drawing.Sketch;

/** A plot and where it stands: its left end and its ground. */
record PlacedPlot(Plot plot, double x, double ground) {

    static final double GAP = 14;

    double right() {
        return x + plot.width();
    }

    Box box() {
        return new Box(x, ground - plot.height(), plot.width(), plot.height());
    }

    void draw(Sketch sketch, Level level) {
        plot.draw(sketch.at(x, ground), level);
    }

    /** Side by side from {@code left}. */
    static List<PlacedPlot> inRow(List<Plot> plots, double left, double ground) {
        List<PlacedPlot> placed = new ArrayList<>();
        double x = left;
        for (Plot plot : plots) {
            placed.add(new PlacedPlot(plot, x, ground));
            x += plot.width() + GAP;
        }
        return placed;
    }

    /** How wide a row of plots is. */
    static double widthOf(List<Plot> plots) {
        return plots.stream().mapToDouble(Plot::width).sum() + Math.max(0, plots.size() - 1) * GAP;
    }
}
