package portico.view.motion;

import java.util.List;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke.Dash;

/** Streets as wide as they are busy, with chevrons that run along: 2 + 5 x (rate / busiest street) pixels wide, a chevron every 260 / width. */
final class Bands {
    private static final double LEAST = 2;
    private static final double MORE = 5;
    private static final double CHEVRONS = 260;

    private final List<Streets.Piece> pieces;
    private final double busiest;
    private final double speed;
    private final boolean denied;

    Bands(List<Streets.Piece> pieces, double busiest, Level level, boolean denied) {
        this.pieces = pieces;
        this.busiest = busiest;
        this.speed = Convoy.speed(level);
        this.denied = denied;
    }

    /** In screen pixels. */
    private double width(Streets.Piece piece) {
        return LEAST + MORE * piece.rate() / busiest;
    }

    void draw(List<Figure> figures, Lens lens, Role role) {
        for (Streets.Piece piece : pieces) {
            figures.add(lens.line(Path.polyline(piece.from(), piece.to()), role, width(piece),
                    denied ? Dash.REFUSED : Dash.SOLID));
        }
    }

    /** At most so many; on a denser net they stand further apart. How many they are. */
    int chevrons(Lens lens, double seconds, int most, Movers movers) {
        double wanted = 0;
        for (Streets.Piece piece : pieces) {
            wanted += piece.length() / gap(piece, lens);
        }
        double apart = Math.max(1, 2 * wanted / most);
        int drawn = 0;
        for (Streets.Piece piece : pieces) {
            double gap = gap(piece, lens) * apart;
            for (double s = speed * seconds % gap; s < piece.length() && drawn < most; s += gap) {
                piece.tell(s, denied ? Mover.REFUSED_CHEVRON : Mover.CHEVRON, movers);
                drawn++;
            }
        }
        return drawn;
    }

    private double gap(Streets.Piece piece, Lens lens) {
        return lens.px(CHEVRONS / width(piece));
    }
}
