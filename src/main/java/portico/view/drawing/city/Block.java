package portico.view.drawing.city;

import java.util.List;
import portico.view.drawing.Box;

/**
 * A piece of a street: what stands on it, the carriageway below, and the verge with the sign.
 *
 * @param box of all of it, from the roofs to the lower end of the verge
 * @param ground where the plots stand, the top of the kerb
 * @param signed whether this piece carries the sign; a street of several blocks is signed once
 */
record Block(Street street, Box box, double ground, List<PlacedPlot> plots, boolean signed) {

    static final double KERB = 3;
    static final double CARRIAGEWAY = 18;
    static final double VERGE = 36;

    Block {
        plots = List.copyOf(plots);
    }

    Box carriageway() {
        return new Box(box.x(), ground + KERB, box.width(), CARRIAGEWAY);
    }

    Box verge() {
        double top = ground + KERB + CARRIAGEWAY;
        return new Box(box.x(), top, box.width(), box.bottom() - top);
    }
}
