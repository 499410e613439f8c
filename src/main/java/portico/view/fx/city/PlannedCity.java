package portico.view.fx.city;

import portico.view.drawing.Drawing;
import portico.view.drawing.FigureGrid;
import portico.view.drawing.HitGrid;
import portico.view.drawing.Level;

/** A drawing made ready for showing and for the pointer; made off the JavaFX thread. */
record PlannedCity(Drawing drawing, FigureGrid figures, HitGrid hits) {

    static PlannedCity of(Cityscape city, Level level) {
        Drawing drawing = city.at(level);
        return new PlannedCity(drawing, new FigureGrid(drawing), new HitGrid(drawing));
    }

    Level level() {
        return drawing.level();
    }
}
