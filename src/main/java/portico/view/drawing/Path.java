package portico.view.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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

    /** Reads SVG's short notation, such as {@code M0 0h8v6z}; arcs are circular. */
    public static Path of(String notation) {
        return PathNotation.read(notation);
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

    /** The path with each point scaled from the origin, then moved. */
    public Path placed(double dx, double dy, double scale) {
        UnaryOperator<Point> place = p -> new Point(dx + p.x() * scale, dy + p.y() * scale);
        return mapped(place);
    }

    /** The path with each point put elsewhere. */
    public Path mapped(UnaryOperator<Point> place) {
        List<Piece> mapped = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            mapped.add(switch (piece) {
                case MoveTo(Point to) -> new MoveTo(place.apply(to));
                case LineTo(Point to) -> new LineTo(place.apply(to));
                case QuadTo(Point control, Point to) -> new QuadTo(place.apply(control), place.apply(to));
                case CubicTo(Point a, Point b, Point to) ->
                    new CubicTo(place.apply(a), place.apply(b), place.apply(to));
                case Close close -> close;
            });
        }
        return new Path(mapped);
    }

    /** The smallest box around every point, control points included. */
    public Box bounds() {
        Extent extent = new Extent();
        for (Piece piece : pieces) {
            switch (piece) {
                case MoveTo(Point to) -> extent.add(to);
                case LineTo(Point to) -> extent.add(to);
                case QuadTo(Point control, Point to) -> extent.add(control).add(to);
                case CubicTo(Point a, Point b, Point to) -> extent.add(a).add(b).add(to);
                case Close ignored -> {
                    // ends where it began
                }
            }
        }
        return extent.box();
    }
}
