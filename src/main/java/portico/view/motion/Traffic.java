package portico.view.motion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import portico.model.flow.Trace;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Role;

/**
 * Many flows at once on one clock. The more passes, the wider the band on the street and the closer the packets on it; from afar chevrons run along
 * the bands instead. A pure function of the flows, the drawing, time and zoom. It says how much goes where, not how fast: times are for teaching.
 */
public final class Traffic {
    /** However much there is, no more things move at once. */
    public static final int MOST_MOVING = 500;

    private final List<Convoy> convoys;
    private final Bands let;
    private final Bands refused;
    private final boolean far;

    /**
     * A flow and how much of it there is.
     *
     * @param rate in any unit, the same for all
     */
    public record Load(Trace trace, double rate) {
        public Load {
            if (!(rate > 0)) {
                throw new IllegalArgumentException("a rate is above 0, not " + rate);
            }
        }
    }

    private Traffic(List<Way> ways, Level level) {
        far = !level.reaches(Level.FRONT);
        convoys = Convoy.of(ways, level);
        Streets open = streets(ways, false);
        Streets closed = streets(ways, true);
        List<Streets.Piece> all = new ArrayList<>(open.pieces());
        all.addAll(closed.pieces());
        double busiest = all.stream().mapToDouble(Streets.Piece::rate).max().orElse(1);
        let = new Bands(open.pieces(), busiest, level, false);
        refused = new Bands(closed.pieces(), busiest, level, true);
    }

    /** Flows that have no way in the drawing, as those from a task without a place, are left out. */
    public static Traffic of(List<Load> loads, Drawing drawing) {
        List<Way> ways = loads.stream()
                .filter(load -> !load.trace().hops().isEmpty())
                .sorted(Comparator.comparingDouble(Load::rate).reversed())
                .limit(MOST_MOVING)
                .map(load -> Way.of(load, drawing))
                .filter(way -> way.track().length() > 1)
                .toList();
        return new Traffic(ways, drawing.level());
    }

    private static Streets streets(List<Way> ways, boolean denied) {
        Streets streets = new Streets();
        ways.stream().filter(way -> way.denied() == denied).forEach(way -> way.addTo(streets));
        return streets;
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return convoys.isEmpty();
    }

    /** What to paint over the drawing at a time. */
    public List<Figure> figuresAt(double seconds, double zoom) {
        List<Figure> figures = new ArrayList<>(still(zoom));
        movingAt(seconds, zoom,
                (mover, x, y, direction) -> figures.add(mover.figure(new Point(x, y), direction, zoom)));
        return List.copyOf(figures);
    }

    /** What moves above the bands at a time. */
    public void movingAt(double seconds, double zoom, Movers movers) {
        if (far) {
            Lens lens = new Lens(zoom);
            int left = MOST_MOVING - refused.chevrons(lens, seconds, MOST_MOVING / 2, movers);
            let.chevrons(lens, seconds, left, movers);
        } else {
            for (Convoy convoy : convoys) {
                convoy.each(seconds, movers);
            }
        }
    }

    /** The bands alone, for whoever wants nothing to move. */
    public List<Figure> still(double zoom) {
        Lens lens = new Lens(zoom);
        List<Figure> figures = new ArrayList<>();
        let.draw(figures, lens, Role.ACCENT);
        refused.draw(figures, lens, Role.NO);
        return figures;
    }
}
