package portico.view.drawing;

import java.util.List;
import java.util.function.Consumer;

/**
 * How much wider words are at the zooms of a level than at zoom 1, in the drawing's pixels: letters stop shrinking at eleven pixels, what they stand
 * on does not. What holds words is offered in several widths, so that it is just as wide as they need.
 */
public final class Stretch {

    private static final List<Double> BLOCK = List.of(11.0, 15.0, 20.0, 28.0, 40.0);
    private static final List<Double> GLYPH = List.of(3.2, 4.0, 5.0, 6.5, 8.5, 11.0);
    private static final List<Double> FRONT = List.of(1.55, 2.0, 2.6, 3.4, 4.6);
    private static final List<Double> FACADE = List.of(1.0, 1.15, 1.35, 1.6, 1.9);
    private static final List<Double> INTERIOR = List.of(1.0);
    /** Painters may measure a little more than {@link Letters} do. */
    private static final double CAUTION = 1.04;

    private Stretch() {}

    /** From the least to the greatest. */
    public static List<Double> of(Level level) {
        return switch (level) {
            case BLOCK -> BLOCK;
            case GLYPH -> GLYPH;
            case FRONT -> FRONT;
            case FACADE -> FACADE;
            case INTERIOR -> INTERIOR;
        };
    }

    /** The room that words need. */
    public static double width(String words, TextStyle style, double stretch) {
        return Letters.width(words, style) * CAUTION * stretch + 1;
    }

    /** A form that has been given its width. */
    @FunctionalInterface
    public interface Form {

        void draw(Sketch sketch, double stretch);
    }

    /** Something that can be drawn in every width up to some room. */
    public record Fitting(double room, Width width, Form form) {

        /** How wide it is. */
        @FunctionalInterface
        public interface Width {

            double at(double stretch);
        }

        /** One form for each width that there is room for. */
        public List<Consumer<Sketch>> forms(Level level) {
            return of(level).stream()
                    .filter(stretch -> width.at(stretch) <= room)
                    .<Consumer<Sketch>>map(stretch -> sketch -> form.draw(sketch, stretch))
                    .toList();
        }
    }
}
