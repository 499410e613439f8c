package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Role;

/** Many flows along the ways of one sight: the bands on the street, and what moves upon them. */
final class Passage {

    private final List<Convoy> convoys;
    private final Bands let;
    private final Bands refused;
    private final boolean far;

    private Passage(List<Way> ways, Level level) {
        far = !level.reaches(Level.FRONT);
        convoys = Convoy.of(ways, level);
        List<Streets.Piece> open = pieces(ways, false);
        List<Streets.Piece> closed = pieces(ways, true);
        List<Streets.Piece> all = new ArrayList<>(open);
        all.addAll(closed);
        double busiest = all.stream().mapToDouble(Streets.Piece::rate).max().orElse(1);
        let = new Bands(open, busiest, level, false);
        refused = new Bands(closed, busiest, level, true);
    }

    static Passage of(List<Traffic.Load> loads, Drawing drawing, Detours detours) {
        List<Way> ways = loads.stream()
                .map(load -> Way.of(load, drawing, detours))
                .filter(way -> way.track().length() > 1)
                .toList();
        return new Passage(ways, drawing.level());
    }

    private static List<Streets.Piece> pieces(List<Way> ways, boolean denied) {
        Streets streets = new Streets();
        ways.stream().filter(way -> way.denied() == denied).forEach(way -> way.addTo(streets));
        return streets.pieces();
    }

    boolean isEmpty() {
        return convoys.isEmpty();
    }

    void movingAt(double seconds, double zoom, Movers movers) {
        if (far) {
            Lens lens = new Lens(zoom);
            int left = Traffic.MOST_MOVING - refused.chevrons(lens, seconds, Traffic.MOST_MOVING / 2, movers);
            let.chevrons(lens, seconds, left, movers);
        } else {
            for (Convoy convoy : convoys) {
                convoy.each(seconds, movers);
            }
        }
    }

    List<Figure> still(double zoom) {
        Lens lens = new Lens(zoom);
        List<Figure> figures = new ArrayList<>();
        let.draw(figures, lens, Role.ACCENT);
        refused.draw(figures, lens, Role.NO);
        return figures;
    }
}
