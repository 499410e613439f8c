package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import portico.view.drawing.Level;

/**
 * The packets of one flow, one behind the other, the closer the more there are.
 *
 * @param gap from one to the next along the track
 * @param first where the first one is at the start of time
 */
record Convoy(Way way, double gap, double first, double speed) {
    /** Screen pixels in a second where a level begins. */
    private static final double PACE = 90;
    /** Before the level that begins at no zoom. */
    private static final double FARTHEST = 0.04;
    /** From one packet of the busiest flow to the next, in screen pixels. */
    private static final double CLOSEST = 34;
    /** Sets flows out at different moments, evenly spread. */
    private static final double GOLDEN = 0.618033988749895;

    private static double zoom(Level level) {
        return Math.max(FARTHEST, level.from());
    }

    /** Drawing pixels in a second. */
    static double speed(Level level) {
        return PACE / zoom(level);
    }

    /** Each flow with at least one packet on its way, and all with no more than may move. */
    static List<Convoy> of(List<Way> ways, Level level) {
        double busiest = ways.stream().mapToDouble(Way::rate).max().orElse(1);
        double closest = CLOSEST / zoom(level);
        while (packets(ways, busiest, closest) > Traffic.MOST_MOVING) {
            closest *= 1.25;
        }
        List<Convoy> convoys = new ArrayList<>();
        for (Way way : ways) {
            double gap = gap(way, busiest, closest);
            convoys.add(new Convoy(way, gap, convoys.size() * GOLDEN % 1 * gap, speed(level)));
        }
        return List.copyOf(convoys);
    }

    private static double gap(Way way, double busiest, double closest) {
        return Math.min(way.track().length(), closest * busiest / way.rate());
    }

    /** The most that are on their way at once. */
    private static int packets(List<Way> ways, double busiest, double closest) {
        return ways.stream().mapToInt(way -> (int) Math.ceil(way.track().length() / gap(way, busiest, closest))).sum();
    }

    void each(double seconds, Movers movers) {
        double nearest = (first + speed * seconds) % gap;
        if (way.denied()) {
            way.rail().each(nearest, gap, Mover.REFUSED_PACKET, Mover.REFUSED_INDOORS, movers);
        } else {
            way.rail().each(nearest, gap, Mover.PACKET, Mover.INDOORS, movers);
        }
    }
}
