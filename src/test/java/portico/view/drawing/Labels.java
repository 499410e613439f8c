package portico.view.drawing;

import java.util.List;
import java.util.stream.Stream;

/** Finds what may be written on a drawing. */
public final class Labels {

    private Labels() {}

    /** The labels of figures, those of each form where there is a choice. */
    public static Stream<Figure.Label> of(List<Figure> figures) {
        return figures.stream()
                .flatMap(
                        figure -> figure instanceof Figure.Choice choice ? choice.forms().stream().flatMap(List::stream)
                                : Stream.of(figure))
                .flatMap(Figure::labels);
    }
}
