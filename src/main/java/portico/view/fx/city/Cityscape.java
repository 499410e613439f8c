package portico.view.fx.city;

import portico.view.drawing.Drawing;
import portico.view.drawing.Level;

/** Where the city's drawings come from. Asked off the JavaFX thread, once for each level that is looked at. */
@FunctionalInterface
public interface Cityscape {

    Drawing at(Level level);
}
