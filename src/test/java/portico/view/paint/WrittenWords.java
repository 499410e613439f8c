package portico.view.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;

/**
 * What is written of a drawing at some zoom, and where.
 *
 * @param figures that are painted, in order
 */
record WrittenWords(Drawing drawing, double zoom, Ruler ruler, List<Figure> figures) {

    /** From the baseline to the top of capitals, in sizes. */
    private static final double CAPITAL = 0.73;

    /** A text with the box of its letters in device pixels, and the place of its label among the figures. */
    record Word(String text, Box ink, Figure.Label label, int place) {}

    static WrittenWords of(Drawing drawing, double zoom, Ruler ruler) {
        return of(drawing, drawing.figures(), zoom, ruler);
    }

    /** Of figures over a drawing. */
    static WrittenWords of(Drawing drawing, List<Figure> over, double zoom, Ruler ruler) {
        TextFit fit = new TextFit(ruler, 1);
        Viewport viewport = viewport(drawing, zoom);
        List<Figure> figures = over.stream()
                .flatMap(figure -> figure instanceof Figure.Choice choice ? fit.chosen(choice, viewport, zoom).stream()
                        : Stream.of(figure))
                .toList();
        return new WrittenWords(drawing, zoom, ruler, figures);
    }

    private static Viewport viewport(Drawing drawing, double zoom) {
        Box all = drawing.bounds();
        return new Viewport(all.x(), all.y(), zoom, all.width() * zoom, all.height() * zoom);
    }

    List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i) instanceof Figure.Label label) {
                int place = i;
                line(label).ifPresent(line -> words.add(new Word(line.text(), ink(line), label, place)));
            }
        }
        return words;
    }

    List<String> texts() {
        return words().stream().map(Word::text).toList();
    }

    private Optional<TextFit.Line> line(Figure.Label label) {
        return new TextFit(ruler, 1).fit(label, viewport(drawing, zoom).toDevice(label.box()), zoom);
    }

    private Box ink(TextFit.Line line) {
        double high = CAPITAL * line.face().size();
        return new Box(line.x(), line.y() - high, ruler.width(line.text(), line.face()), high).inset(0.25);
    }

    /** What is painted over a word: filled shapes that reach into its letters. */
    List<Figure> over(Word word) {
        Viewport viewport = viewport(drawing, zoom);
        return figures.subList(word.place() + 1, figures.size())
                .stream()
                .filter(WrittenWords::isFilled)
                .filter(figure -> viewport.toDevice(figure.bounds()).inset(0.5).overlaps(word.ink()))
                .toList();
    }

    private static boolean isFilled(Figure figure) {
        return switch (figure) {
            case Figure.Rectangle it -> it.fill().isPresent();
            case Figure.Outline it -> it.fill().isPresent();
            case Figure.Ellipse it -> it.fill().isPresent();
            case Figure.Label ignored -> false;
            case Figure.Choice ignored -> false;
            case Figure.Turned ignored -> false;
        };
    }
}
