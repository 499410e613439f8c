package portico.view.motion;

import portico.view.drawing.Drawing;
import portico.view.drawing.FigureGrid;

/** How a drawing looks from near and far within its level: words take more or less room, and ways lead around them. */
record Sights(Drawing drawing, FigureGrid figures) {

    /** Zooms at which words take about the same room: those from a power of {@link #STEP} to the next. */
    record Sight(int power) {

        private static final double STEP = 1.25;

        static Sight at(double zoom) {
            return new Sight((int) Math.floor(Math.log(zoom) / Math.log(STEP) + 1e-9));
        }

        double least() {
            return Math.pow(STEP, power);
        }

        double most() {
            return Math.pow(STEP, power + 1);
        }
    }

    Detours detours(Sight sight) {
        return Detours.of(drawing, new Words(figures, sight.least(), sight.most()));
    }
}
