package portico.view.drawing;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The figures of a drawing by place: finds those of an area in paint order without looking at all of them, and the areas in which two drawings differ.
 */
public final class FigureGrid {

    private static final double SMALLEST_CELL = 512;
    /** Cells along the longer side of the drawing. */
    private static final int FINENESS = 64;
    private static final double FAR = 1e9;

    private final List<Figure> figures;
    private final Cells cells;

    public FigureGrid(Drawing drawing) {
        figures = drawing.figures();
        double longest = Math.max(drawing.bounds().width(), drawing.bounds().height());
        double cell = SMALLEST_CELL * Math.max(1, Math.ceil(longest / FINENESS / SMALLEST_CELL));
        cells = new Cells(drawing.bounds(), cell, figures.stream().map(Figure::bounds).toList());
    }

    /** The figures whose bounds may touch an area, in paint order. */
    public List<Figure> in(Box area) {
        return cells.in(area).mapToObj(figures::get).toList();
    }

    /** Areas that do not look the same in another drawing; everything where the drawings differ much in size. */
    public List<Box> differences(FigureGrid other) {
        return cells.areLike(other.cells)
                ? IntStream.range(0, cells.count())
                        .filter(place -> !isSame(place, other))
                        .mapToObj(place -> cells.box(place, FAR))
                        .toList()
                : List.of(new Box(-FAR, -FAR, 2 * FAR, 2 * FAR));
    }

    /** Most figures are the very same in both, so that comparing them costs nothing. */
    private boolean isSame(int place, FigureGrid other) {
        boolean same = cells.count(place) == other.cells.count(place);
        for (int i = 0; same && i < cells.count(place); i++) {
            same = Objects.equals(figures.get(cells.number(place, i)), other.figures.get(other.cells.number(place, i)));
        }
        return same;
    }
}
