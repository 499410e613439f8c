package portico.view.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.id.ResourceId;
import portico.view.drawing.Figure.Align;

/**
 * Collects figures, lots and anchors while a picture is drawn. A sketch has an origin, so that a thing is drawn around its own zero; sketches made
 * with {@link #at} and {@link #of} collect into the same picture.
 */
public final class Sketch {

    private final List<Figure> figures;
    private final Map<ResourceId, Box> lots;
    private final Map<Anchor, Point> anchors;
    private final double dx;
    private final double dy;
    private final Optional<ResourceId> subject;

    public Sketch() {
        this(new ArrayList<>(), new HashMap<>(), new HashMap<>(), 0, 0, Optional.empty());
    }

    private Sketch(List<Figure> figures, Map<ResourceId, Box> lots, Map<Anchor, Point> anchors, double dx, double dy,
            Optional<ResourceId> subject) {
        this.figures = figures;
        this.lots = lots;
        this.anchors = anchors;
        this.dx = dx;
        this.dy = dy;
        this.subject = subject;
    }

    /** The same picture, drawn around another zero. */
    public Sketch at(double x, double y) {
        return new Sketch(figures, lots, anchors, dx + x, dy + y, subject);
    }

    /** The same picture; what follows stands for a subject. */
    public Sketch of(ResourceId id) {
        return new Sketch(figures, lots, anchors, dx, dy, Optional.of(id));
    }

    public Sketch box(double x, double y, double width, double height, Look look) {
        return box(x, y, width, height, 0, look);
    }

    public Sketch box(double x, double y, double width, double height, double radius, Look look) {
        figures.add(new Figure.Rectangle(new Box(dx + x, dy + y, width, height), radius, look.fill(), look.stroke(),
                subject));
        return this;
    }

    public Sketch box(Box box, double radius, Look look) {
        return box(box.x(), box.y(), box.width(), box.height(), radius, look);
    }

    public Sketch circle(double x, double y, double radius, Look look) {
        figures.add(new Figure.Ellipse(new Box(dx + x - radius, dy + y - radius, 2 * radius, 2 * radius), look.fill(),
                look.stroke(), subject));
        return this;
    }

    public Sketch path(Path path, Look look) {
        return path(path, 0, 0, 1, look);
    }

    /** A path scaled from its own zero and put at a point. */
    public Sketch path(Path path, double x, double y, double scale, Look look) {
        Path placed = path.placed(dx + x, dy + y, scale);
        figures.add(new Figure.Outline(placed, placed.bounds(), look.fill(), look.stroke(), subject));
        return this;
    }

    public Sketch line(double x1, double y1, double x2, double y2, Role role, double width) {
        return line(x1, y1, x2, y2, Stroke.solid(role, width));
    }

    public Sketch line(double x1, double y1, double x2, double y2, Stroke stroke) {
        Path path = Path.polyline(new Point(dx + x1, dy + y1), new Point(dx + x2, dy + y2));
        figures.add(new Figure.Outline(path, path.bounds(), Optional.empty(), Optional.of(stroke), subject));
        return this;
    }

    /** One line of text in a box, from the fullest wording to the shortest. */
    public Sketch text(double x, double y, double width, double height, TextStyle style, Role role, Align align,
            List<String> wordings) {
        figures.add(new Figure.Label(new Box(dx + x, dy + y, width, height), wordings, style, role, align, subject));
        return this;
    }

    public Sketch text(double x, double y, double width, double height, TextStyle style, Role role, Align align,
            String... wordings) {
        return text(x, y, width, height, style, role, align, List.of(wordings));
    }

    /** The area of a subject; the first one wins. */
    public Sketch lot(ResourceId id, double x, double y, double width, double height) {
        lots.putIfAbsent(id, new Box(dx + x, dy + y, width, height));
        return this;
    }

    public Sketch lot(ResourceId id, Box box) {
        return lot(id, box.x(), box.y(), box.width(), box.height());
    }

    public Sketch anchor(ResourceId id, Anchor.Part part, double x, double y) {
        anchors.putIfAbsent(new Anchor(id, part), new Point(dx + x, dy + y));
        return this;
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** The finished picture. */
    public Drawing drawing(Level level, Box bounds, Roads roads) {
        return new Drawing(level, bounds, figures, lots, anchors, roads);
    }
}
