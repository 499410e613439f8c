package portico.view.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;

/** Something to paint. Figures are painted in order; each may stand for a subject, which is what the pointer finds. */
public sealed interface Figure {

    Optional<ResourceId> subject();

    /** The area the figure covers, for culling and for laws about overlap. */
    Box bounds();

    /** How its area is filled, where it is one shape. */
    default Optional<Fill> fill() {
        return Optional.empty();
    }

    /** The words in it, where it has several forms those of the fullest. */
    default Stream<Label> labels() {
        return Stream.empty();
    }

    /** How an area is filled. */
    record Fill(Role role, Pattern pattern) {

        /** Even, hatched at 45 degrees over nothing, or the sky's gradient from its role downwards to {@link Role#SKY1}. */
        public enum Pattern {
            SOLID, HATCH, SKY
        }

        public static Fill solid(Role role) {
            return new Fill(role, Pattern.SOLID);
        }
    }

    /** A rectangle with rounded corners. */
    record Rectangle(Box box, double radius, Optional<Fill> fill, Optional<Stroke> stroke, Optional<ResourceId> subject)
            implements Figure {

        @Override
        public Box bounds() {
            return box;
        }
    }

    /** Any other outline. */
    record Outline(Path path, Box bounds, Optional<Fill> fill, Optional<Stroke> stroke, Optional<ResourceId> subject)
            implements Figure {}

    /** A full ellipse inside a box. */
    record Ellipse(Box box, Optional<Fill> fill, Optional<Stroke> stroke, Optional<ResourceId> subject)
            implements Figure {

        @Override
        public Box bounds() {
            return box;
        }
    }

    /**
     * One line of text, painted in screen pixels and never smaller than 11.
     *
     * @param box where it may stand; it is dropped where the box becomes too low for the type
     * @param wordings from the fullest to the shortest; the first that fits the box is shown, and nothing where none does
     */
    record Label(Box box, List<String> wordings, TextStyle style, Role role, Align align, Optional<ResourceId> subject)
            implements Figure {

        public Label {
            wordings = List.copyOf(wordings);
            if (wordings.isEmpty()) {
                throw new IllegalArgumentException("a label has words");
            }
        }

        @Override
        public Box bounds() {
            return box;
        }

        @Override
        public Stream<Label> labels() {
            return Stream.of(this);
        }
    }

    /** Figures turned together around a point, clockwise on the screen. */
    record Turned(List<Figure> figures, Point pivot, double degrees) implements Figure {

        public Turned {
            figures = List.copyOf(figures);
        }

        @Override
        public Optional<ResourceId> subject() {
            return Optional.empty();
        }

        @Override
        public Box bounds() {
            Extent extent = new Extent();
            figures.stream().map(Figure::bounds).forEach(extent::add);
            Box box = extent.box();
            Extent turned = new Extent();
            for (double x : new double[] {box.x(), box.right()}) {
                turned.add(turned(x, box.y())).add(turned(x, box.bottom()));
            }
            return turned.box();
        }

        @Override
        public Stream<Label> labels() {
            return figures.stream().flatMap(Figure::labels);
        }

        private Point turned(double x, double y) {
            double angle = Math.toRadians(degrees);
            double dx = x - pivot.x();
            double dy = y - pivot.y();
            return pivot.plus(dx * Math.cos(angle) - dy * Math.sin(angle), dx * Math.sin(angle) + dy * Math.cos(angle));
        }
    }

    /**
     * The same thing in several forms, for words that only make sense together: a painter shows the first form all of whose labels are whole.
     *
     * @param forms from the fullest to the shortest; the last one is shown where none fits, those of its labels left out that are not whole
     * @param bounds around all of them
     */
    record Choice(List<List<Figure>> forms, Box bounds, Optional<ResourceId> subject) implements Figure {

        public Choice {
            forms = forms.stream().map(List::copyOf).toList();
            if (forms.isEmpty()) {
                throw new IllegalArgumentException("a choice has forms");
            }
        }

        /** Measured once: it is asked for whenever something is looked up or painted. */
        Choice(List<List<Figure>> forms, Optional<ResourceId> subject) {
            this(forms, around(forms), subject);
        }

        private static Box around(List<List<Figure>> forms) {
            Extent extent = new Extent();
            forms.forEach(form -> form.forEach(figure -> extent.add(figure.bounds())));
            return extent.box();
        }

        @Override
        public Stream<Label> labels() {
            return forms.getFirst().stream().flatMap(Figure::labels);
        }
    }

    /** Where a text stands in its box. */
    enum Align {
        LEFT, CENTRE, RIGHT
    }
}
