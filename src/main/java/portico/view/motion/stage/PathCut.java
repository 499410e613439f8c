package portico.view.motion.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Path;
import portico.view.drawing.Point;

/** A way cut at the edges of a box: straight pieces end there; a corner is kept where both of its ends are inside. */
final class PathCut {

    private final Box box;
    private final List<Path> runs = new ArrayList<>();
    private final List<Path.Piece> run = new ArrayList<>();
    private Optional<Point> end = Optional.empty();

    private PathCut(Box box) {
        this.box = box;
    }

    /** The parts of an open path that lie inside. */
    static List<Path> of(Path path, Box box) {
        PathCut cut = new PathCut(box);
        Point at = new Point(0, 0);
        Point start = at;
        for (Path.Piece piece : path.pieces()) {
            Point to = switch (piece) {
                case Path.MoveTo(var point) -> point;
                case Path.LineTo(var point) -> point;
                case Path.QuadTo(var control, var point) -> point;
                case Path.CubicTo(var first, var second, var point) -> point;
                case Path.Close ignored -> start;
            };
            if (piece instanceof Path.MoveTo) {
                start = to;
            } else if (piece instanceof Path.LineTo || piece instanceof Path.Close) {
                cut.line(at, to);
            } else {
                cut.bend(at, piece, to);
            }
            at = to;
        }
        cut.finish();
        return cut.runs;
    }

    private boolean isInside(Point p) {
        return p.x() >= box.x() && p.x() <= box.right() && p.y() >= box.y() && p.y() <= box.bottom();
    }

    private void bend(Point from, Path.Piece piece, Point to) {
        if (isInside(from) && isInside(to)) {
            begin(from);
            run.add(piece);
            end = Optional.of(to);
        } else {
            finish();
        }
    }

    /** Liang and Barsky: the stretch of the line between the share where it enters and the share where it leaves. */
    private void line(Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double enter = 0;
        double leave = 1;
        double[][] edges = {{-dx, from.x() - box.x()}, {dx, box.right() - from.x()}, {-dy, from.y() - box.y()},
                {dy, box.bottom() - from.y()}};
        for (double[] edge : edges) {
            if (edge[0] == 0 && edge[1] < 0) {
                leave = -1;
            } else if (edge[0] < 0) {
                enter = Math.max(enter, edge[1] / edge[0]);
            } else if (edge[0] > 0) {
                leave = Math.min(leave, edge[1] / edge[0]);
            }
        }
        if (enter >= leave) {
            finish();
            return;
        }
        begin(from.plus(dx * enter, dy * enter));
        Point out = from.plus(dx * leave, dy * leave);
        run.add(new Path.LineTo(out));
        end = Optional.of(out);
    }

    /** Goes on where the run ends, or starts another. */
    private void begin(Point at) {
        if (end.filter(at::equals).isEmpty()) {
            finish();
            run.add(new Path.MoveTo(at));
        }
    }

    private void finish() {
        if (run.size() > 1) {
            runs.add(new Path(run));
        }
        run.clear();
        end = Optional.empty();
    }
}
