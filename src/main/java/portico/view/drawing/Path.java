package portico.view.drawing;

import java.util.ArrayList;
import java.util.List;

/** An outline of straight and curved pieces, in pixels at zoom 1. */
public record Path(List<Piece> pieces) {

    /** One piece of an outline. */
    public sealed interface Piece {}

    public record MoveTo(Point to) implements Piece {}

    public record LineTo(Point to) implements Piece {}

    public record QuadTo(Point control, Point to) implements Piece {}

    public record CubicTo(Point control1, Point control2, Point to) implements Piece {}

    public record Close() implements Piece {}

    public Path {
        pieces = List.copyOf(pieces);
    }

    public static Path polygon(Point... corners) {
        return through(List.of(corners), true);
    }

    public static Path polyline(Point... points) {
        return through(List.of(points), false);
    }

    public static Path through(List<Point> points, boolean closed) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new MoveTo(points.getFirst()));
        points.stream().skip(1).map(LineTo::new).forEach(pieces::add);
        if (closed) {
            pieces.add(new Close());
        }
        return new Path(pieces);
    }
}
