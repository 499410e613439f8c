package portico.view.motion.stage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Point;
import portico.view.drawing.Stroke;

/**
 * A part of a drawing put elsewhere and at another size: areas are cut at its edges, whatever else reaches over them is left out.
 *
 * @param focus where words are shown; outside of it they would be cut
 * @param scale so many pixels of the page for one of the drawing
 */
record Cutout(Box part, Box focus, double left, double top, double scale) {

    /** Pixels of the page for one of the drawing, so that the part fits. */
    static double scale(Box part, Box page) {
        return Math.min(page.width() / part.width(), page.height() / part.height());
    }

    /**
     * The part at the foot of a box of the page, in its middle, and as much of the drawing above and beside it as there is room for.
     *
     * @param whole the drawing
     */
    static Cutout at(double scale, Box part, Box whole, Box page) {
        double top = Math.max(whole.y(), part.bottom() - page.height() / scale);
        double spare = Math.max(0, page.width() / scale - part.width()) / 2;
        double left = Math.max(whole.x(), part.x() - spare);
        double right = Math.min(whole.right(), part.right() + spare);
        Box shown = new Box(left, top, right - left, part.bottom() - top);
        return new Cutout(shown, part, page.centre().x() - shown.width() * scale / 2,
                page.bottom() - shown.height() * scale, scale);
    }

    List<Figure> of(List<Figure> figures) {
        return figures.stream().flatMap(this::placed).toList();
    }

    /** The same, above the focus without words and without things of which a part is out of sight, which would not be whole. */
    List<Figure> scene(List<Figure> figures) {
        Set<ResourceId> partly = figures.stream()
                .filter(figure -> figure.bounds().y() < part.y())
                .flatMap(figure -> figure.subject().stream())
                .collect(Collectors.toSet());
        return of(figures.stream()
                .filter(figure -> figure.bounds().y() >= focus.y() || isGround(figure)
                        || !isSign(figure) && figure.subject().filter(id -> !partly.contains(id)).isPresent())
                .toList());
    }

    private static boolean isGround(Figure figure) {
        return figure instanceof Figure.Rectangle area && area.radius() == 0 && area.stroke().isEmpty();
    }

    private Stream<Figure> placed(Figure figure) {
        if (figure instanceof Figure.Rectangle area && isGround(figure)) {
            return common(area.box()).map(
                    box -> (Figure) new Figure.Rectangle(on(box), 0, area.fill(), Optional.empty(), area.subject()))
                    .stream();
        }
        if (part.contains(figure.bounds())) {
            return Stream.of(whole(figure));
        }
        return figure instanceof Figure.Outline way && way.fill().isEmpty() && part.overlaps(way.bounds()) ? cut(way)
                : Stream.empty();
    }

    /** Words, and the board of the VPC. */
    private static boolean isSign(Figure figure) {
        return figure.labels().findAny().isPresent() || figure.subject().filter(VpcId.class::isInstance).isPresent();
    }

    private Stream<Figure> cut(Figure.Outline way) {
        return PathCut.of(way.path(), part)
                .stream()
                .map(path -> whole(new Figure.Outline(path, path.bounds(), way.fill(), way.stroke(), way.subject())));
    }

    private Optional<Box> common(Box box) {
        double x = Math.max(box.x(), part.x());
        double y = Math.max(box.y(), part.y());
        double right = Math.min(box.right(), part.right());
        double bottom = Math.min(box.bottom(), part.bottom());
        return right <= x || bottom <= y ? Optional.empty() : Optional.of(new Box(x, y, right - x, bottom - y));
    }

    private Figure whole(Figure figure) {
        return switch (figure) {
            case Figure.Rectangle(var box, var radius, var fill, var stroke, var subject) ->
                new Figure.Rectangle(on(box), radius * scale, fill, thinner(stroke), subject);
            case Figure.Outline(var path, var bounds, var fill, var stroke, var subject) ->
                new Figure.Outline(path.placed(x(0), y(0), scale), on(bounds), fill, thinner(stroke), subject);
            case Figure.Ellipse(var box, var fill, var stroke, var subject) ->
                new Figure.Ellipse(on(box), fill, thinner(stroke), subject);
            case Figure.Label(var box, var wordings, var style, var role, var align, var subject) ->
                new Figure.Label(on(box), wordings, style, role, align, subject);
            case Figure.Choice(var forms, var bounds, var subject) -> new Figure.Choice(
                    forms.stream().map(form -> form.stream().map(this::whole).toList()).toList(), on(bounds), subject);
            case Figure.Turned(var figures, var pivot, var degrees) -> new Figure.Turned(
                    figures.stream().map(this::whole).toList(), new Point(x(pivot.x()), y(pivot.y())), degrees);
        };
    }

    private Optional<Stroke> thinner(Optional<Stroke> stroke) {
        return stroke.map(s -> new Stroke(s.role(), Math.max(0.8, s.width() * Math.min(1, scale)), s.dash()));
    }

    private Box on(Box box) {
        return new Box(x(box.x()), y(box.y()), box.width() * scale, box.height() * scale);
    }

    private double x(double x) {
        return left + (x - part.x()) * scale;
    }

    private double y(double y) {
        return top + (y - part.y()) * scale;
    }
}
