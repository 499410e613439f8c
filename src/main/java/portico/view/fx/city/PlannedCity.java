package portico.view.fx.city;

import portico.view.drawing.Drawing;
import portico.view.drawing.FigureGrid;
import portico.view.drawing.HitGrid;
import portico.view.drawing.Level;

/** A drawing made ready for showing and for the pointer; made off the JavaFX thread. Equal only to itself. */
final class PlannedCity {

    private final Drawing drawing;
    private final FigureGrid figures;
    private final HitGrid hits;

    private PlannedCity(Drawing drawing) {
        this.drawing = drawing;
        this.figures = new FigureGrid(drawing);
        this.hits = new HitGrid(drawing);
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

    Level level() {
        return drawing.level();
    }
}
