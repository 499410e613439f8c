package portico.view.drawing.city;

import java.util.List;
import java.util.Optional;
import portico.view.drawing.Box;

/**
 * A town with every place in it.
 *
 * @param box inside the wall
 * @param signs how much larger than usual signs and their margins are, so that they can be read when the whole town is in sight
 * @param forecourt what stands at the boulevard
 * @param boulevard the carriageway along the forecourt
 * @param avenues carriageways from top to bottom
 * @param gateX where the gate opens in the upper wall
 */
record Ground(Town town, Box box, double signs, List<Quarter> quarters, List<Block> blocks, List<PlacedPlot> forecourt,
        Optional<Box> boulevard, List<Box> avenues, double gateX) {

    /** A district and its panel, with the strip where its name stands. */
    record Quarter(District district, Box box, Box header) {}

    Ground {
        quarters = List.copyOf(quarters);
        blocks = List.copyOf(blocks);
        forecourt = List.copyOf(forecourt);
        avenues = List.copyOf(avenues);
    }
}
