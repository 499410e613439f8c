package portico.view.motion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import portico.view.drawing.Point;

/** How much passes each piece of street: where several ways share a piece they add up. */
final class Streets {
    /** Lines closer than this are one. */
    private static final double SAME = 0.5;

    private final Map<Line, List<Run>> lines = new HashMap<>();
    private final List<Piece> slanted = new ArrayList<>();

    /**
     * A straight piece in the direction of travel. Its length and its direction are worked out once, as each frame asks for them.
     *
     * @param direction in radians, clockwise from the east
     */
    record Piece(Point from, Point to, double rate, double length, double direction) {
        static Piece of(Point from, Point to, double rate) {
            return new Piece(from, to, rate, from.distanceTo(to), Math.atan2(to.y() - from.y(), to.x() - from.x()));
        }

        void tell(double distance, Mover mover, Movers movers) {
            double share = distance / length;
            movers.at(mover, from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share, direction);
        }
    }

    /** A level or upright line that is driven on in one direction. */
    private record Line(boolean level, long place, boolean forth) {
        Piece piece(double from, double to, double rate) {
            double start = forth ? from : to;
            double end = forth ? to : from;
            double side = place * SAME;
            return level ? Piece.of(new Point(start, side), new Point(end, side), rate)
                    : Piece.of(new Point(side, start), new Point(side, end), rate);
        }
    }

    /** One way's part of a line. */
    private record Run(double from, double to, double rate) {
        boolean covers(double place) {
            return from <= place && place < to;
        }
    }

    void add(Point from, Point to, double rate) {
        boolean level = Math.abs(from.y() - to.y()) < SAME;
        boolean upright = Math.abs(from.x() - to.x()) < SAME;
        if (level && upright) {
            return;
        }
        if (level) {
            run(new Line(true, Math.round(from.y() / SAME), from.x() < to.x()), from.x(), to.x(), rate);
        } else if (upright) {
            run(new Line(false, Math.round(from.x() / SAME), from.y() < to.y()), from.y(), to.y(), rate);
        } else {
            slanted.add(Piece.of(from, to, rate));
        }
    }

    private void run(Line line, double from, double to, double rate) {
        lines.computeIfAbsent(line, _ -> new ArrayList<>()).add(new Run(Math.min(from, to), Math.max(from, to), rate));
    }

    /** The pieces, each as long as the same ways share it. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>(slanted);
        lines.forEach((line, runs) -> pieces.addAll(pieces(line, runs)));
        return pieces;
    }

    private static List<Piece> pieces(Line line, List<Run> runs) {
        TreeSet<Double> cuts = new TreeSet<>();
        runs.forEach(run -> cuts.addAll(List.of(run.from(), run.to())));
        List<Piece> pieces = new ArrayList<>();
        for (double cut : cuts.headSet(cuts.last())) {
            double rate = runs.stream().filter(run -> run.covers(cut)).mapToDouble(Run::rate).sum();
            if (rate > 0) {
                pieces.add(line.piece(cut, cuts.higher(cut), rate));
            }
        }
        return pieces;
    }
}
