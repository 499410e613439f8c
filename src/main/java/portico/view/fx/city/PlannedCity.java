package portico.view.fx.city;

import portico.view.drawing.Drawing;
import portico.view.drawing.FigureGrid;
import portico.view.drawing.HitGrid;
import portico.view.drawing.Level;
import portico.view.drawing.PinnedSigns;
import portico.view.paint.Viewport;

/** A drawing made ready for showing and for the pointer; made off the JavaFX thread. Equal only to itself. */
final class PlannedCity {

    /** How much of the spare height lies above the city and not below, beyond the half. */
    private static final double LOWER = 0.1;

    private final Drawing drawing;
    private final FigureGrid figures;
    private final HitGrid hits;
    private final PinnedSigns signs;

    private PlannedCity(Drawing drawing) {
        this.drawing = drawing;
        this.figures = new FigureGrid(drawing);
        this.hits = new HitGrid(drawing);
        this.signs = new PinnedSigns(drawing);
    }

    static PlannedCity of(Cityscape city, Level level) {
        return new PlannedCity(city.at(level));
    }

    Drawing drawing() {
        return drawing;
    }

    FigureGrid figures() {
        return figures;
    }

    HitGrid hits() {
        return hits;
    }

    PinnedSigns signs() {
        return signs;
    }

    /** The whole city in a view of a size, not so near that another level would be wanted; with more sky above it than land below. */
    Viewport fitted(double width, double height) {
        Viewport whole = Viewport.fitted(drawing.bounds(), width, height);
        boolean stays = level().towards(whole.zoom()) == level();
        Viewport near = stays ? whole : whole.at(Level.values()[level().ordinal() + 1].from());
        double spare = Math.max(0, height - drawing.bounds().height() * near.zoom());
        return SideLegend.beside(near.panned(0, spare * LOWER), drawing.bounds());
    }

    Level level() {
        return drawing.level();
    }
}
