package portico.view.drawing.city;

import portico.view.drawing.Level;
import portico.view.drawing.Sketch;

/** Something that stands on a street: a building, a vault, houses, a toll gate, a tunnel. Its size is the same at every level. */
interface Plot {

    double width();

    /** Above the ground. */
    double height();

    /** The same in a town that has room above it: so many steps taller, if it can be. */
    default Plot taller(int steps) {
        return this;
    }

    /** Draws it from 0 to its width, standing on 0. */
    void draw(Sketch sketch, Level level);
}
