package portico.view.paint;

import java.util.function.UnaryOperator;
import portico.view.drawing.Path;
import portico.view.drawing.Point;

/** Outlines in device pixels; those of upright lines only are put on the pixel grid. */
final class DevicePath {

    private DevicePath() {}

    /** @param width of the line, or 0 for a filled area */
    static Path of(Path path, DeviceGrid grid, double width) {
        UnaryOperator<Point> place = isUpright(path) ? p -> grid.corner(p, width) : grid::exact;
        return new Path(path.pieces().stream().map(piece -> placed(piece, place)).toList());
    }

    private static Path.Piece placed(Path.Piece piece, UnaryOperator<Point> place) {
        return switch (piece) {
            case Path.MoveTo(Point to) -> new Path.MoveTo(place.apply(to));
            case Path.LineTo(Point to) -> new Path.LineTo(place.apply(to));
            case Path.QuadTo(Point control, Point to) -> new Path.QuadTo(place.apply(control), place.apply(to));
            case Path.CubicTo(Point control1, Point control2, Point to) ->
                new Path.CubicTo(place.apply(control1), place.apply(control2), place.apply(to));
            case Path.Close close -> close;
        };
    }

    private static boolean isUpright(Path path) {
        Point last = null;
        for (Path.Piece piece : path.pieces()) {
            boolean fits = switch (piece) {
                case Path.MoveTo ignored -> true;
                case Path.LineTo(Point to) -> last == null || last.x() == to.x() || last.y() == to.y();
                case Path.QuadTo ignored -> false;
                case Path.CubicTo ignored -> false;
                case Path.Close ignored -> true;
            };
            if (!fits) {
                return false;
            }
            last = piece instanceof Path.MoveTo(Point to) ? to : piece instanceof Path.LineTo(Point to) ? to : last;
        }
        return true;
    }
}
