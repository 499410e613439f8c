package portico.view.motion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import portico.model.flow.Trace;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Point;

/**
 * Many flows at once on one clock. The more passes, the wider the band on the street and the closer the packets on it; from afar chevrons run along
 * the bands instead. A pure function of the flows, the drawing, time and zoom. It says how much goes where, not how fast: times are for teaching.
 */
public final class Traffic implements Ways {
    /** However much there is, no more things move at once. */
    public static final int MOST_MOVING = 500;

    private final Scenery scenery;
    private final Sights<Passage> passages;

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

    private Traffic(List<Load> loads, Scenery scenery) {
        this.scenery = scenery;
        passages = new Sights<>(scenery, detours -> Passage.of(loads, scenery.drawing(), detours));
    }

    /** Flows that have no way in the drawing, as those from a task without a place, are left out. */
    public static Traffic of(List<Load> loads, Drawing drawing) {
        return of(loads, new Scenery(drawing));
    }

    /** The same through a scenery that others see, too. */
    public static Traffic of(List<Load> loads, Scenery scenery) {
        List<Load> most = loads.stream()
                .filter(load -> !load.trace().hops().isEmpty())
                .sorted(Comparator.comparingDouble(Load::rate).reversed())
                .limit(MOST_MOVING)
                .toList();
        return new Traffic(most, scenery);
    }

    /** What to paint over the drawing at a time. */
    public List<Figure> figuresAt(double seconds, double zoom) {
        List<Figure> figures = new ArrayList<>(still(zoom, sight(zoom)));
        movingAt(seconds, zoom, sight(zoom),
                (mover, x, y, direction) -> figures.add(mover.figure(new Point(x, y), direction, zoom)));
        return List.copyOf(figures);
    }

    /** What moves above the bands at a time, along the ways of a sight. */
    public void movingAt(double seconds, double zoom, Sight sight, Movers movers) {
        passages.of(sight).movingAt(seconds, zoom, movers);
    }

    /** The bands of a sight alone, for whoever wants nothing to move. */
    public List<Figure> still(double zoom, Sight sight) {
        return passages.of(sight).still(zoom);
    }

    /** Whether there is anything to see on the ways of a sight. */
    public boolean isEmpty(Sight sight) {
        return passages.of(sight).isEmpty();
    }

    @Override
    public Sight sight(double zoom) {
        return scenery.sight(zoom);
    }

    @Override
    public boolean isLed(Sight sight) {
        return passages.isLed(sight);
    }

    @Override
    public void lead(Sight sight) {
        passages.of(sight);
    }
}
