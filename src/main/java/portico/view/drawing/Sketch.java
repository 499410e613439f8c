package portico.view.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final double scale;
    private final Optional<ResourceId> subject;

    public Sketch() {
        this(new ArrayList<>(), new HashMap<>(), new HashMap<>(), 0, 0, 1, Optional.empty());
    }

    private Sketch(List<Figure> figures, Map<ResourceId, Box> lots, Map<Anchor, Point> anchors, double dx, double dy,
            double scale, Optional<ResourceId> subject) {
        this.figures = figures;
        this.lots = lots;
        this.anchors = anchors;
        this.dx = dx;
        this.dy = dy;
        this.scale = scale;
        this.subject = subject;
    }

    /** The same picture, drawn around another zero. */
    public Sketch at(double x, double y) {
        return new Sketch(figures, lots, anchors, dx + x * scale, dy + y * scale, scale, subject);
    }

    /** The same picture; what follows stands for a subject. */
    public Sketch of(ResourceId id) {
        return new Sketch(figures, lots, anchors, dx, dy, scale, Optional.of(id));
    }

    /** The same picture, drawn larger around the same zero; lines grow along. */
    public Sketch scaled(double factor) {
        return new Sketch(figures, lots, anchors, dx, dy, scale * factor, subject);
    }

    public Sketch box(double x, double y, double width, double height, Look look) {
        return box(x, y, width, height, 0, look);
    }

    public Sketch box(double x, double y, double width, double height, double radius, Look look) {
        figures.add(new Figure.Rectangle(placed(x, y, width, height), radius * scale, look.fill(),
                stroke(look.stroke()), subject));
        return this;
    }

    public Sketch box(Box box, double radius, Look look) {
        return box(box.x(), box.y(), box.width(), box.height(), radius, look);
    }

    public Sketch circle(double x, double y, double radius, Look look) {
        figures.add(new Figure.Ellipse(placed(x - radius, y - radius, 2 * radius, 2 * radius), look.fill(),
                stroke(look.stroke()), subject));
        return this;
    }

    public Sketch path(Path path, Look look) {
        return path(path, 0, 0, 1, look);
    }

    /** A path scaled from its own zero and put at a point. */
    public Sketch path(Path path, double x, double y, double size, Look look) {
        Path placed = path.placed(dx + x * scale, dy + y * scale, size * scale);
        figures.add(new Figure.Outline(placed, placed.bounds(), look.fill(), stroke(look.stroke()), subject));
        return this;
    }

    public Sketch line(double x1, double y1, double x2, double y2, Role role, double width) {
        return line(x1, y1, x2, y2, Stroke.solid(role, width));
    }

    public Sketch line(double x1, double y1, double x2, double y2, Stroke stroke) {
        Path path = Path.polyline(point(x1, y1), point(x2, y2));
        figures.add(new Figure.Outline(path, path.bounds(), Optional.empty(), stroke(Optional.of(stroke)), subject));
        return this;
    }

    /** One line of text in a box, from the fullest wording to the shortest. */
    public Sketch text(double x, double y, double width, double height, TextStyle style, Role role, Align align,
            List<String> wordings) {
        // what is drawn smaller to look as large at every zoom has words that do not grow with the zoom either
        double high = scale < 1 ? Math.min(height, style.lowest()) : height;
        figures.add(new Figure.Label(placed(x, y + (height - high) / 2, width, high), wordings, style, role, align,
                subject));
        return this;
    }

    public Sketch text(double x, double y, double width, double height, TextStyle style, Role role, Align align,
            String... wordings) {
        return text(x, y, width, height, style, role, align, List.of(wordings));
    }

    /** The same thing in several forms, from the fullest to the shortest; the first whose words are whole is shown. Forms have no lots or anchors. */
    public Sketch choice(List<Consumer<Sketch>> forms) {
        figures.add(new Figure.Choice(forms.stream().map(form -> piece(form).figures()).toList(), subject));
        return this;
    }

    /** Figures that were made before. */
    public Sketch add(List<Figure> made) {
        figures.addAll(made);
        return this;
    }

    /** What is drawn here, kept apart from this picture, to be put into it or a later one. */
    public Piece piece(Consumer<? super Sketch> drawing) {
        Sketch apart = new Sketch(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), dx, dy, scale,
                subject);
        drawing.accept(apart);
        return new Piece(dx, dy, scale, apart.figures, apart.lots, apart.anchors);
    }

    /** Whether the piece was drawn around this very zero, and as large. */
    public boolean isPlaceOf(Piece piece) {
        return piece.x() == dx && piece.y() == dy && piece.scale() == scale;
    }

    /** A piece that was drawn around this zero. */
    public Sketch add(Piece piece) {
        figures.addAll(piece.figures());
        piece.lots().forEach(lots::putIfAbsent);
        piece.anchors().forEach(anchors::putIfAbsent);
        return this;
    }

    /** The area of a subject; the first one wins. */
    public Sketch lot(ResourceId id, double x, double y, double width, double height) {
        lots.putIfAbsent(id, placed(x, y, width, height));
        return this;
    }

    public Sketch lot(ResourceId id, Box box) {
        return lot(id, box.x(), box.y(), box.width(), box.height());
    }

    public Sketch anchor(ResourceId id, Anchor.Part part, double x, double y) {
        anchors.putIfAbsent(new Anchor(id, part), point(x, y));
        return this;
    }

    private Box placed(double x, double y, double width, double height) {
        return new Box(dx + x * scale, dy + y * scale, width * scale, height * scale);
    }

    private Point point(double x, double y) {
        return new Point(dx + x * scale, dy + y * scale);
    }

    private Optional<Stroke> stroke(Optional<Stroke> stroke) {
        return scale == 1 ? stroke : stroke.map(s -> new Stroke(s.role(), s.width() * scale, s.dash()));
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** The finished picture. */
    public Drawing drawing(Level level, Box bounds, Roads roads, CloseUps closeUps) {
        return new Drawing(level, bounds, figures, lots, anchors, roads, closeUps);
    }
}
