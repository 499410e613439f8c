package portico.view.motion.stage;

import java.util.Map;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Level;
import portico.view.motion.Journey;
import portico.view.sheet.Ride;

/**
 * One way in.
 *
 * @param sentence what is special about it, in a few words
 * @param drawings of the same places, with more or less detail
 * @param focus the part of the drawings that is shown
 * @param ride the journey in words; without stations where the request cannot be made
 * @param terms what is different there
 */
public record Act(String title, String sentence, NetworkMode mode, Map<Level, Drawing> drawings, Box focus,
        Journey journey, Ride ride, Terms terms) {

    public Act {
        drawings = Map.copyOf(drawings);
        if (!drawings.containsKey(Level.FACADE)) {
            throw new IllegalArgumentException("an act is drawn at least as a facade");
        }
    }

    /** The drawing for so many pixels of the page for one of the drawing. */
    Drawing drawing(double scale) {
        return drawings.getOrDefault(Level.at(scale), drawings.get(Level.FACADE));
    }

    /** The same journey through the drawing for a scale, where everything that is said stays inside a part of it and off the words there. */
    Journey journey(double scale, Box part) {
        Drawing it = drawing(scale);
        return Journey.of(journey.trace(),
                new Drawing(it.level(), part, it.figures(), it.lots(), it.anchors(), it.roads(), it.closeUps()));
    }
}
