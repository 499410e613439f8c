package portico.view.fx.city;

import portico.view.drawing.Drawing;
import portico.view.drawing.FigureGrid;
import portico.view.drawing.HitGrid;
import portico.view.drawing.Level;
import portico.view.drawing.PinnedSigns;

/** A drawing made ready for showing and for the pointer; made off the JavaFX thread. Equal only to itself. */
final class PlannedCity {

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

    Level level() {
        return drawing.level();
    }
}
