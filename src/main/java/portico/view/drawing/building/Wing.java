package portico.view.drawing.building;

import java.util.List;
import portico.view.drawing.Level;
import portico.view.drawing.Sketch;

/** A part of a building that one network mode lives in, drawn from 0 to its width. */
sealed interface Wing permits MainDoorBay, BridgeWing, HostWing, AwsvpcWing, TrunkWing {

    double width();

    /** Draws the wing in full. */
    void draw(Sketch sketch, Facade facade, Level level);

    /** Draws what can be told from afar: lit windows and plain doors. */
    void drawFront(Sketch sketch, Facade facade);

    /** Where each resident is found. */
    List<Spot> spots(Facade facade);
}
