package portico.view.paint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;

/** The plate with the address that travels with a packet, found among the figures of a frame. */
final class AddressPlates {

    private static final List<String> LINES = List.of("to", "from");

    private AddressPlates() {}

    /** Its box, and where words are blanked below everything; empty where there is none. */
    static List<Box> parts(List<Figure> figures) {
        return plate(figures).map(plate -> Stream.concat(blanks(figures).stream(), Stream.of(plate)).toList())
                .orElse(List.of());
    }

    /** Words that are painted over: shapes without an edge below everything. */
    private static List<Box> blanks(List<Figure> figures) {
        return figures.stream()
                .takeWhile(figure -> figure instanceof Figure.Rectangle it && it.stroke().isEmpty())
                .map(Figure::bounds)
                .toList();
    }

    /** The plate alone. */
    static Optional<Box> plate(List<Figure> figures) {
        return first(figures).map(line -> figures.subList(lowest(figures, line), line)
                .stream()
                .map(Figure::bounds)
                .filter(it -> it.contains(figures.get(line).bounds()))
                .max(Comparator.comparingDouble(it -> it.width() * it.height()))
                .orElseThrow());
    }

    private static Optional<Integer> first(List<Figure> figures) {
        return IntStream.range(0, figures.size())
                .filter(i -> figures.get(i) instanceof Figure.Label label
                        && LINES.contains(label.wordings().getFirst()))
                .boxed()
                .findFirst();
    }

    private static int lowest(List<Figure> figures, int line) {
        int lowest = line;
        while (lowest > 0 && figures.get(lowest - 1) instanceof Figure.Rectangle) {
            lowest--;
        }
        return lowest;
    }
}
